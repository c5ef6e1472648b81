import { AsyncLocalStorage } from 'node:async_hooks'
import { subscribe } from 'node:diagnostics_channel'
import { Socket } from 'node:net'
import neo4j, { type Driver, type Session, type Transaction } from 'neo4j-driver'
import { isRecord } from '../../record.ts'
import type { Neo4jAccess } from '../access.ts'
import { PATIENT } from '../database.ts'

/** A session on a connection of its own, for one statement. */
export interface Lane {
  /** Begins the transaction; a connection is made when none waits. */
  begin(config: { timeout: number; metadata: object }): Promise<Transaction>
  /** Bytes that have come from Neo4j on this connection. Without TLS: what is not seen counts as none. */
  received(): number
  /** Gives the connection back for the next statement. Only after the statement's last row. */
  release(): Promise<void>
  /** Cuts the connection: Neo4j ends the transaction at once, and whatever waits for it fails. */
  cut(): Promise<void>
}

export interface Lanes {
  /** A lane for one statement. @param held what a row of its answer holds at most, as `Amount.deep` counts */
  open(held: number): Lane
  /** For questions about what runs. */
  driver: Driver
  close(): Promise<void>
}

/** The sockets of the driver whose connection is being made. The driver has no limit for one record, and no way to see how much of it has come. */
const making = new AsyncLocalStorage<Set<Socket>>()
subscribe('net.client.socket', (message) => {
  if (isRecord(message) && message.socket instanceof Socket) making.getStore()?.add(message.socket)
})

let beingMade = 0

/** Gathers the sockets that are opened for some work. Following promises slows all of them, so it ends when nothing is being opened. */
async function withSockets<T>(sockets: Set<Socket>, work: () => Promise<T>): Promise<T> {
  beingMade++
  try {
    return await making.run(sockets, work)
  } finally {
    if (--beingMade === 0) making.disable()
  }
}

/** Records that Neo4j sends at once, where they are not large. */
const FETCH = 1_000
/** What those may hold together, some 30 MB as texts: Neo4j makes them as fast as it can, and keeps what has not been taken from it yet. */
const FETCH_HELD = 500_000

/**
 * Connections for statements that may have to be broken off. A statement that is broken off takes its connection with it: given back to a
 * pool while rows are still coming, the connection would carry a late request into the next statement (the driver asks for more
 * rows after it has reset it).
 */
export function openLanes(access: Neo4jAccess): Lanes {
  const connect = (pool: number) =>
    neo4j.driver(access.uri, neo4j.auth.basic(access.user, access.password), {
      userAgent: 'sightline-console',
      // Integers as they are, and told apart from floats.
      useBigInt: true,
      maxConnectionPoolSize: pool,
      // A busy machine takes its time over a new connection: who has a place already waits for it. One that cannot be reached says so at once.
      ...PATIENT,
    })
  const sockets = new WeakMap<Driver, Set<Socket>>()
  const idle: Driver[] = []
  const busy = new Set<Driver>()
  const driver = connect(2)
  let closed = false

  return {
    driver,
    open(held) {
      // One for the statement; a cluster's routing table is asked for on another.
      const own = idle.pop() ?? connect(2)
      busy.add(own)
      const session: Session = own.session({
        database: access.database,
        defaultAccessMode: neo4j.session.READ,
        fetchSize: Math.max(1, Math.min(FETCH, Math.floor(FETCH_HELD / held))),
      })
      const mine = sockets.get(own) ?? new Set<Socket>()
      sockets.set(own, mine)
      return {
        begin: (config) => withSockets(mine, async () => session.beginTransaction(config)),
        received: () => [...mine].reduce((sum, socket) => sum + socket.bytesRead, 0),
        async release() {
          await session.close()
          busy.delete(own)
          if (closed) await own.close()
          else idle.push(own)
        },
        async cut() {
          busy.delete(own)
          await own.close()
        },
      }
    },
    async close() {
      closed = true
      await Promise.allSettled([driver, ...idle, ...busy].map((each) => each.close()))
    },
  }
}
