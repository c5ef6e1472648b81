/** What is up, as the server says of itself. */
export interface Health {
  /** `lost`: the server itself does not answer; the others are states of the database. */
  name: 'up' | 'slow' | 'starting' | 'restarting' | 'down' | 'lost'
  reason: string | null
  version: string | null
}

/** Whether the database answers, soon or late. */
export const answers = (name: string): boolean => name === 'up' || name === 'slow'

/** Longer than this a server that is well does not take. */
const PATIENCE_MS = 4_000

/** Asks once what is up. Never throws: no answer is an answer. */
export async function readHealth(send: typeof fetch): Promise<Health> {
  try {
    const response = await send('/health', { signal: AbortSignal.timeout(PATIENCE_MS) })
    const { neo4j } = (await response.json()) as {
      neo4j: { state: Health['name']; reason?: string; version?: string }
    }
    return { name: neo4j.state, reason: neo4j.reason ?? null, version: neo4j.version ?? null }
  } catch {
    return { name: 'lost', reason: null, version: null }
  }
}
