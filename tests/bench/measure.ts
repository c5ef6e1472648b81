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
  /** For example `http://localhost:4000`. */
  url: string
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
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
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

type Work = () => Promise<unknown>

/** Takes what failed, which is then done no more; without it the failure is thrown. */
type Failed = (at: number, error: unknown) => void

/** Does several things in turn, so that what disturbs one disturbs all. @returns the times of each, in their order; null of what failed */
export const sideBySide = (works: readonly Work[], rounds: Rounds, failed?: Failed): Promise<(Times | null)[]> =>
  inTurn(works, rounds, async (work) => [await timed(work)], failed)

/** As `sideBySide`, of many at once, each of whom asks again as soon as it is answered: all are at one thing, and then at the next. */
export const manyAtOnce = (
  works: readonly Work[],
  connections: number,
  rounds: Rounds,
  failed?: Failed,
): Promise<(Times | null)[]> =>
  inTurn(
    works,
    rounds,
    async (work) => {
      // All are waited for, so that none is still at it when the next thing has its turn.
      const all = await Promise.allSettled(Array.from({ length: connections }, () => askedInARow(work)))
      return all.flatMap((each) => {
        if (each.status === 'rejected') throw each.reason
        return each.value
      })
    },
    failed,
  )

/** Twice: with one alone each, there would be many at once at the beginning of a turn, and few at its end. */
async function askedInARow(work: Work): Promise<number[]> {
  return [await timed(work), await timed(work)]
}

async function inTurn(
  works: readonly Work[],
  { warm, runs }: Rounds,
  times: (work: Work) => Promise<number[]>,
  failed?: Failed,
): Promise<(Times | null)[]> {
  const found: (number[] | null)[] = works.map(() => [])
  for (let run = 0; run < warm + runs; run++)
    for (const [at, work] of works.entries())
      try {
        if (!found[at]) continue
        const took = await times(work)
        if (run >= warm) found[at].push(...took)
      } catch (error) {
        if (!failed) throw error
        failed(at, error)
        found[at] = null
      }
  return found.map((each) => each && summed(each))
}

async function timed(work: Work): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

function summed(times: number[]): Times {
  const sorted = times.sort((a, b) => a - b)
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
  return { p50: at(0.5), p95: at(0.95) }
}
