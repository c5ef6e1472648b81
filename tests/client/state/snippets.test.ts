import { describe, expect, it } from 'vitest'
import { buildSchema, parse, validate } from 'graphql'
import { asCurl, asTypeScript, libraryOperation, type Operation } from '../../../client/state/snippets.ts'

/** What is written; tests/server/snippets.test.ts runs it. */

const operation: Operation = { url: 'http://localhost:1/graphql', query: '{ overview { nodes } }', streamed: false }

describe('curl', () => {
  it('sends no variables and no name where there are none', () => {
    expect(asCurl(operation)).toBe(`curl --silent 'http://localhost:1/graphql' \\\n  --header 'content-type: application/json' \\\n  --data '{"query":"{ overview { nodes } }"}'\n`)
    expect(asCurl({ ...operation, variables: {} })).toBe(asCurl(operation))
  })

  it('closes and opens its quotes around an apostrophe', () => expect(asCurl({ ...operation, variables: { q: "it's" } })).toContain(`"q":"it'\\''s"`))

  it('names the operation that is meant, and takes events for a subscription', () => {
    const text = asCurl({ ...operation, operationName: 'Second', streamed: true })
    expect(text).toContain('"operationName":"Second"')
    expect(text).toContain("--header 'accept: text/event-stream'")
  })
})

it('TypeScript keeps the lines of the operation and sets variables under it', () => {
  const text = asTypeScript({ ...operation, query: 'query A($q: String!) {\n  search(query: $q) { total }\n}\n', variables: { q: 'ttp', deep: { list: [1] } } })
  expect(text).toContain('    query: `query A($q: String!) {\n  search(query: $q) { total }\n}`,\n    variables: {\n      "q": "ttp",\n      "deep": {')
})

describe('a query of the library', () => {
  const schema = buildSchema('scalar JSON type Cut { by: String limit: Float } type Summary { rows: Int complete: Boolean cut: Cut elapsedMs: Float } type Answer { columns: [String] rows: [[JSON]] summary: Summary } type Query { query(name: ID!, parameters: JSON): Answer }')
  it.each([
    ['claim/who-gains', { thing: 'ttp' }, 'WhoGains'],
    ['own/2023-in-figures', {}, 'Query2023InFigures'],
    ['own/wer-gewinnt-"x"', { 'ein schlüssel': { $type: 'Date', _value: '2023-01-01' } }, 'WerGewinntX'],
    ['own/кто', {}, 'Query'],
  ])('%s is an operation that the schema takes', (name, parameters, title) => {
    const { query, variables } = libraryOperation(name, parameters)
    expect(query).toMatch(new RegExp(`^query ${title}\\b`))
    expect(validate(schema, parse(query))).toEqual([])
    expect(variables ?? {}).toEqual(Object.keys(parameters).length === 0 ? {} : { parameters })
  })
})
