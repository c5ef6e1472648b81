import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { openConsole } from '../../../../server/neo4j/console/console.ts'
import { LIMITS, useConsole } from '../../../support/console.ts'

/** Where an answer is cut or refused: rows, bytes, time, memory, how many at once. */

const { all, one } = useConsole()

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
})

describe('what Neo4j and the machine can bear', () => {
  it('memory', async () => {
    await expect(
      all(
        'UNWIND range(1, 100000000) AS x WITH collect(x) AS list RETURN size(list)',
        {},
        { ...LIMITS, timeoutMs: 20_000 },
      ),
    ).rejects.toMatchObject({ code: 'TOO_LARGE' })
  })

  it('more statements at once than allowed wait their turn', async () => {
    const busy = openConsole(inject('neo4j'), { allowed: new Set(), concurrent: 1 })
    const first = busy.run('UNWIND range(1, 1000000000) AS x RETURN x', {}, LIMITS)
    await first.next()
    let answered = false
    const second = busy.run('RETURN 1 AS x', {}, LIMITS).next()
    void second.then(() => (answered = true))
    await busy
      .run('RETURN 2', {}, LIMITS, AbortSignal.timeout(200))
      .next()
      .catch(({ code }) => expect(code).toBe('CANCELLED'))
    expect([answered, busy.running().length]).toEqual([false, 1])
    await first.return()
    expect(await second).toMatchObject({ value: { columns: ['x'] } })
    await busy.close()
  })

  it('a reader who stands still keeps no place past the time of a statement', async () => {
    const busy = openConsole(inject('neo4j'), { allowed: new Set(), concurrent: 1 })
    const still = busy.run('UNWIND range(1, 1000000000) AS x RETURN x', {}, { ...LIMITS, rows: 1e9, timeoutMs: 300 })
    await still.next()
    await still.next()
    expect(await busy.run('RETURN 1 AS x', {}, LIMITS).next()).toMatchObject({ value: { columns: ['x'] } })
    await expect(still.next()).rejects.toMatchObject({ code: 'TIMEOUT' })
    await busy.close()
  })

  it('a row that is larger than one may be is not read', async () => {
    const texts = "WITH reduce(s = 'x', i IN range(1,20) | s + s) AS s RETURN [i IN range(1,50) | s] AS x"
    await expect(all(texts, {}, { timeoutMs: 60_000, rows: 10, bytes: 1e8 })).rejects.toMatchObject({
      code: 'TOO_LARGE',
      message: expect.stringContaining('32 MB'),
    })
    expect(await one('RETURN 1')).toBe(1)
  })

  it('large rows are made as they are taken, and not all at once', async () => {
    const grown = "UNWIND range(1,40) AS i RETURN replace('aaaaaaaaaa' + i, 'a', $p) AS x"
    const limits = { timeoutMs: 60_000, rows: 100, bytes: 1e8 }
    const answers = await Promise.all(Array.from({ length: 4 }, () => all(grown, { p: 'x'.repeat(900_000) }, limits)))
    expect(answers.map(({ summary }) => summary?.cut?.by)).toEqual(Array(4).fill('bytes'))
    expect(readFileSync(path.join(inject('home'), 'neo4j.log'), 'utf8')).not.toContain('OutOfMemoryError')
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
})
