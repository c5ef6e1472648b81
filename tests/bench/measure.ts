import type { AddressInfo } from 'node:net'
import { graphLimits } from '../../server/commands/start.ts'
import { readConfig } from '../../server/config.ts'
import { openGraph } from '../../server/graph/graph.ts'
import { createApp } from '../../server/http/app.ts'
import type { Neo4jAccess } from '../../server/neo4j/access.ts'
import { openConsole } from '../../server/neo4j/console/console.ts'
import { openDatabase } from '../../server/neo4j/database.ts'

/** The program's own server on a graph, and how times are taken: side by side in one run, as ratios, since machines are noisy. */

export interface Served {
  /** Asks over HTTP. @throws Error for an answer with errors */
  ask(path: string, body: object): Promise<string>
  close(): Promise<void>
}

/** Serves a graph as the program does, on a free port. */
export async function serve(access: Neo4jAccess): Promise<Served> {
  const config = readConfig({})
  const database = openDatabase(access, { timeoutMs: 30_000 })
  const people = openConsole(access, { allowed: new Set(), concurrent: 4 })
  const graph = openGraph({ database, console: people, limits: graphLimits(config) })
  const app = await createApp({ graph: () => graph, config, health: (_, response) => void response.end() })
  const server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const url = `http://localhost:${(server.address() as AddressInfo).port}`
  return {
    async ask(path, body) {
      const answer = await fetch(url + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      const text = await answer.text()
      if (text.includes('"errors"')) throw new Error(text.slice(0, 400))
      return text
    },
    async close() {
      server.closeAllConnections()
      server.close()
      await Promise.all([database.close(), people.close()])
    },
  }
}

/** In milliseconds. */
export interface Times {
  p50: number
  p95: number
}

export interface Rounds {
  /** Before those that count. */
  warm: number
  runs: number
}

/** Does several things in turn, so that what disturbs one disturbs all. @returns the times of each, in their order */
export async function sideBySide(works: readonly (() => Promise<unknown>)[], { warm, runs }: Rounds): Promise<Times[]> {
  const times: number[][] = works.map(() => [])
  for (let run = 0; run < warm + runs; run++)
    for (const [at, work] of works.entries()) {
      const begun = performance.now()
      await work()
      if (run >= warm) times[at]?.push(performance.now() - begun)
    }
  return times.map(summed)
}

function summed(times: number[]): Times {
  const sorted = times.sort((a, b) => a - b)
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
  return { p50: at(0.5), p95: at(0.95) }
}
