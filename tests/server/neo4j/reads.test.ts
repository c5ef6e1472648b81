import { connect, createServer, type Server, type Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { openDriver } from '../../../server/neo4j/database.ts'
import { openReads, type Reads } from '../../../server/neo4j/reads.ts'
import { portOf } from '../../../server/port.ts'

const SLOW = 'UNWIND range(1, 1000000000) AS x WITH x WHERE x < 0 RETURN x'

describe('reads at a Neo4j that is well', () => {
  let reads: Reads
  beforeEach(() => {
    const access = inject('neo4j')
    reads = openReads(() => openDriver(access), access.database, { timeoutMs: 30_000, atOnce: 1 })
  })
  afterEach(() => reads.close())

  it('wait their turn, but for what waits behind nobody', async () => {
    const leaving = new AbortController()
    const first = reads.inTurn('first', SLOW, {}, { signal: leaving.signal }).catch((error: unknown) => error)
    let over = false
    const second = reads.inTurn('second', 'RETURN 2 AS x', {}).finally(() => (over = true))
    await reads.atOnce('ready', 'RETURN 1', {})
    expect([over, reads.running()]).toEqual([false, ['first']])
    leaving.abort()
    expect(await first).toMatchObject({ code: 'CANCELLED' })
    expect((await second)[0]?.get('x')).toBe(2)
    expect(reads.running()).toEqual([])
  })
})

it.each([
  ['is to be asked again where Neo4j has just been started', 0, { code: 'BUSY', details: { retryAfterMs: 5_000 } }],
  [
    'asks for too much where it has not',
    120_000,
    { code: 'TIMEOUT', message: expect.stringContaining('narrow the filter') },
  ],
])('a read that takes too long %s', async (_, agoMs, told) => {
  const access = inject('neo4j')
  const since = () => performance.now() - agoMs
  const reads = openReads(() => openDriver(access), access.database, { timeoutMs: 200, since })
  await expect(reads.inTurn('slow', SLOW, {})).rejects.toMatchObject(told)
  await reads.close()
})

/** Hands everything on to Neo4j until it is told to stand still; from then on new connections alone are served. */
function openProxy(to: number): Promise<{ server: Server; freeze: () => void }> {
  const frozen = new Set<Socket>()
  const ends: Socket[] = []
  return new Promise((resolve) => {
    const server = createServer((socket) => {
      const other = connect(to, '127.0.0.1')
      ends.push(socket, other)
      const handOn = (from: Socket, into: Socket) =>
        from
          .on('data', (data) => frozen.has(from) || into.write(data))
          .on('error', () => undefined)
          .on('close', () => frozen.has(from) || into.destroy())
      handOn(socket, other)
      handOn(other, socket)
    }).listen(0, '127.0.0.1', () => resolve({ server, freeze: () => ends.forEach((end) => frozen.add(end)) }))
  })
}

describe('a read whose connection is lost', () => {
  it('is asked once more, over a new one, and no oftener', async () => {
    const access = inject('neo4j')
    let cuts = 1
    let came = 0
    const server = createServer((socket) => {
      came++
      if (cuts-- > 0) return socket.destroy()
      const other = connect(Number(new URL(access.uri).port), '127.0.0.1')
      for (const [from, into] of [
        [socket, other],
        [other, socket],
      ] as const)
        from.on('error', () => undefined).pipe(into)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const uri = `bolt://127.0.0.1:${portOf(server)}`
    const reads = openReads(() => openDriver({ ...access, uri }), access.database, { timeoutMs: 5_000 })
    expect((await reads.inTurn('one', 'RETURN 1 AS x', {}))[0]?.get('x')).toBe(1)
    expect(came).toBe(2)
    await reads.close()

    cuts = 5
    const others = openReads(() => openDriver({ ...access, uri }), access.database, { timeoutMs: 5_000 })
    await expect(others.inTurn('one', 'RETURN 1 AS x', {})).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' })
    expect(came).toBe(4)
    const leaving = new AbortController()
    const left = others.inTurn('one', 'RETURN 1 AS x', {}, { signal: leaving.signal })
    setTimeout(() => leaving.abort(), 100)
    await expect(left).rejects.toMatchObject({ code: 'CANCELLED' })
    await others.close()
    server.close()
  })
})

describe('reads over connections on which nothing comes any more', () => {
  it('have a clock, and those after them go over new ones', { timeout: 60_000 }, async () => {
    const access = inject('neo4j')
    const { server, freeze } = await openProxy(Number(new URL(access.uri).port))
    const uri = `bolt://127.0.0.1:${portOf(server)}`
    const reads = openReads(() => openDriver({ ...access, uri }), access.database, { timeoutMs: 500, atOnce: 1 })
    const one = async () => (await reads.inTurn('one', 'RETURN 1 AS x', {}))[0]?.get('x')
    expect(await one()).toBe(1)
    freeze()
    await expect(one()).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' })
    // Neither the place nor the connection is held.
    expect(await one()).toBe(1)
    await reads.close()
    server.close()
  })
})
