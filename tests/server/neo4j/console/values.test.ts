import { describe, expect, it } from 'vitest'
import { useConsole } from '../../../support/console.ts'

const { all, one } = useConsole()

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

describe('a parameter', () => {
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

  it.each([9007199254740992, -1e20, JSON.parse('1e400')])('%d may have been rounded, and is refused', async (x) => {
    await expect(all('RETURN $x AS x', { x })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('"$type": "Integer"'),
    })
  })
  it('a number that no integer holds is a float where it says so; a map keeps every key', async () => {
    expect((await all('RETURN $x AS x', { x: { $type: 'Float', _value: '1e20' } })).rows).toEqual([
      [{ $type: 'Float', _value: '100000000000000000000.0' }],
    ])
    const { rows } = await all('RETURN $m AS m', { m: JSON.parse('{"__proto__": 1, "constructor": 2}') as unknown })
    expect(Object.entries(rows[0]?.[0] as object).sort()).toEqual([
      ['__proto__', 1],
      ['constructor', 2],
    ])
  })
})

it.each([1_100, 3_000, 9_000])('a value that is nested %i deep is told in words', async (levels) => {
  await expect(all(`RETURN reduce(l = [], i IN range(1, ${levels}) | [l]) AS x`)).rejects.toMatchObject({
    code: 'TOO_LARGE',
    message: expect.stringContaining('more than 1000 deep'),
  })
  expect(await one('RETURN reduce(l = [], i IN range(1, 500) | [l]) AS x')).toBeDefined()
})
