import { setTimeout as sleep } from 'node:timers/promises'
import type { RequestHandler } from 'express'
import type { Provider, ProviderState } from '../neo4j/provider/provider.ts'

/** What watches it (neo4j/provider/watch.ts) decides when. */
const SILENT = 'Neo4j does not answer, though its process is there. When it goes on so, it is started again.'

export interface HealthParts {
  /** The Neo4j, or null while it is being found. */
  provider: () => Provider | null
  /** What is done before the graph can be asked, such as its first load; null once it can. */
  preparing: () => string | null
  /** Asks the database itself. Rejects when it does not answer. */
  ready: () => Promise<void>
  /** Whether there is a graph in the database; null while that is not known. */
  loaded: () => boolean | null
}

/** Past this a database that is well but busy is said to be slow. */
const PATIENCE_MS = 2_000

/** Past this it is away. */
const AWAY_MS = 10_000

/**
 * `GET /health`: what is up, as JSON; 200 when all is, 503 otherwise. A database that has not answered within two seconds is `slow`, and
 * still up: it is away once a question to it has failed or waited ten, and until one is answered.
 */
export function healthHandler({ provider, preparing, ready, loaded }: HealthParts): RequestHandler {
  /** The question that is on its way, for all who ask meanwhile: a busy database is not asked more than once at a time. */
  let asked: Promise<void> | null = null
  let failed = false

  const ask = () =>
    (asked ??= Promise.race([ready().then(() => true), sleep(AWAY_MS, false, { ref: false })])
      .catch(() => false)
      .then((answered) => {
        failed = !answered
        asked = null
      }))

  async function stateOf(found: Provider | null): Promise<ProviderState> {
    const state = found?.state() ?? { name: 'starting' }
    if (state.name !== 'up') return state
    const step = preparing()
    if (step !== null) return { name: 'starting', reason: `${step} …` }
    const late = await Promise.race([ask().then(() => false), sleep(PATIENCE_MS, true, { ref: false })])
    // It may have ended meanwhile.
    const now = found?.state() ?? state
    if (now.name !== 'up') return now
    if (failed) return { name: 'down', reason: found?.managed ? SILENT : 'Neo4j does not answer.' }
    return late ? { name: 'slow', reason: 'Neo4j has not answered within two seconds.' } : state
  }

  return async (_, response) => {
    const found = provider()
    const state = await stateOf(found)
    const graph = loaded()
    const up = ['up', 'slow'].includes(state.name) && graph !== null
    response
      .status(up ? 200 : 503)
      .set('cache-control', 'no-store')
      .json({
        status: up ? 'up' : 'unavailable',
        neo4j: {
          state: state.name,
          ...(state.reason && { reason: state.reason }),
          version: found?.version ?? null,
          managed: found?.managed ?? null,
        },
        graph: { loaded: graph },
      })
  }
}
