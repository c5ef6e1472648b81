import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CatalogueQuery } from '../../../server/neo4j/catalogue.ts'
import type { Running } from '../../../server/commands/start.ts'
import { graphql, startApp } from '../../support/app.ts'
import { isTagged, library, runQuery } from '../../support/library.ts'

/** Every query of the library, run as the workbench runs it: through GraphQL and the console's rules, with the values of its form. */

let app: Running
let defaults: Map<string, Record<string, unknown>>
beforeAll(async () => {
  app = await startApp()
  const { data } = await graphql<{
    library: { queries: { name: string; parameters: { name: string; default: unknown }[] }[] }
  }>(app.address, '{ library { queries { name parameters { name default } } } }')
  defaults = new Map(
    data?.library.queries.map(({ name, parameters }) => [
      name,
      Object.fromEntries(parameters.map((each) => [each.name, each.default])),
    ]),
  )
})
afterAll(() => app.close())

it('holds enough for the work of an analyst, in every field of it', () => {
  expect(library.length).toBeGreaterThanOrEqual(60)
  expect([...new Set(library.map((query) => query.category))]).toEqual([
    'brokers',
    'causes',
    'contested',
    'events',
    'figures',
    'network',
    'policies',
    'sources',
    'time',
  ])
})

it('says of each query, beside this file, what it answers on the founding graph', () => {
  const tests = readdirSync(import.meta.dirname)
    .map((file) => readFileSync(path.join(import.meta.dirname, file), 'utf8'))
    .join('\n')
  expect(library.filter((query) => !tests.includes(`'${query.name}'`)).map((query) => query.name)).toEqual([])
})

const parametersOf = (query: CatalogueQuery, type: RegExp) =>
  query.parameters.filter((parameter) => type.test(parameter.type)).map((parameter) => parameter.name)

describe.each(library.map((query) => [query.name, query] as const))('%s', (name, query) => {
  const ask = (change: Record<string, unknown> = {}) =>
    runQuery(app.address, name, { ...defaults.get(name), ...change })

  it('explains itself', () => {
    expect(query.description.length).toBeGreaterThan(60)
    expect(query.description).toMatch(/[.]$/)
    expect(query.title.length).toBeLessThan(90)
  })

  const limited = query.parameters.some((parameter) => parameter.name === 'first')
  const MANY = 100_000

  it('answers, whole, always in the same order, and without a remark by Neo4j', async () => {
    const answer = await ask(limited ? { first: MANY } : {})
    expect(answer.rows.length).toBeGreaterThan(0)
    expect(answer.summary).toMatchObject({ rows: answer.rows.length, complete: true, cut: null, notices: [] })
    if (query.returns === 'graph')
      expect(
        answer.rows.filter(
          (row) => !row.some((value) => isTagged(value) && ['Node', 'Relationship', 'Path'].includes(value.$type)),
        ),
      ).toEqual([])
    // As many as its form asks for are the first of them, and it says whether there are more.
    const short = await ask()
    expect(short.rows).toEqual(answer.rows.slice(0, short.rows.length))
    expect(short.summary.complete).toBe(short.rows.length === answer.rows.length)
    if (limited) {
      const one = await ask({ first: 1 })
      const more = answer.rows.length > 1
      expect(one).toMatchObject({ rows: answer.rows.slice(0, 1), summary: { rows: 1, complete: !more } })
      expect(one.summary.cut).toEqual(more ? { by: 'FIRST', limit: 1 } : null)
    }
  })

  it('takes null for every parameter that may be null', async () => {
    const optional = parametersOf(query, /\?$/)
    const answer = await ask(Object.fromEntries(optional.map((parameter) => [parameter, null])))
    expect(answer.rows.length).toBeGreaterThan(0)
  })

  it('says of a thing, document, kind or status that is not there that it is not there, and makes up no answer', async () => {
    for (const parameter of parametersOf(query, /^(Entity|Document|Kind)\b/))
      await expect(ask({ [parameter]: 'NothingOfTheKind' }), parameter).rejects.toThrow('NothingOfTheKind')
    for (const parameter of parametersOf(query, /^List<(Entity|Status)/))
      await expect(ask({ [parameter]: ['nothing-of-the-kind'] }), parameter).rejects.toThrow('nothing-of-the-kind')
  })

  if (!limited) it('has few rows by its nature', () => expect(query.statement).toMatch(/LIMIT 10$/))
})
