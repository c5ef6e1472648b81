import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Running } from '../../../../server/commands/start.ts'
import { graphql, startApp } from '../../../support/app.ts'
import { UNENDING } from './unending.ts'

/** What Neo4j could not end is refused on every way that a statement comes by, and reads go on. */

let app: Running
const folder = mkdtempSync(path.join(tmpdir(), 'sightline-own-'))
beforeAll(async () => {
  app = await startApp({ queries: folder })
  // The first read has a plan made.
  await graphql(app.address, READ)
})
afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true })
})

const READ = '{ entity(id: "ttp") { id } }'
const read = async () => {
  const begun = Date.now()
  const { errors } = await graphql(app.address, READ)
  expect(errors).toBeUndefined()
  expect(Date.now() - begun).toBeLessThan(5_000)
}
const SOME = UNENDING.filter((_, at) => at % 4 === 0).map(([what, statement, parameters = {}]) => ({
  what,
  statement,
  parameters,
}))

describe.each(SOME)('$what', ({ statement, parameters }) => {
  it('through cypher', async () => {
    const asked = graphql(
      app.address,
      'query ($statement: String!, $parameters: JSON) { cypher(statement: $statement, parameters: $parameters) { rows } }',
      { statement, parameters },
    )
    await read()
    const { errors } = await asked
    // A body that is too long is refused before.
    expect(errors?.[0]?.extensions.code).toMatch(/^(REFUSED|TOO_LARGE|BAD_REQUEST)$/)
    await read()
  })

  it('through an export', async () => {
    const asked = fetch(`${app.address}/export`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ statement, parameters, format: 'csv' }),
    })
    await read()
    expect([400, 413]).toContain((await asked).status)
    await read()
  })
})

const SAVE = 'mutation ($name: ID!, $text: String!) { saveQuery(name: $name, text: $text) { name } }'

describe("a file of one's own", () => {
  it.each([
    ['own/numbers', 'n Integer how many', 'n => 3', 'RETURN reduce(s = 0, i IN range(1, $n) | s + i) AS x', { n: 1e9 }],
    [
      'own/pattern',
      'pattern String what to match',
      "pattern => 'a.*'",
      "RETURN 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' =~ $pattern AS x",
      { pattern: '(a+)+b' },
    ],
    [
      'own/search',
      'words String what to look for',
      "words => 'taliban'",
      "CALL db.index.fulltext.queryNodes('entity_names', $words) YIELD node RETURN node.id AS x",
      { words: '*a* '.repeat(50) },
    ],
  ])('%s runs, and is refused for a value that takes for ever', async (name, parameter, example, statement, values) => {
    const text = `// Tried.\n//\n// @param ${parameter}\n// @returns table\n\n:param ${example};\n\n${statement}\n`
    expect((await graphql(app.address, SAVE, { name, text })).errors).toBeUndefined()
    const ask = 'query ($name: ID!, $parameters: JSON) { query(name: $name, parameters: $parameters) { rows } }'
    expect((await graphql(app.address, ask, { name })).errors).toBeUndefined()
    const { errors } = await graphql(app.address, ask, { name, parameters: values })
    expect(errors?.[0]?.extensions.code).toBe('REFUSED')
    await read()
  })
})
