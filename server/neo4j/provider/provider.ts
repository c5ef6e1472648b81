import type { Neo4jAccess } from '../access.ts'

export interface ProviderState {
  /** `slow`: it runs, but has not answered for a while. */
  name: 'starting' | 'up' | 'slow' | 'restarting' | 'down'
  /** Why it is not up. */
  reason?: string
  /** When a server of this program's own came up, by `performance.now()`. */
  since?: number
}

/** A Neo4j to work with, wherever it comes from. */
export interface Provider {
  access: Neo4jAccess
  /** True for a server that this program started. */
  managed: boolean
  /** True for a managed server that may only be read, since there is no room to write. */
  reading?: boolean
  version: string
  state(): ProviderState
  /** Ends a managed server and starts it again, where nothing else helps. @param reason for those who ask meanwhile */
  restart?(reason: string): Promise<void>
  /** What a managed server said of damage that it does not recover from; null as long as it has none. */
  damage?(): string | null
  /** Remembers of which version the graph of a managed server is, so that the next start knows before it begins. */
  rememberGraph?(version: number): void
  close(): Promise<void>
}
