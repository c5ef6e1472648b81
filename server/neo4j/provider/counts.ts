import { setTimeout as sleep } from 'node:timers/promises'
import neo4j from 'neo4j-driver'
import { isRecord } from '../../record.ts'
import type { Neo4jAccess } from '../access.ts'
import { openDriver } from '../database.ts'

/** How much a database holds, by numbers that Neo4j keeps anyway. */
export interface Counts {
  nodes: number
  relationships: number
  claims: number
}

/** What a database says of itself at one moment. */
export interface Seen {
  counts: Counts
  /** Neo4j's name for the last transaction: it is the same after a stop and a start, and another one after any write. */
  bookmark: string
  /** False where Neo4j counts the graph's own node and yet cannot read it: its store is damaged. */
  readable: boolean
}

/** A server that stops does not wait longer for what is only written down. */
const PATIENCE_MS = 2_000

/** Of the properties, since the index of `id` would answer for a node that is gone. */
const STATEMENT = `
CALL () { MATCH (n) RETURN count(n) AS nodes }
CALL () { MATCH ()-[r]->() RETURN count(r) AS relationships }
CALL () { MATCH (c:Claim) RETURN count(c) AS claims }
CALL () { MATCH (about:Sightline) RETURN count(about) = count(properties(about).id) AS readable }
RETURN {nodes: nodes, relationships: relationships, claims: claims} AS counts, readable`

/** Asks a database how much it holds. @throws what the driver throws, or Error when no answer comes in time */
export async function readCounts(access: Neo4jAccess, patienceMs = PATIENCE_MS): Promise<Seen> {
  const driver = openDriver(access, { patient: true })
  const session = driver.session({ database: access.database, defaultAccessMode: neo4j.session.READ })
  try {
    const answer = session.executeRead((transaction) => transaction.run(STATEMENT))
    answer.catch(() => undefined)
    const late = sleep(patienceMs, null, { ref: false })
    const record = (await Promise.race([answer, late]))?.records[0]
    const counts = toCounts(record?.get('counts'))
    if (!counts) throw new Error('Neo4j did not say in time how much it holds.')
    return { counts, bookmark: session.lastBookmarks().join(' '), readable: record?.get('readable') !== false }
  } finally {
    await driver.close()
  }
}

/** Counts that were written down, or null where what is there is none. */
export function toCounts(value: unknown): Counts | null {
  if (!isRecord(value)) return null
  const { nodes, relationships, claims } = value
  return typeof nodes === 'number' && typeof relationships === 'number' && typeof claims === 'number'
    ? { nodes, relationships, claims }
    : null
}

export const sameCounts = (one: Counts, other: Counts): boolean => inWords(one) === inWords(other)

export const inWords = ({ nodes, relationships, claims }: Counts): string =>
  `${nodes} nodes, ${relationships} relationships and ${claims} claims`
