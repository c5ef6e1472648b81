import { describe, expect, it } from 'vitest'
import { runChecks } from '../../../server/claims/checks.ts'
import type { SourceClaim } from '../../../server/claims/claim.ts'
import { applyChange } from '../../../server/claims/write.ts'
import { a, b, claim, documents, linksOf, other, records, rolledBack, source, stance } from '../../support/claims.ts'
import { useWriter } from '../../support/writer.ts'

/** What of two claims or two stances is one: on the real Neo4j of this run, in transactions that are taken back. */

const { writer } = useWriter()

describe('what says the same', () => {
  const both = (change: Partial<SourceClaim> = {}) => [
    claim({ predicate: 'BORDERS', id: 'x', ...change }),
    claim({ predicate: 'BORDERS', id: 'y', subject: b, object: a, stances: [stance('DENIES', other)], ...change }),
  ]

  it('shares a link where direction has no meaning, which stands as its first claim does', async () => {
    const { links, first, turned } = await rolledBack(writer, async (writing) => {
      await applyChange(writing, { records, claims: both().slice(1) })
      const [link] = await linksOf(writing)
      const changed = await applyChange(writing, { claims: both().slice(0, 1) })
      const links = await linksOf(writing)
      expect(await runChecks(writing)).toEqual([])
      await applyChange(writing, { removeClaims: ['x'] })
      return { first: link, links, turned: [changed.links, await linksOf(writing)] }
    })
    expect(first).toMatchObject({ subject: 'B', object: 'A', link: { claimId: 'y', status: 'denied' } })
    expect(links).toHaveLength(1)
    expect(links[0]).toMatchObject({ subject: 'A', object: 'B', link: { claims: ['x', 'y'], status: 'contested' } })
    expect(turned[0]).toEqual({ added: [], updated: ['x'], removed: [] })
    expect(turned[1]).toMatchObject([{ subject: 'B', object: 'A', link: { claims: ['y'] } }])
  })

  it('has no link left when both go, whichever way it stood', async () => {
    const links = await rolledBack(writer, async (writing) => {
      await applyChange(writing, { records, claims: both() })
      await applyChange(writing, { removeClaims: ['y', 'x', 'x'] })
      return linksOf(writing)
    })
    expect(links).toEqual([])
  })

  it('is two where direction has a meaning', async () => {
    const links = await rolledBack(writer, async (writing) => {
      await applyChange(writing, { records, claims: both({ predicate: 'SUPPORTS' }) })
      return linksOf(writing)
    })
    expect(links).toHaveLength(2)
  })

  it.each(['qualifier', 'scope', 'timeQualifier'])('is one in both forms of Unicode: %s', async (field) => {
    const links = await rolledBack(writer, async (writing) => {
      const forms = ['NFC', 'NFD'].map((form) => claim({ id: form, [field]: 'in Łódź, à peu près'.normalize(form) }))
      await applyChange(writing, { records, claims: forms })
      return linksOf(writing)
    })
    expect(links.map(({ link }) => link)).toMatchObject([{ claims: ['NFC', 'NFD'] }])
  })
})

describe('a stance that is given again', () => {
  const said = stance('ASSERTS', source, { id: 'said' })
  const again = (change: object, claimed: Partial<SourceClaim> = {}) =>
    rolledBack(writer, async (writing) => {
      await applyChange(writing, { records, claims: [claim({ id: 'c', stances: [said, stance('ASSERTS', other)] })] })
      const claims = [claim({ id: 'c', ...claimed, stances: [{ ...said, ...change }] })]
      const changed = await applyChange(writing, { claims })
      return { changed, links: await linksOf(writing) }
    })

  it.each<[string, object, Partial<SourceClaim>, string]>([
    ['kind', { kind: 'DENIES' }, {}, 'given as DENIES by'],
    ['holder', { holder: other }, {}, `given as ASSERTS by ${other}`],
    ['claim', {}, { id: 'd', object: source }, 'given as ASSERTS by'],
    ['document', { document: documents[1] }, {}, documents[1] ?? ''],
    ['place', { locator: '2' }, {}, ', ' + documents[0] + ' 2'],
  ])('under its id, as one of another %s, is refused by naming both', async (_, change, claimed, words) => {
    const given = again(change, claimed)
    await expect(given).rejects.toThrow(`stances: said is ASSERTS by ${source} on c, ${documents[0]} 1; it is given as`)
    await expect(given).rejects.toThrow(words)
  })

  it('takes the words and grades given', async () => {
    const { changed, links } = await again({ paraphrase: 'Said better.', informationGrade: 1 })
    expect(changed.stances).toEqual({ added: [], updated: ['said'], removed: [] })
    expect(links[0]?.link).toMatchObject({ informationGrade: 1, affirmed: 2 })
  })

  it('takes the place of one that goes in the same change', async () => {
    const links = await rolledBack(writer, async (writing) => {
      await applyChange(writing, { records, claims: [claim({ id: 'c', stances: [said] })] })
      await applyChange(writing, {
        claims: [claim({ id: 'c', stances: [{ ...said, kind: 'DENIES' }] })],
        removeStances: [{ kind: 'ASSERTS', id: 'said' }],
      })
      return linksOf(writing)
    })
    expect(links[0]?.link).toMatchObject({ status: 'denied', affirmed: 0, denied: 1 })
  })
})
