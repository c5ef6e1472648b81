import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Neo4jGraphQL } from '@neo4j/graphql'
import { buildSchema, parse, validate, type GraphQLSchema } from 'graphql'
import { expect, it } from 'vitest'
import { casesFor } from '../bench/cases/all.ts'
import type { Question } from '../bench/cases/case.ts'
import { difference, gistOf } from '../bench/cases/gist.ts'
import { typeDefs } from '../bench/ways/library.ts'

/** What `npm run bench` asks can be asked: it is not run with the tests. */

const CASES = casesFor(1_000_000)

const wrong = (schema: GraphQLSchema, of: (each: (typeof CASES)[number]) => Question | null) =>
  CASES.flatMap((each) => {
    const question = of(each)
    const texts = question ? [question.query, ...(question.then ? [question.then.query] : [])] : []
    return texts.flatMap((text) => validate(schema, parse(text)).map(({ message }) => `${each.name}: ${message}`))
  })

it('all of it by the schema', () => {
  const sdl = readFileSync(path.resolve(import.meta.dirname, '../../docs/schema.graphql'), 'utf8')
  expect(CASES.length).toBeGreaterThan(30)
  expect(wrong(buildSchema(sdl), ({ ours }) => ours)).toEqual([])
})

it('what the library can be asked by what it makes of the made-up graph', async () => {
  expect(wrong(await new Neo4jGraphQL({ typeDefs }).getSchema(), ({ library }) => library)).toEqual([])
})

it('each under a name of its own, by which what grows is found', () => {
  const names = CASES.map(({ name }) => name)
  expect(names).toEqual([...new Set(names)])
})

it('answers that differ are told apart, whatever their form and order', () => {
  const reading = { ids: 'links.id', of: 'links.{id,status}', total: 'total' }
  const rows = { ids: 'item.id', of: 'item.{id,status}', total: 'total' }
  const answer = {
    total: 2,
    links: [
      { id: 'b', status: 'DENIED' },
      { id: 'a', status: 'ASSERTED' },
    ],
  }
  const same = [
    { total: 2, item: { id: 'a', status: 'asserted' } },
    { total: 2, item: { id: 'b', status: 'denied' } },
  ]
  const wanted = gistOf(answer, reading)
  expect(wanted).toEqual({ ids: 'a, b', of: 'a asserted, b denied', total: '2' })
  expect(difference(wanted, gistOf(same, rows))).toBeNull()
  expect(difference(wanted, gistOf(same.slice(1), rows))).toBe('ids is b and not a, b')
  expect(difference(wanted, gistOf([], rows))).toBe('ids is  and not a, b')
  expect(difference(wanted, gistOf(same, { ids: 'item.id' }))).toBeNull()
})
