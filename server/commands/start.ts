import type { Server } from 'node:http'
import type { RequestHandler } from 'express'
import { createApp } from '../http/app.ts'
import { loadFoundingGraph } from '../claims/load.ts'
import { countWhereBehind } from '../claims/tallies.ts'
import { refuseUnfinished } from '../claims/fill.ts'
import { graphVersion, GRAPH_VERSION, migrate, refuseLater } from '../claims/version.ts'
import type { Config } from '../config.ts'
import { openGraph, type Graph, type GraphLimits } from '../graph/graph.ts'
import { healthHandler } from '../http/health.ts'
import { listen } from '../http/listen.ts'
import { openConsole, type ConsoleOptions } from '../neo4j/console/console.ts'
import { openDatabase, openDriver } from '../neo4j/database.ts'
import { toSightlineError } from '../neo4j/errors.ts'
import type { Provider, ProviderState } from '../neo4j/provider/provider.ts'
import { askOnce } from '../neo4j/provider/ready.ts'
import { watchServer } from '../neo4j/provider/watch.ts'
import { portOf } from '../port.ts'
import type { Step } from '../progress.ts'
import { StartError } from '../start-error.ts'

export interface Running {
  /** For example `http://localhost:4000`. */
  address: string
  provider: Provider
  /** Stops everything: requests, driver, Neo4j. */
  close(): Promise<void>
}

export interface StartParts {
  config: Config
  step: Step
  /** Finds or starts the Neo4j. */
  provide: (config: Config, step: Step, graphVersion: number) => Promise<Provider>
  /** Makes the page ready and says how it is served. */
  page?: () => Promise<RequestHandler>
  /** Where it is said why Neo4j is started again. Default: standard error. */
  log?: (line: string) => void
  /** False: nothing is planned before it is asked, as where many programs on one Neo4j come and go. */
  warm?: boolean
}

/**
 * Starts the whole program: the port first, so that `/health` can tell what is still missing; then page and Neo4j side by side; then
 * the founding graph, where this program's own Neo4j has none.
 * @throws StartError; nothing is left running then
 */
export async function start({
  config,
  step,
  provide,
  page,
  log = console.error,
  warm = true,
}: StartParts): Promise<Running> {
  const there: There = {
    provider: null,
    doing: 'Looking for the graph',
    graph: null,
    loaded: null,
    page: null,
    unwatch: null,
  }
  const app = await createApp({
    // A managed server that is down is known at once; asking it would only take time.
    graph: () => (there.provider?.state().name === 'up' ? there.graph : null),
    away: () => awayIn(there.provider?.state()),
    config,
    health: healthHandler({
      provider: () => there.provider,
      preparing: () => (there.graph ? null : there.doing),
      ready: () => there.graph?.database.ready() ?? Promise.reject(new Error('starting')),
      loaded: () => there.loaded,
    }),
    page: pageOf(there),
  })
  const server = await listen(app, config)
  const close = () => closeAll(server, there)
  try {
    const [shown, found] = await Promise.allSettled([
      page && step('Building the page', page).then((handler) => (there.page = handler)),
      bringUp(there, { config, step, provide, log }),
    ])
    if (shown.status === 'rejected') throw shown.reason
    if (found.status === 'rejected') throw found.reason
    if (warm) void there.graph?.database.warm()
    return { address: `http://localhost:${portOf(server)}`, provider: found.value, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** One that is being started will be there soon; one that is down will not. */
const awayIn = (state?: ProviderState) => (state?.name === 'down' ? (state.reason ?? null) : null)

/** What of the program is there already. */
interface There {
  provider: Provider | null
  /** What is done to the graph before it can be asked. */
  doing: string
  graph: Graph | null
  /** Whether there is a graph in the database. */
  loaded: boolean | null
  page: RequestHandler | null
  /** Stops looking whether the Neo4j hangs; null where nobody does. */
  unwatch: (() => void) | null
}

const pageOf =
  (there: There): RequestHandler =>
  (request, response, next) => {
    if (there.page) there.page(request, response, next)
    else response.status(503).set('retry-after', '1').type('text').send('Sightline is starting. Reload in a moment.\n')
  }

/** Finds the Neo4j and opens what reads it. */
async function bringUp(
  there: There,
  { config, step, provide, log }: Pick<Required<StartParts>, 'config' | 'step' | 'provide' | 'log'>,
): Promise<Provider> {
  const provider = await provide(config, step, GRAPH_VERSION)
  there.provider = provider
  there.loaded = await prepare(provider, (label, work) => {
    there.doing = label
    return step(label, work)
  })
  const people = openConsole(provider.access, consoleOptions(config, provider, log))
  const database = openDatabase(provider.access, {
    timeoutMs: config.readTimeoutMs,
    atOnce: config.readsAtOnce,
    since: sinceOf(provider),
  })
  there.graph = openGraph({ database, console: people, limits: graphLimits(config) })
  there.unwatch = watch(provider, () => [...database.running(), ...people.running()], log)
  return provider
}

/** When a server came up, where that is known: it may be started again while the program runs. */
const sinceOf =
  ({ state }: Pick<Provider, 'state'>) =>
  () =>
    state().since ?? null

/** Has a server of this program's own started again when it hangs. */
function watch(
  { access, state, damage, restart }: Provider,
  running: () => string[],
  log: (line: string) => void,
): (() => void) | null {
  if (!restart || !damage) return null
  const isUp = () => state().name === 'up'
  return watchServer({ ask: () => askOnce(access), isUp, damage, running, restart, log })
}

async function closeAll(server: Server, { provider, graph, unwatch }: There): Promise<void> {
  unwatch?.()
  server.closeAllConnections()
  const [, , stopped] = await Promise.allSettled([
    new Promise((resolve) => server.close(resolve)),
    Promise.all([graph?.database.close(), graph?.console.close()]),
    provider?.close(),
  ])
  if (stopped.status === 'rejected') throw stopped.reason
}

/** What the settings allow one request to ask for. */
export function graphLimits(config: Config): GraphLimits {
  const statement = { timeoutMs: config.cypherTimeoutMs, rows: config.cypherRows, bytes: config.cypherBytes }
  return {
    page: config.maxPageSize,
    statement,
    whole: { ...statement, bytes: Math.min(config.answerBytes, config.cypherBytes) },
    // An export is bounded by its time and its size; its rows are not counted.
    export: { timeoutMs: config.exportTimeoutMs, rows: Number.MAX_SAFE_INTEGER, bytes: config.exportBytes },
  }
}

const consoleOptions = (
  { allowed, cypherConcurrent }: Config,
  { restart, state }: Provider,
  log: (line: string) => void,
): ConsoleOptions => ({
  allowed: new Set(
    allowed
      .split(',')
      .map((name) => name.trim().toLowerCase())
      .filter((name) => name !== ''),
  ),
  concurrent: cypherConcurrent,
  since: sinceOf({ state }),
  ...(restart && {
    restart(reason: string) {
      log(`${new Date().toISOString()} ${reason} Neo4j is started again.`)
      return restart(reason)
    },
  }),
})

/**
 * Loads the founding graph into this program's own Neo4j when it is not there, and brings one of an earlier version up to date. A Neo4j of the
 * user's is only asked.
 * @returns whether there is a graph of claims
 */
async function prepare({ access, managed, reading, rememberGraph }: Provider, step: Step): Promise<boolean> {
  const driver = openDriver(access, { patient: true })
  const { database } = access
  try {
    await refuseUnfinished(driver, database)
    if (!managed || reading) {
      const version = await graphVersion(driver, database)
      refuseLater(version)
      return version !== null
    }
    if ((await migrate(driver, database, step)) === null)
      await step('Loading the founding graph', () => loadFoundingGraph(driver, database))
    rememberGraph?.(GRAPH_VERSION)
    await countWhereBehind(driver, database, step)
    return true
  } catch (error) {
    if (!managed || toSightlineError(error, 'load').code !== 'DATABASE_UNAVAILABLE') throw error
    throw new StartError(
      'Neo4j ended while the founding graph was looked for or loaded.',
      'Start again: what is missing is loaded then. When it happens again, see neo4j.log in SIGHTLINE_HOME.',
      { cause: error },
    )
  } finally {
    await driver.close()
  }
}
