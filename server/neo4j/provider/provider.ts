import type { Neo4jAccess } from '../access.ts'

export interface ProviderState {
  name: 'starting' | 'up' | 'restarting' | 'down'
  /** Why it is not up. */
  reason?: string
}

/** A Neo4j to work with, wherever it comes from. */
export interface Provider {
  access: Neo4jAccess
  /** True for a server that this program started. */
  managed: boolean
  version: string
  state(): ProviderState
  /** Ends a managed server and starts it again, where a statement cannot be ended otherwise. */
  restart?(): Promise<void>
  close(): Promise<void>
}
