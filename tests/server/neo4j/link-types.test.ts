import { afterAll, describe, expect, inject, it } from 'vitest'
import { RESERVED_TYPES } from '../../../server/claims/reserved.ts'
import { examplesOf, readCatalogue, type CatalogueQuery } from '../../../server/neo4j/catalogue.ts'
import { openDriver } from '../../../server/neo4j/database.ts'
import { withWholeNumbers, type Row } from '../../../server/neo4j/values.ts'
import { alongTypes, openLinkTypes, rowsAlong, type UsedType } from '../../../server/neo4j/link-types.ts'

const driver = openDriver(inject('neo4j'))
afterAll(() => driver.close())
const { database } = inject('neo4j')

const catalogue = readCatalogue()
const walking = [...catalogue.values()].filter(({ statement }) => statement.includes('/* link types */'))

async function run(statement: string, parameters: Row = {}) {
  const { records } = await driver.executeQuery(statement, withWholeNumbers(parameters), { database, routing: 'READ' })
  return records.map((record) => record.toObject())
}
const usedTypes = () => run(catalogue.get('language/link-types')!.statement) as Promise<UsedType[]>
const examples = async (query: CatalogueQuery) => (await run(examplesOf(query)))[0]!.parameters as Row

describe('links by their types', () => {
  it.each(walking.map((query) => [query.name, query] as const))('%s gives the same rows', async (_, query) => {
    const [used, parameters] = [await usedTypes(), await examples(query)]
    const lens = { kinds: { not: ['Document'] }, statuses: { not: ['denied'] }, documents: { not: ['nothing'] } }
    for (const [statement, more] of [
      [query.statement, {}],
      [query.underLens!(lens), { lens }],
    ] as const) {
      const rows = await run(statement, { ...parameters, ...more })
      expect(rows.length).toBeGreaterThan(0)
      expect(await run(alongTypes(statement, used), { ...parameters, ...more })).toEqual(rows)
    }
  })

  it.each(walking.map((query) => [query.name, query] as const))(
    '%s gives no row where there is a type that it does not name',
    async (_, query) => {
      const [used, parameters] = [await usedTypes(), await examples(query)]
      const session = driver.session({ database })
      const transaction = session.beginTransaction()
      const count = async () =>
        (await transaction.run(alongTypes(query.statement, used), withWholeNumbers(parameters))).records.length
      expect(await count()).toBeGreaterThan(0)
      await transaction.run("MATCH (a {id: 'ttp'}), (b {id: 'pakistan'}) CREATE (a)-[:JUST_BROUGHT]->(b)")
      expect(await count()).toBe(0)
      await transaction.rollback()
      await session.close()
    },
  )

  it('tells that there is nothing from that it does not know', async () => {
    const used = await usedTypes()
    const query = catalogue.get('graph/shortest-path')!
    const asked = async (types: readonly UsedType[], to: string) => {
      const parameters = { ...(await examples(query)), to }
      const text = alongTypes(query.statement, types)
      const { records } = await driver.executeQuery(text, withWholeNumbers(parameters), { database, routing: 'READ' })
      return rowsAlong(records)?.length ?? null
    }
    expect(await asked(used, 'ttp')).toBeGreaterThan(1)
    expect(await asked(used, 'nobody')).toBe(0)
    expect(await asked(used.slice(1), 'ttp')).toBeNull()
  })

  it('a hub is left by its links alone', async () => {
    const text = alongTypes(catalogue.get('graph/neighbour-counts')!.statement, await usedTypes())
    expect(text).toMatch(/\(n\)-\[r :`[A-Z_]+`\|/)
    expect(text).not.toMatch(/\[r [^\]]*`SUBJECT`/)
  })

  it('what the graph is built of is no link', async () => {
    const used = await usedTypes()
    expect(used.length).toBeGreaterThan(20)
    const built = used.filter(({ link }) => !link).map(({ name }) => name)
    expect(built).toEqual([...RESERVED_TYPES].sort().filter((type) => used.some(({ name }) => name === type)))
    for (const type of RESERVED_TYPES) expect(catalogue.get('language/link-types')!.statement).toContain(`'${type}'`)
  })
})

describe('the types that are known', () => {
  const WALK = 'MATCH (n)-[r /* link types */]-() RETURN n'
  const known = (answers: (UsedType[] | Error)[], now?: () => number) => {
    let asked = 0
    const types = openLinkTypes(async () => {
      const answer = answers[Math.min(asked++, answers.length - 1)]!
      if (answer instanceof Error) throw answer
      return answer
    }, now)
    return { types, asked: () => asked }
  }
  const link = (name: string): UsedType => ({ name, link: true })

  it('are asked once, and again when they may be others', async () => {
    const { types, asked } = known([[link('A')], [link('A'), link('B')]])
    expect(await types.along('MATCH (n) RETURN n')).toBeNull()
    expect(asked()).toBe(0)
    expect(await types.along(WALK)).toContain('[r :`A`]')
    expect(await types.along(WALK)).toContain('[r :`A`]')
    expect(asked()).toBe(1)
    types.forget()
    expect(await types.along(WALK)).toContain('[r :`A`|`B`]')
  })

  it.each([
    ['there are none', []],
    ['none is of links', [{ name: 'SUBJECT', link: false }]],
    ['one cannot be written', [link('A'), link('\\u0060')]],
    ['there are too many', Array.from({ length: 201 }, (_, nth) => link(`T${nth}`))],
    ['nobody answers', new Error('gone')],
  ])('are not named where %s, nor asked again and again', async (_, answer) => {
    let time = 0
    const { types, asked } = known([answer, [link('A')]], () => time)
    expect(await types.along(WALK)).toBeNull()
    expect(await types.along(WALK)).toBeNull()
    expect(asked()).toBe(1)
    time += 20_001
    expect(await types.along(WALK)).toContain('[r :`A`]')
  })
})
