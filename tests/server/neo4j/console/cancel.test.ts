import { describe, expect, inject, it } from 'vitest'
import { openConsole } from '../../../../server/neo4j/console/console.ts'
import { LIMITS, useConsole } from '../../../support/console.ts'

const { opened, all } = useConsole()

/** One that was left would stay for its minute; those of other tests, whose statement has not come yet, go sooner. */
const PATIENCE_MS = 15_000

/** The transactions of these tests; others run beside them. One whose statement has not come yet has none. */
const runningNow = async () => {
  const { records } = await opened.driver.executeQuery(
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
    await eventually(async () => (await runningNow()) === 0, PATIENCE_MS)
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
    await eventually(async () => (await runningNow()) === 0, PATIENCE_MS)
    await fresh.close()
  })

  it('by leaving', async () => {
    const pieces = opened.console.run(
      'UNWIND range(1, 10000000000) AS x RETURN x',
      {},
      { timeoutMs: 60_000, rows: 1e9, bytes: 1e12 },
    )
    await pieces.next()
    await pieces.next()
    expect(await runningNow()).toBeGreaterThan(0)
    await pieces.return()
    await eventually(async () => (await runningNow()) === 0, PATIENCE_MS)
  })
})
