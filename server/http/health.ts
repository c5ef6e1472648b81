import type { RequestHandler } from 'express'
import type { Provider, ProviderState } from '../neo4j/provider/provider.ts'

export interface HealthParts {
  /** The Neo4j, or null while it is being found. */
  provider: () => Provider | null
  /** Asks the database itself. Rejects when it does not answer. */
  ready: () => Promise<void>
  /** Whether there is a graph in the database; null while that is not known. */
  loaded: () => boolean | null
}

/** `GET /health`: what is up, as JSON; 200 when all is, 503 otherwise. A server that does not answer within two seconds is not up. */
export const healthHandler =
  ({ provider, ready, loaded }: HealthParts): RequestHandler =>
  async (_, response) => {
    const found = provider()
    let state: ProviderState = found?.state() ?? { name: 'starting' }
    if (state.name === 'up') {
      const late = new Promise<void>((_, reject) => setTimeout(() => reject(new Error('late')), 2_000).unref())
      await Promise.race([ready(), late]).catch(() => {
        state = { name: found?.managed ? 'restarting' : 'down', reason: 'Neo4j does not answer.' }
      })
    }
    const graph = loaded()
    const up = state.name === 'up' && graph !== null
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
