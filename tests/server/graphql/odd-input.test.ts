import { describe, expect, it } from 'vitest'
import { useAsked } from '../../support/ask.ts'

/** What no honest program sends: an answer, or words about what was sent, on every way in; never a reference to the log. */

const asked = useAsked()

const post = (address: string, body: string) =>
  fetch(asked.app.address + address, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: address.endsWith('stream') ? 'text/event-stream' : 'application/json',
    },
    body,
  }).then((response) => response.text())

const tagged = (type: unknown, inner: unknown) => JSON.stringify({ $type: type, _value: inner })
const deep = (open: string, close: string, levels = 5_000) => open.repeat(levels) + '1' + close.repeat(levels)

const VALUES: Readonly<Record<string, string>> = {
  '5,000 nested lists': deep('[', ']'),
  '5,000 nested maps': deep('{"a":', '}'),
  '200,000 nested lists': deep('[', ']', 200_000),
  '5,000 nested tags': deep('{"$type":"Map","_value":{"a":', '}}'),
  'a key __proto__': '{"__proto__": {"polluted": 1}, "constructor": {"prototype": 1}}',
  'a key __proto__ that is a tag': '{"__proto__": {"$type": "Integer", "_value": "1"}}',
  'half a surrogate': '"\\ud800"',
  'an end of text': '"\\u0000"',
  'a number past all': '1e999',
  'a tag that is no text': tagged({ a: [] }, 1),
  'a tag of a list': tagged([], []),
  'a tag without a value': '{"$type": "Integer"}',
  'a tag with more': '{"$type": "Integer", "_value": "1", "_more": 1}',
  'an Integer that is none': tagged('Integer', 'many'),
  'an Integer that is a list': tagged('Integer', [1]),
  'an Integer without end': tagged('Integer', '9'.repeat(100_000)),
  'a Float that is a map': tagged('Float', { a: 1 }),
  'a Map that is a list': tagged('Map', [1, 2]),
  'Base64 that is none': tagged('Base64', '***'),
  'a Date that is none': tagged('Date', '2023-99-99'),
  'a Date that is nothing': tagged('Date', ''),
  'a Date in another script': tagged('Date', '٢٠٢٣'),
  'a Duration that is none': tagged('Duration', 'P1X'),
  'a Time of a zone that is none': tagged('ZonedDateTime', '2023-01-01T00:00[Nowhere/At]'),
  'a Point of no system': tagged('Point', 'SRID=99999999999;POINT (1 2)'),
  'a Point of three in a system of two': tagged('Point', 'SRID=4326;POINT Z (1 2 3)'),
  'a Point that is endless': tagged('Point', 'SRID=4326;POINT (1e999 2)'),
  'a tag whose value has a toString of its own': '{"$type": "Integer", "_value": {"toString": null}}',
  'a Node': tagged('Node', { _element_id: 1 }),
}
const QUERIES: Readonly<Record<string, (value: string) => [address: string, body: string]>> = {
  'a statement': (value) => [
    '/graphql',
    `{"query": "query ($p: JSON) { cypher(statement: \\"RETURN $x AS x\\", parameters: $p) { rows } }", "variables": {"p": {"x": ${value}}}}`,
  ],
  'a query of the library': (value) => [
    '/graphql',
    `{"query": "query ($p: JSON) { query(name: \\"claim/claim\\", parameters: $p) { rows } }", "variables": {"p": {"id": ${value}}}}`,
  ],
  'a lens': (value) => [
    '/graphql',
    `{"query": "query ($p: JSON) { query(name: \\"claim/claims\\", parameters: $p) { rows } }", "variables": {"p": {"lens": ${value}}}}`,
  ],
  'a streamed statement': (value) => [
    '/graphql/stream',
    `{"query": "subscription ($p: JSON) { cypher(statement: \\"RETURN $x AS x\\", parameters: $p) { __typename } }", "variables": {"p": {"x": ${value}}}}`,
  ],
  'an export': (value) => [
    '/export',
    `{"statement": "RETURN $x AS x", "parameters": {"x": ${value}}, "format": "json"}`,
  ],
  'parameters themselves': (value) => [
    '/export',
    `{"statement": "RETURN 1 AS x", "parameters": ${value}, "format": "json"}`,
  ],
  'a format': (value) => ['/export', `{"statement": "RETURN 1 AS x", "format": ${value}}`],
  variables: (value) => [
    '/graphql',
    `{"query": "query ($id: ID!) { entity(id: $id) { id } }", "variables": {"id": ${value}}}`,
  ],
  'an operation': (value) => ['/graphql', `{"query": ${value}}`],
  'a whole body': (value) => ['/graphql', value],
}

describe.each(Object.keys(QUERIES))('as %s', (way) => {
  it.each(Object.keys(VALUES))('%s', async (odd) => {
    const [address, body] = QUERIES[way]?.(VALUES[odd] ?? '') ?? []
    const answer = await post(address ?? '', body ?? '')
    expect(answer).not.toMatch(/"code":"(INTERNAL|DATABASE_ERROR|DATABASE_UNAVAILABLE)"/)
    expect(answer).toMatch(/"code":"[A-Z_]+"|"data":|"columns":/)
  })
})

describe('a search', () => {
  it.each([
    ['9,000 letters', 'a'.repeat(9_000)],
    ['9,000 words', 'ab '.repeat(3_000)],
    ['9,000 letters of another script', 'ط'.repeat(9_000)],
    ['9,000 signs of a query', '(*~"\\'.repeat(1_800)],
    ['half a surrogate', '\ud800'],
  ])('of %s', async (_, query) => {
    const answer = await post(
      '/graphql',
      JSON.stringify({ query: 'query ($q: String!) { search(query: $q) { total } }', variables: { q: query } }),
    )
    expect(answer).not.toMatch(/"code":"(INTERNAL|DATABASE_ERROR|DATABASE_UNAVAILABLE)"/)
    expect(answer).toMatch(/"code":"(BAD_USER_INPUT|REFUSED|TOO_LARGE)"|"total":/)
  })
})
