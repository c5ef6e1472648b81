import { existsSync } from 'node:fs'
import path from 'node:path'
import { SETTINGS } from '../../config.ts'
import { messageOf } from '../../errors.ts'
import type { Step } from '../../progress.ts'
import { StartError } from '../../start-error.ts'
import type { Administered } from './admin.ts'
import { dumpOf, isWithoutDump, keepDump, restoreDump } from './dump.ts'
import { guardServer, type Guarded } from './guarded.ts'
import { openHome, type Home } from './home.ts'
import { findJava, type Java } from './java.ts'
import { boltAddress, freePort, setPassword, startJvm } from './jvm.ts'
import { fetchProgram, type Program } from './program.ts'
import type { Provider } from './provider.ts'
import { untilReady, whyEnded, withoutPlaces } from './trouble.ts'

/** What is left of ten seconds for the whole program to stop. */
const STOP_MS = 8_000

export interface ManagedOptions {
  home: string
  /** Folder of the program's jars; default: in `home`. Tests share one. */
  programs?: string
  env?: NodeJS.ProcessEnv
  /** Memory that one transaction may take, in megabytes. */
  memoryMb?: number
  /** Port of this machine to listen on; 0 or left out: any free one. */
  port?: number
  /** A graph that is older than this is copied before the server starts; 0 or left out: never. */
  graphVersion?: number
  step: Step
}

/** Starts a local Neo4j as a child of this process, and starts it again when it dies. @throws StartError */
export async function provideManaged(options: ManagedOptions): Promise<Provider> {
  const { memoryMb = SETTINGS.transactionMemoryMb.default, graphVersion = 0, step } = options
  const java = await findJava(options.env ?? process.env)
  const home = await openHome(options.home)
  try {
    const { port, program } = await prepare(options, home, java)
    const access = accessOf(home, port)
    const parts = { home, java, program }
    const begin = () => guarded(parts, port, memoryMb)
    if (home.graphVersion < graphVersion) await keepOlder(parts, step, begin)
    const server = begin()
    await step(`Starting Neo4j ${program.version}`, server.start)
    return {
      access,
      managed: true,
      version: program.version,
      state: () => withoutPlaces(server.state(), home),
      restart: () => server.end(STOP_MS),
      rememberGraph: home.rememberGraph,
      async close() {
        await server.close(STOP_MS)
        home.release()
      },
    }
  } catch (error) {
    home.release()
    throw error
  }
}

/**
 * Puts the graph of a dump in the place of the one in a folder, whose server must not run.
 * @returns where the graph that was there is kept, or null when there was none
 * @throws StartError; the graph is as it was when the dump cannot be read
 */
export async function restore(
  file: string,
  options: Pick<ManagedOptions, 'home' | 'programs' | 'env' | 'step'>,
): Promise<string | null> {
  const java = await findJava(options.env ?? process.env)
  const home = await openHome(options.home)
  try {
    const { port, program } = await prepare(options, home, java)
    const server = () => guarded({ home, java, program }, port, SETTINGS.transactionMemoryMb.default)
    return await options.step('Restoring the graph', () =>
      restoreDump(file, { home, java, program }, () => startAndStop(server())),
    )
  } finally {
    home.release()
  }
}

/** A server on a home, that is started again when it dies. */
const guarded = ({ home, java, program }: Administered, port: number, memoryMb: number): Guarded =>
  guardServer({
    begin: () => startJvm(home, java, program, port, memoryMb),
    ready: () => untilReady(accessOf(home, port), home),
    whyEnded: (words) => whyEnded(words, home),
  })

const accessOf = (home: Home, port: number) => ({
  uri: boltAddress(port),
  user: 'neo4j',
  password: home.password,
  database: 'neo4j',
})

/** Brings a database in order whose server was killed. */
async function startAndStop(server: Guarded): Promise<void> {
  await server.start()
  await server.close(STOP_MS)
}

/** A copy of the graph as an earlier version left it, before this one changes it. */
async function keepOlder(parts: Administered, step: Step, begin: () => Guarded): Promise<void> {
  const file = dumpOf(parts.home, parts.home.graphVersion)
  if (isWithoutDump(file, parts.home))
    await step('Keeping a copy of the graph', () => keepDump(file, parts, () => startAndStop(begin())))
}

/** What a server needs before its process can begin: a port, its program, and a password that it knows. */
async function prepare(
  { home: folder, programs = path.join(folder, 'program'), env = process.env, port: wanted = 0, step }: ManagedOptions,
  home: Home,
  java: Java,
): Promise<{ port: number; program: Program }> {
  const pick = () =>
    freePort(wanted).catch((error: unknown) => {
      throw new StartError(
        `Neo4j cannot listen on port ${wanted} (SIGHTLINE_BOLT_PORT): ${messageOf(error).replace(/\.$/, '')}.`,
        'End what listens there, choose another port, or leave the variable out.',
        { cause: error },
      )
    })
  // One that is taken is told before anything is fetched; a free one is picked last, so that nobody takes it meanwhile.
  if (wanted !== 0) await pick()
  const program = await step('Fetching Neo4j', () => fetchProgram(programs, java, env))
  if (home.fresh || !existsSync(path.join(home.neo4j, 'data/dbms')))
    await step('Preparing Neo4j', () => setPassword(home, java, program))
  return { port: await pick(), program }
}
