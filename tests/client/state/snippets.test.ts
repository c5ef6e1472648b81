import { describe, expect, it } from 'vitest'
import { asCurl, asTypeScript, type Operation } from '../../../client/state/snippets.ts'

/** What is written; tests/docs/snippets.test.ts runs it. */

const operation: Operation = { url: 'http://localhost:1/graphql', query: '{ overview { nodes } }', streamed: false }

describe('curl', () => {
  it('sends no variables and no name where there are none', () => {
    expect(asCurl(operation)).toBe(
      `curl --silent 'http://localhost:1/graphql' \\\n  --header 'content-type: application/json' \\\n  --data '{"query":"{ overview { nodes } }"}'\n`,
    )
    expect(asCurl({ ...operation, variables: {} })).toBe(asCurl(operation))
  })

  it('closes and opens its quotes around an apostrophe', () =>
    expect(asCurl({ ...operation, variables: { q: "it's" } })).toContain(`"q":"it'\\''s"`))

  it('names the operation that is meant, and takes events for a subscription', () => {
    const text = asCurl({ ...operation, operationName: 'Second', streamed: true })
    expect(text).toContain('"operationName":"Second"')
    expect(text).toContain("--header 'accept: text/event-stream'")
  })
})

it('TypeScript keeps the lines of the operation and sets variables under it', () => {
  const text = asTypeScript({
    ...operation,
    query: 'query A($q: String!) {\n  search(query: $q) { total }\n}\n',
    variables: { q: 'ttp', deep: { list: [1] } },
  })
  expect(text).toContain(
    '    query: `query A($q: String!) {\n  search(query: $q) { total }\n}`,\n    variables: {\n      "q": "ttp",\n      "deep": {',
  )
})
