import { expect, it } from 'vitest'
import { readAsked } from '../../../server/export/asked.ts'
import { SightlineError } from '../../../server/errors.ts'
import { statementFor } from '../../../server/neo4j/catalogue.ts'
import { openLibrary } from '../../../server/library/library.ts'

const library = openLibrary('/nowhere')
const [query] = library.all().queries.filter(({ parameters }) => parameters.length > 0)
const ask = (body: unknown) => readAsked(body, library)
const fault = (body: unknown) => {
  try {
    ask(body)
  } catch (error) {
    if (error instanceof SightlineError) return { code: error.code, message: error.message, ...error.details }
  }
  return null
}

it('a statement, as CSV unless said otherwise', () => {
  expect(ask({ statement: 'RETURN $a AS a', parameters: { a: 1 } })).toEqual({
    source: 'RETURN $a AS a',
    parameters: { a: 1 },
    format: 'csv',
    name: 'sightline',
  })
  expect(ask({ statement: 'RETURN 1', parameters: null, format: 'graphml' })).toMatchObject({
    parameters: {},
    format: 'graphml',
  })
})

it('a query of the library, with its examples for what is left out', () => {
  const name = query?.name ?? ''
  const parameters = query?.parameters.map((each) => each.name) ?? []
  const asked = ask({ query: name, format: 'json' })
  expect(asked).toMatchObject({ source: query?.statement, name: name.replaceAll('/', '-') })
  expect(parameters).toEqual(expect.arrayContaining(Object.keys(asked.parameters)))
  expect(fault({ query: name, parameters: { nothing: 1 } })).toMatchObject({
    argument: 'parameters',
    unknown: ['nothing'],
  })
})

it('the first rows alone say so by their name, of a query or of any statement', () => {
  expect(ask({ query: 'sources/unconfirmed' }).name).toBe('sources-unconfirmed-first-50')
  expect(ask({ query: 'sources/unconfirmed', parameters: { first: 7 } }).name).toBe('sources-unconfirmed-first-7')
  const statement = 'MATCH (n) RETURN n LIMIT $first'
  expect(ask({ statement, parameters: { first: 7 } }).name).toBe('sightline-first-7')
})

it('a query under a lens is asked with what its file says of one', () => {
  const taking = { query: 'graph/neighbourhood', parameters: { lens: { statuses: { only: ['contested'] } } } }
  const file = library.get('graph/neighbourhood')
  expect(ask(taking).source).toBe(statementFor(file, taking.parameters))
  expect(ask(taking)).toMatchObject({ name: 'graph-neighbourhood-under-a-lens' })
  expect(ask(taking).source).toContain('$lens.statuses')
  expect(ask({ query: 'graph/neighbourhood' }).source).not.toContain('$lens')
})

it('and so is its statement, sent letter by letter with a lens beside its parameters', () => {
  const { statement } = library.get('brokers/between-two')
  const parameters = { one: 'ttp', other: 'isis-k', lens: { statuses: { only: ['CONTESTED'] } } }
  const asked = ask({ statement: `${statement};\n`, parameters })
  expect(asked.source).toContain('$lens.statuses')
  expect(asked.parameters.lens).toMatchObject({ statuses: { only: ['contested'] } })
  expect(ask({ statement, parameters: { ...parameters, lens: { statuses: { not: [] } } } })).toMatchObject({
    source: statement,
    parameters: { lens: null },
  })
  expect(fault({ statement: `${statement} `.replace('LIMIT', 'SKIP 1 LIMIT'), parameters })).toMatchObject({
    argument: 'parameters',
  })
})

it.each([
  ['no object', 'RETURN 1', /Send a JSON object/],
  ['a list', [], /Send a JSON object/],
  ['nothing', undefined, /Send a JSON object/],
  ['another name', { statement: 'RETURN 1', limit: 3 }, /takes no limit\. It takes statement, query/],
  ['another format', { statement: 'RETURN 1', format: 'xlsx' }, /"xlsx" is not one of csv, json, ndjson, graphml/],
  ['a format that every object has', { statement: 'RETURN 1', format: 'constructor' }, /"constructor" is not one of/],
  ['neither', {}, /not both/],
  ['both', { statement: 'RETURN 1', query: 'a/b' }, /not both/],
  ['a statement that is no text', { statement: 1 }, /give a Cypher statement as text/],
  ['parameters that are a list', { statement: 'RETURN 1', parameters: [1] }, /parameters: give an object/],
])('%s is told what is wrong', (_, body, words) => {
  expect(fault(body)).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringMatching(words) })
})

it('a query that is not there is told the nearest', () => {
  expect(fault({ query: 'nothing/like-this' })).toMatchObject({ code: 'NOT_FOUND' })
})
