import type { Driver } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { readCatalogue } from '../../../../server/neo4j/catalogue.ts'
import { openConsole, type Console, type Piece } from '../../../../server/neo4j/console/console.ts'
import { checkText } from '../../../../server/neo4j/console/text-rules.ts'
import { openDriver } from '../../../../server/neo4j/database.ts'
import { HOSTILE } from './hostile.ts'
import { ORDINARY } from './ordinary.ts'

const LIMITS = { timeoutMs: 5_000, rows: 2_000, bytes: 10_000_000 }
let console: Console
let driver: Driver
beforeAll(() => {
  console = openConsole(inject('neo4j'), { allowed: new Set(), concurrent: 4 })
  driver = openDriver(inject('neo4j'))
})
afterAll(() => Promise.all([console.close(), driver.close()]))

async function all(statement: string, parameters: Record<string, unknown> = {}, limits = LIMITS, signal?: AbortSignal) {
  const pieces: Piece[] = []
  for await (const piece of console.run(statement, parameters, limits, signal)) pieces.push(piece)
  const find = <K extends string>(key: K) => pieces.find((piece) => key in piece) as Record<K, never> | undefined
  return {
    columns: find('columns')?.columns as string[] | undefined,
    rows: pieces.flatMap((piece) => ('rows' in piece ? piece.rows : [])),
    summary: (find('summary') as { summary: Extract<Piece, { summary: unknown }>['summary'] } | undefined)?.summary,
  }
}

const one = async (statement: string) => (await all(statement)).rows[0]?.[0]

const fingerprint = async () => {
  const { records } = await driver.executeQuery(
    'MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n) AS nodes, count(r) AS links, sum(size(keys(n))) AS facts, COUNT { (:Planted) } AS planted',
  )
  const schema = await driver.executeQuery('SHOW INDEXES YIELD name RETURN collect(name) AS names')
  const users = await driver.executeQuery(
    'SHOW USERS YIELD user RETURN collect(user) AS users',
    {},
    { database: 'system' },
  )
  return JSON.stringify([records[0]?.toObject(), schema.records[0]?.get('names'), users.records[0]?.get('users')])
}

describe('hostile statements', () => {
  let before = ''
  beforeAll(async () => {
    before = await fingerprint()
  })

  it.each(HOSTILE.map(([what, statement, parameters]) => ({ what, statement, parameters })))(
    '$what is refused',
    async ({ statement, parameters }) => {
      const begun = Date.now()
      await expect(all(statement, parameters)).rejects.toMatchObject({
        code: expect.stringMatching(/^(REFUSED|STATEMENT_ERROR)$/),
        message: expect.stringMatching(/\w/),
      })
      expect(Date.now() - begun).toBeLessThan(5_000)
    },
  )

  it('and none of them has left a trace', async () => expect(await fingerprint()).toBe(before))

  it('says what, where and what to do instead', async () => {
    await expect(all("MATCH (n)\nRETURN n\nUNION\nLOAD CSV FROM 'file:///x' AS n RETURN n")).rejects.toMatchObject({
      code: 'REFUSED',
      message:
        'Line 4, column 1: LOAD CSV reads files and the network. It is refused here; give rows as a parameter and UNWIND it.',
      details: { rule: 'load-csv', line: 4, column: 1, offset: 25 },
    })
  })
})

describe("what would get past the console is refused by the server's own settings and mode", () => {
  it.each([
    ['a write', 'CREATE (:Planted)', /AccessMode|read/i],
    ['a write in a subquery', 'CALL { CREATE (n:Planted) RETURN n } RETURN n', /AccessMode|read/i],
    ['a file of the machine', "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row", /file|load|url/i],
    ['the network', "LOAD CSV FROM 'http://127.0.0.1:9/x' AS row RETURN row", /block|load|url/i],
    [
      'a path that cannot be ended',
      "MATCH (a:Entity {id: 'imf'}), (b:Entity {id: 'ttp'}) MATCH p = shortestPath((a)-[*..15]-(b)) WHERE length(p) > 14 RETURN p",
      /shortest/i,
    ],
    ['too much memory', 'UNWIND range(1, 100000000) AS x WITH collect(x) AS list RETURN size(list)', /memory/i],
  ])('%s', async (_, statement, words) => {
    const session = driver.session({ defaultAccessMode: 'READ' })
    try {
      const transaction = await session.beginTransaction({ timeout: 20_000 })
      await expect(transaction.run(statement)).rejects.toThrow(words)
    } finally {
      await session.close()
    }
  })
})

describe('ordinary statements', () => {
  it.each(ORDINARY.map(([what, statement, parameters]) => ({ what, statement, parameters })))(
    '$what',
    async ({ statement, parameters = {} }) => {
      const { columns, summary } = await all(statement, parameters)
      expect(columns).toBeInstanceOf(Array)
      expect(summary?.complete).toBe(true)
    },
  )

  it.each([...readCatalogue().values()].map((query) => [query.name, query.statement]))(
    'the file %s passes too',
    (_, statement) => {
      expect(() => checkText(statement)).not.toThrow()
    },
  )
})

describe('values keep what they are', () => {
  it.each([
    ['9007199254740993', { $type: 'Integer', _value: '9007199254740993' }],
    ['-9223372036854775808', { $type: 'Integer', _value: '-9223372036854775808' }],
    ['42', 42],
    ['42.0', { $type: 'Float', _value: '42.0' }],
    ['0.1 + 0.2', 0.30000000000000004],
    ['0.0 / 0.0', { $type: 'Float', _value: 'NaN' }],
    ['1.0 / 0.0', { $type: 'Float', _value: 'Infinity' }],
    ["date('2023-10-05')", { $type: 'Date', _value: '2023-10-05' }],
    ["localtime('12:30:00.000000001')", { $type: 'LocalTime', _value: '12:30:00.000000001' }],
    ["time('12:30+05:00')", { $type: 'Time', _value: '12:30:00+05:00' }],
    ["localdatetime('2023-10-05T12:30')", { $type: 'LocalDateTime', _value: '2023-10-05T12:30:00' }],
    ["datetime('2023-10-05T12:30+05:00')", { $type: 'OffsetDateTime', _value: '2023-10-05T12:30:00+05:00' }],
    [
      "datetime('2023-10-05T12:30[Asia/Karachi]')",
      { $type: 'ZonedDateTime', _value: '2023-10-05T12:30:00+05:00[Asia/Karachi]' },
    ],
    ["duration('P1Y2M3DT4.000000005S')", { $type: 'Duration', _value: 'P14M3DT4.000000005S' }],
    ["duration('P2M')", { $type: 'Duration', _value: 'P2M' }],
    ['duration({seconds: -1, nanoseconds: 1})', { $type: 'Duration', _value: 'PT-0.999999999S' }],
    ['point({latitude: 34.5, longitude: 69.2})', { $type: 'Point', _value: 'SRID=4326;POINT (69.2 34.5)' }],
    ['point({x: 1, y: 2, z: 3})', { $type: 'Point', _value: 'SRID=9157;POINT Z (1 2 3)' }],
    ['{`$type`: 1}', { $type: 'Map', _value: { $type: 1 } }],
    ["[1, null, ['a', true]]", [1, null, ['a', true]]],
  ])('%s', async (literal, value) => {
    expect(await one(`RETURN ${literal} AS x`)).toEqual(value)
    // And back: what an answer holds can be a parameter.
    if (!/NaN|null/.test(JSON.stringify(value)))
      expect((await all(`RETURN $x = ${literal} AS same, $x AS x`, { x: value })).rows[0]).toEqual([true, value])
  })

  it('nodes, links and paths', async () => {
    const [row] = (
      await all("MATCH p = (a:Entity {id: 'ttp'})-[r:OPERATES_IN]->(b:Entity {id: 'pakistan'}) RETURN a, r, p LIMIT 1")
    ).rows
    expect(row?.[0]).toMatchObject({
      $type: 'Node',
      _value: { _labels: expect.arrayContaining(['ArmedGroup']), _properties: { id: 'ttp' } },
    })
    expect(row?.[1]).toMatchObject({
      $type: 'Relationship',
      _value: { _type: 'OPERATES_IN', _properties: { claimId: expect.any(String) } },
    })
    expect(row?.[2]).toMatchObject({
      $type: 'Path',
      _value: [{ $type: 'Node' }, { $type: 'Relationship' }, { $type: 'Node' }],
    })
  })

  it.each([
    [{ x: { $type: 'Date', _value: 'yesterday' } }, /yesterday/],
    [{ x: { $type: 'Node', _value: {} } }, /\$x: .*cannot be a parameter/],
    [{ x: { $type: 'Point', _value: 'here' } }, /\$x: write a point as/],
  ])('%j is refused by name', async (parameters, words) => {
    await expect(all('RETURN $x AS x', parameters)).rejects.toThrow(words)
  })
})

describe('limits', () => {
  it('an answer that was cut says by what', async () => {
    const { rows, summary } = await all('UNWIND range(1, 1000000000) AS x RETURN x', {}, { ...LIMITS, rows: 1_500 })
    expect(rows).toHaveLength(1_500)
    expect(summary).toMatchObject({ rows: 1_500, complete: false, cut: { by: 'rows', limit: 1_500 } })
  })

  it('and by bytes', async () => {
    const { summary } = await all(
      "UNWIND range(1, 1000000000) AS x RETURN reduce(s = '', i IN range(1, 100) | s + 'x') AS x",
      {},
      { ...LIMITS, bytes: 10_000 },
    )
    expect(summary).toMatchObject({ complete: false, cut: { by: 'bytes', limit: 10_000 } })
  })

  it('exactly as many rows as allowed are whole', async () => {
    expect((await all('UNWIND range(1, 1500) AS x RETURN x', {}, { ...LIMITS, rows: 1_500 })).summary).toMatchObject({
      rows: 1_500,
      complete: true,
      cut: null,
    })
  })

  it('time', async () => {
    const begun = Date.now()
    await expect(
      all('UNWIND range(1, 1000000000) AS x WITH x WHERE x < 0 RETURN x', {}, { ...LIMITS, timeoutMs: 1_000 }),
    ).rejects.toMatchObject({ code: 'TIMEOUT' })
    expect(Date.now() - begun).toBeLessThan(6_000)
  })

  it('memory', async () => {
    await expect(
      all(
        'UNWIND range(1, 100000000) AS x WITH collect(x) AS list RETURN size(list)',
        {},
        { ...LIMITS, timeoutMs: 20_000 },
      ),
    ).rejects.toMatchObject({ code: 'TOO_LARGE' })
  })

  it('more statements at once than allowed are told so', async () => {
    const busy = openConsole(inject('neo4j'), { allowed: new Set(), concurrent: 1 })
    const first = busy.run('UNWIND range(1, 1000000000) AS x RETURN x', {}, LIMITS)
    await first.next()
    await expect(busy.run('RETURN 1', {}, LIMITS).next()).rejects.toMatchObject({ code: 'BUSY' })
    await first.return()
    expect(await busy.run('RETURN 1 AS x', {}, LIMITS).next()).toMatchObject({ value: { columns: ['x'] } })
    await busy.close()
  })

  it.each([
    [
      'a row of lists in lists',
      'WITH [i IN range(1,100) | 1] AS a WITH [i IN range(1,100) | a] AS b WITH [i IN range(1,100) | b] AS c RETURN [i IN range(1,200) | c] AS x',
    ],
    ['a row of long texts', "WITH reduce(s = 'x', i IN range(1,20) | s + s) AS s RETURN [i IN range(1,300) | s] AS x"],
  ])('%s that is larger than one may be is not read', async (_, statement) => {
    await expect(all(statement, {}, { timeoutMs: 20_000, rows: 10, bytes: 1e8 })).rejects.toMatchObject({
      code: 'TOO_LARGE',
      message: expect.stringContaining('32 MB'),
    })
    expect(await one('RETURN 1')).toBe(1)
  })

  it('what is tagged counts with its tag', async () => {
    const { summary } = await all(
      'UNWIND range(1, 400) AS x RETURN [i IN range(1, 1000) | 9007199254740993 + i] AS y',
      {},
      { ...LIMITS, bytes: 10_000_000 },
    )
    expect(summary).toMatchObject({ complete: false, cut: { by: 'bytes' } })
  })

  it.each([
    ['Integer', '9999999999999999999'],
    ['Float', 'abc'],
    ['Base64', '!!!'],
  ])('a parameter that is no %s is refused, not changed', async (type, text) => {
    await expect(all('RETURN $x AS x', { x: { $type: type, _value: text } })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(/^\$x: .* cannot be a parameter/),
    })
  })

  it('a number that no integer holds is a float; a map keeps every key', async () => {
    expect((await all('RETURN $x AS x', { x: 1e20 })).rows).toEqual([
      [{ $type: 'Float', _value: '100000000000000000000.0' }],
    ])
    const { rows } = await all('RETURN $m AS m', { m: JSON.parse('{"__proto__": 1, "constructor": 2}') as unknown })
    expect(Object.entries(rows[0]?.[0] as object).sort()).toEqual([
      ['__proto__', 1],
      ['constructor', 2],
    ])
  })

  it('Cypher 25 is asked for by its name, where Neo4j knows it', async () => {
    const statement = "CYPHER 25 UNWIND ['a', 'b'] AS x FILTER x <> 'a' LET y = x + x RETURN y"
    const version = String(((await one('CALL dbms.components() YIELD versions RETURN versions')) as string[])[0])
    if (Number.parseInt(version) >= 2025) expect((await all(statement)).rows).toEqual([['bb']])
    else
      await expect(all(statement)).rejects.toMatchObject({
        code: 'STATEMENT_ERROR',
        message: expect.stringContaining('25'),
      })
  })

  it('a mistake stands where it was written, whatever stands before', async () => {
    for (const opening of ['', 'EXPLAIN ', 'CYPHER 5 ', 'profile /* once */ cypher 5 '])
      await expect(all(`// first\n${opening}\n MATCH (n) RETRN n`)).rejects.toMatchObject({
        code: 'STATEMENT_ERROR',
        details: { line: 3, column: 12 },
      })
  })

  it('a missing parameter is named', async () => {
    await expect(all('RETURN $a + $b AS x', { a: 1 })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: 'No value is given for $b.',
    })
  })
})

/** The transactions of these tests; others run beside them. One whose statement has not come yet has none. */
const runningNow = async () => {
  const { records } = await driver.executeQuery(
    "SHOW TRANSACTIONS YIELD metaData, currentQuery WHERE metaData.app = 'sightline' AND (coalesce(currentQuery, '') = '' OR currentQuery CONTAINS '10000000000') RETURN count(*) AS count",
  )
  return Number(records[0]?.get('count'))
}
const eventually = async (check: () => Promise<boolean>, ms: number) => {
  const end = Date.now() + ms
  while (!(await check())) {
    if (Date.now() > end) throw new Error(`Not so within ${ms} ms.`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

describe('cancelling ends the transaction in Neo4j', () => {
  it('by the signal', async () => {
    const cancel = new AbortController()
    const answer = all(
      'UNWIND range(1, 10000000000) AS x WITH x WHERE x < 0 RETURN x',
      {},
      { ...LIMITS, timeoutMs: 60_000 },
      cancel.signal,
    )
    answer.catch(() => undefined)
    await eventually(async () => (await runningNow()) > 0, 5_000)
    cancel.abort()
    await expect(answer).rejects.toMatchObject({ code: 'CANCELLED' })
    await eventually(async () => (await runningNow()) === 0, 3_000)
  })

  // While its connection is being made a cut does not reach it; the transaction would stay open, and close the console to everybody.
  it.each([0, 1, 3, 6, 10, 20])('in the first %i ms, before a row comes', async (ms) => {
    // One of its own has no connection that waits.
    const fresh = openConsole(inject('neo4j'), { allowed: new Set(), concurrent: 4 })
    const cancel = new AbortController()
    const answer = (async () => {
      for await (const piece of fresh.run(
        'UNWIND range(1, 10000000000) AS x WITH x WHERE x < 0 RETURN x',
        {},
        { ...LIMITS, timeoutMs: 60_000 },
        cancel.signal,
      ))
        expect(piece).not.toHaveProperty('rows')
    })()
    answer.catch(() => undefined)
    await new Promise((resolve) => setTimeout(resolve, ms))
    cancel.abort()
    await expect(answer).rejects.toMatchObject({ code: 'CANCELLED' })
    // Long enough for a connection to come after all.
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    await eventually(async () => (await runningNow()) === 0, 3_000)
    await fresh.close()
  })

  it('by leaving', async () => {
    const pieces = console.run(
      'UNWIND range(1, 10000000000) AS x RETURN x',
      {},
      { timeoutMs: 60_000, rows: 1e9, bytes: 1e12 },
    )
    await pieces.next()
    await pieces.next()
    expect(await runningNow()).toBeGreaterThan(0)
    await pieces.return()
    await eventually(async () => (await runningNow()) === 0, 3_000)
  })
})

describe('plans', () => {
  it('EXPLAIN gives the steps and runs nothing', async () => {
    const { rows, summary } = await all('EXPLAIN MATCH (n:Country) RETURN n.name')
    expect(rows).toEqual([])
    expect(summary?.plan?.[0]).toMatchObject({
      id: 0,
      parent: null,
      operator: 'ProduceResults',
      rows: null,
      dbHits: null,
      estimatedRows: expect.any(Number),
    })
  })

  it('PROFILE counts', async () => {
    const { rows, summary } = await all('PROFILE MATCH (n:Country) RETURN n.name')
    expect(rows.length).toBeGreaterThan(2)
    const scan = summary?.plan?.find((step) => step.operator === 'NodeByLabelScan')
    expect(scan).toMatchObject({ rows: rows.length, dbHits: expect.any(Number), details: 'n:Country' })
    expect(summary?.plan?.every((step) => step.parent === null || step.parent < step.id)).toBe(true)
  })

  it('a label that is not there is remarked on', async () => {
    expect((await all('MATCH (n:Nowhere) RETURN n')).summary?.notices[0]?.description).toContain('Nowhere')
  })

  it.each([
    ['MATCH (n RETURN n', 1, 10],
    ['MATCH (n)\nRETURN n.name,\n  foo', 3, 3],
    ['PROFILE\nMATCH (n)\nRETURN x', 3, 8],
    ['// first\nMATCH (n) RETURN bar(n)', 2, 18],
  ])('an error in %j stands at line %i, column %i', async (statement, line, column) => {
    await expect(all(statement)).rejects.toMatchObject({ code: 'STATEMENT_ERROR', details: { line, column } })
  })
})
