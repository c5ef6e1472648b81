import { request as httpRequest } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Running } from '../../../server/commands/start.ts'
import { startApp } from '../../support/app.ts'

/** Whole answers as files, over HTTP. */

let app: Running
beforeAll(async () => {
  app = await startApp({ exportBytes: 3_000_000 })
})
afterAll(() => app.close())

const post = (body: object) =>
  fetch(`${app.address}/export`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
const text = async (body: object) => {
  const response = await post(body)
  expect(response.status).toBe(200)
  return response.text()
}

const ODD = `UNWIND [{t: 'plain', v: 1}, {t: 'quote " comma, line\nend', v: 9007199254740993}, {t: '=cmd()', v: 1.0}, {t: '\\n=cmd()', v: 1}, {t: null, v: date('2023-10-05')}] AS row RETURN row.t AS t, row.v AS v`

describe('formats', () => {
  it('CSV as spreadsheets read it, with formulas made harmless', async () => {
    expect(await text({ statement: ODD, format: 'csv' })).toBe(
      't,v\r\nplain,1\r\n"quote "" comma, line\nend",9007199254740993\r\n\'=cmd(),1\r\n"\'\n=cmd()",1\r\n,2023-10-05\r\n',
    )
  })

  it('NDJSON and JSON without loss', async () => {
    const rows = [
      { t: 'plain', v: 1 },
      { t: 'quote " comma, line\nend', v: { $type: 'Integer', _value: '9007199254740993' } },
      { t: '=cmd()', v: { $type: 'Float', _value: '1.0' } },
      { t: '\n=cmd()', v: 1 },
      { t: null, v: { $type: 'Date', _value: '2023-10-05' } },
    ]
    expect(
      (await text({ statement: ODD, format: 'ndjson' }))
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(rows)
    expect(JSON.parse(await text({ statement: ODD, format: 'json' }))).toEqual({ columns: ['t', 'v'], rows })
    expect(JSON.parse(await text({ statement: 'MATCH (n:Nobody) RETURN n', format: 'json' }))).toEqual({
      columns: ['n'],
      rows: [],
    })
  })

  it('GraphML with every node and link once, and both ends of each link', async () => {
    const xml = await text({
      statement: 'MATCH (g:ArmedGroup)-[r:OPERATES_IN]->(c:Country) UNWIND [1, 2] AS twice RETURN r',
      format: 'graphml',
    })
    const ids = [...xml.matchAll(/<node id="([^"]+)"/g)].map((match) => match[1])
    const ends = [...xml.matchAll(/source="([^"]+)" target="([^"]+)"/g)].flatMap((match) => [match[1], match[2]])
    expect(ends).toHaveLength(6)
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(ends)).toEqual(new Set(ids))
  })

  it('a query of the library by its name', async () => {
    const response = await post({
      query: 'claim/claim',
      parameters: { id: 'afghan-taliban.supports.ttp' },
      format: 'ndjson',
    })
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="claim-claim.ndjson"')
    expect(await response.text()).toContain('DENIES')
  })

  it('the first rows of one, as many as it is asked for, and says so by its name', async () => {
    const response = await post({ query: 'sources/unconfirmed', parameters: { first: 7 }, format: 'ndjson' })
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="sources-unconfirmed-first-7.ndjson"',
    )
    expect((await response.text()).trim().split('\n')).toHaveLength(7)
  })
})

describe('what cannot be whole', () => {
  it.each([
    [{ statement: 'RETURN 1', format: 'xlsx' }, /^format: "xlsx" is not one of csv, json, ndjson, graphml\.$/],
    [{ format: 'csv' }, /^statement: give a Cypher statement/],
    [{ statement: 'CREATE (n)', format: 'csv' }, /CREATE changes the graph/],
    [{ statement: 'RETURN $a', format: 'csv' }, /No value is given for \$a/],
    [{ query: 'own/nothing' }, /There is no query/],
    [{ statement: 'RETURN 1', parameters: [1] }, /^parameters: give an object/],
  ])('%j is refused before it begins', async (body, message) => {
    const response = await post(body)
    expect(response.status).toBe(400)
    expect(response.headers.get('content-disposition')).toBeNull()
    expect(((await response.json()) as { errors: { message: string }[] }).errors[0]?.message).toMatch(message)
  })

  it('breaks off where it is too large: no file ends as if it were whole', async () => {
    const response = await post({
      statement: "UNWIND range(1, 200000) AS x RETURN x, 'some words to fill the line' AS words",
      format: 'csv',
    })
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow()
  })

  it('a reader who stands still is let go after the time of an export, and holds nobody up', async () => {
    const hasty = await startApp({ exportTimeoutMs: 1_500, exportBytes: 1e9, cypherConcurrent: 1 })
    const ask = (statement: string) =>
      fetch(`${hasty.address}/export`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ statement, format: 'csv' }),
      })
    const still = await ask("UNWIND range(1, 3000000) AS x RETURN x, reduce(s = 'y', i IN range(1, 9) | s + s) AS y")
    // It waits until the place is free.
    const begun = performance.now()
    expect((await ask('RETURN 1 AS x')).status).toBe(200)
    expect(performance.now() - begun).toBeGreaterThan(500)
    await expect(still.text()).rejects.toThrow()
    await hasty.close()
  })

  it('a reader who goes away ends the statement in Neo4j', async () => {
    const statement = "UNWIND range(1, 1000000000) AS gone RETURN gone, 'words' AS words"
    await new Promise<void>((resolve, reject) => {
      const sent = httpRequest(
        `${app.address}/export`,
        { method: 'POST', headers: { 'content-type': 'application/json' } },
        (response) => response.once('data', () => (response.destroy(), resolve())),
      )
      sent.once('error', reject)
      sent.end(JSON.stringify({ statement, format: 'csv' }))
    })
    const { openDriver } = await import('../../../server/neo4j/database.ts')
    const driver = openDriver(app.provider.access)
    const running = async () =>
      (
        await driver.executeQuery(
          "SHOW TRANSACTIONS YIELD currentQuery, status WHERE currentQuery CONTAINS 'AS gone' AND status = 'Running' AND NOT currentQuery STARTS WITH 'SHOW' RETURN count(*) AS many",
        )
      ).records[0]?.get('many')
    await expect.poll(running, { timeout: 5_000 }).toBe(0)
    await driver.close()
  })
})
