import { describe, expect, it } from 'vitest'
import { useAsked } from '../../../support/ask.ts'

/** A document, over HTTP against the real Neo4j with the founding graph. */

const { ask, refused } = useAsked()

it('a document says what it says in reading order', async () => {
  const { document } = await ask('{ document(id: "article") { statements { position } mentions { text } } }')
  const positions = document.statements.map((statement: { position: number }) => statement.position)
  expect(positions).toEqual([...positions].sort((a: number, b: number) => a - b))
  expect(positions.length).toBeGreaterThan(180)
  expect(document.mentions.length).toBeGreaterThan(10)
})

describe('what somebody says', () => {
  const FIELDS =
    'total totalIsExact pageInfo { hasNextPage endCursor } statements { position stance { id kind documentId locator } claim { id status } }'
  interface Statement {
    position: number
    stance: { id: string; kind: string; documentId: string; locator: string }
    claim: { id: string; status: string }
  }
  const says = async (
    given: string,
  ): Promise<{
    total: number
    totalIsExact: boolean
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
    statements: Statement[]
  }> => (await ask(`{ statements(${given}) { ${FIELDS} } }`)).statements

  it('of an actor that only denies are its denials, each with its sentence', async () => {
    const { total, totalIsExact, statements } = await says('holder: "afghan-taliban"')
    expect([total, totalIsExact]).toEqual([3, true])
    expect(statements.map(({ stance, claim }) => [stance.kind, stance.documentId, stance.locator, claim.id])).toEqual([
      ['DENIES', 'article', 'S14', 'afghan-taliban.collaborates-with.ttp'],
      ['DENIES', 'article', 'S14', 'afghan-taliban.supports.ttp'],
      ['DENIES', 'article', 'S14', 'government-of-afghanistan.supports.ttp'],
    ])
  })

  it('of US officials, the reader and the CRSS are there as well, by kind of stance where that is asked for', async () => {
    expect((await says('holder: "us-officials"')).total).toBeGreaterThan(3)
    expect((await says('holder: "crss"')).statements.every(({ stance }) => stance.kind === 'ASSERTS')).toBe(true)
    const deduced = await says('holder: "reader", kinds: [DEDUCES]')
    expect(deduced.total).toBeGreaterThan(10)
    expect((await says('holder: "reader", kinds: [ASSERTS, DENIES]')).total).toBe(0)
    expect(await says('holder: "ttp"')).toEqual({
      total: 0,
      totalIsExact: true,
      pageInfo: { hasNextPage: false, endCursor: null },
      statements: [],
    })
  })

  it('comes page by page in reading order, without a gap or a repeat', async () => {
    const whole = (await says('holder: "article", first: 1000')).statements
    const paged: Statement[] = []
    for (let after: string | null = null; ;) {
      const page = await says(`holder: "article", first: 37${after === null ? '' : `, after: "${after}"`}`)
      expect(page.total).toBe(whole.length)
      paged.push(...page.statements)
      after = page.pageInfo.endCursor
      if (!page.pageInfo.hasNextPage) break
    }
    expect(paged).toEqual(whole)
    const positions = whole.map(({ position }) => position)
    expect(positions).toEqual([...positions].sort((a, b) => a - b))
  })

  it('is judged by a lens, and refuses a cursor of other arguments and an unknown holder', async () => {
    const contested = await says('holder: "article", lens: { statuses: { only: ["CONTESTED"] } }')
    expect(contested.total).toBeGreaterThan(0)
    expect(new Set(contested.statements.map(({ claim }) => claim.status))).toEqual(new Set(['CONTESTED']))
    const { pageInfo } = await says('holder: "article", first: 1')
    expect(await refused(`{ statements(holder: "crss", after: "${pageInfo.endCursor}") { total } }`)).toMatchObject({
      code: 'BAD_USER_INPUT',
      details: { argument: 'after' },
    })
    expect(await refused('{ statements(holder: "afgan-taliban") { total } }')).toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('documents', () => {
  it('come page by page, the one that says most first, and are counted', async () => {
    const fields = 'documents { id statements } total pageInfo { hasNextPage endCursor }'
    const { all, documents } = await ask(`{ all: documentList(first: 1000) { ${fields} } documents { id } }`)
    expect(all.documents.map(({ id }: { id: string }) => id)).toEqual(documents.map(({ id }: { id: string }) => id))
    const counts = all.documents.map(({ statements }: { statements: number }) => statements)
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
    const paged: unknown[] = []
    for (let after: string | null = null; ;) {
      const { documentList } = await ask(
        `query ($after: String) { documentList(first: 2, after: $after) { ${fields} } }`,
        {
          after,
        },
      )
      expect(documentList.total).toBe(all.total)
      paged.push(...documentList.documents)
      after = documentList.pageInfo.endCursor
      if (!documentList.pageInfo.hasNextPage) break
    }
    expect(paged).toEqual(all.documents)
    expect(paged).toHaveLength(all.total)
  })
})
