import { createStore } from 'zustand/vanilla'
import { readHealth, type Health } from './health.ts'

/** How it stands with the server and its database. */
export interface Connection extends Omit<Health, 'name'> {
  /** `unknown` until the first answer. */
  name: Health['name'] | 'unknown'
  /** When it came to stand so: milliseconds since 1970. */
  since: number
}

export interface ConnectionActions {
  /** Asks now, rather than at the next turn: a request has failed, or someone wants to know. */
  check(): void
  /** Asks from now on: calmly while all is well, often while it is not, and not at all in a hidden tab. @returns how to stop */
  watch(page?: WatchedPage): () => void
}

export type WatchedPage = Pick<Document, 'hidden' | 'addEventListener' | 'removeEventListener'>

const CALM_MS = 10_000
const WORRIED_MS = 1_500

/** The state of the connection. Whoever sends a request that fails says so here; everyone else reads it. */
export const createConnection = (send: typeof fetch) =>
  createStore<Connection & { actions: ConnectionActions }>()((set, get) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let watched: WatchedPage | null = null
    /** Two requests that fail together ask once. */
    let asking = false

    const heard = ({ name, reason, version }: Health) => {
      const now = get()
      if (now.name !== name || now.reason !== reason || now.version !== version)
        set({ name, reason, version, since: now.name === name ? now.since : Date.now() })
    }
    const check = async () => {
      if (asking || watched?.hidden) return
      asking = true
      clearTimeout(timer)
      heard(await readHealth(send))
      asking = false
      if (watched) timer = setTimeout(() => void check(), get().name === 'up' ? CALM_MS : WORRIED_MS)
    }

    return {
      name: 'unknown',
      since: Date.now(),
      reason: null,
      version: null,
      actions: {
        check: () => void check(),
        watch(page = document) {
          watched = page
          // Back from another tab, it asks at once.
          const look = () => void check()
          page.addEventListener('visibilitychange', look)
          look()
          return () => {
            page.removeEventListener('visibilitychange', look)
            clearTimeout(timer)
            watched = null
          }
        },
      },
    }
  })

export type ConnectionStore = ReturnType<typeof createConnection>
