import { openModel, type Model } from '../../client/state/model.ts'
import { createPerspectives } from '../../client/state/perspectives.ts'
import type { SessionStore } from '../../client/state/store.ts'
import { openServer } from '../../client/api/server.ts'
import type { Tools } from '../../client/shell/feature.ts'
import { createShell } from '../../client/shell/state.ts'
import { unreachable } from './api/sent.ts'

/** Keeps things for a test. */
export function keepOf(kept: Record<string, string> = {}) {
  const values = new Map(Object.entries(kept))
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
  }
}

/** What a command works with, for a test: things are called by their ids, and what is said is kept. */
export function toolsOf(session: SessionStore, change: Partial<Tools> = {}): Tools & { said: string[] } {
  const said: string[] = []
  const server = openServer(unreachable)
  const told = (error: unknown) => void said.push(error instanceof Error ? error.message : String(error))
  return {
    session,
    perspectives: createPerspectives(keepOf()),
    shell: createShell(1440, keepOf()),
    server,
    client: server.client,
    notices: {
      begin: () => () => undefined,
      say: (text) => void said.push(text),
      fail: told,
      copy: (text) => void said.push(`copied ${text}`),
      close: () => void said.splice(0),
    },
    ofPage: true,
    model: (): Model => openModel(null),
    name: (id) => id,
    guarded: (work) => void work().catch(told),
    open: (panel) => void said.push(`opened ${panel}`),
    run: (id) => void said.push(`ran ${id}`),
    said,
    ...change,
  }
}
