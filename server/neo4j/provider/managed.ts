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
import { untilReady, whyEnded } from './trouble.ts'

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
    const access = { uri: boltAddress(port), user: 'neo4j', password: home.password, database: 'neo4j' }
    const guarded = () =>
      guardServer({
        begin: () => startJvm(home, java, program, port, memoryMb),
        ready: () => untilReady(access, home),
        whyEnded: (words) => whyEnded(words, home),
      })
    if (home.graphVersion < graphVersion) await keepOlder({ home, java, program }, step, guarded)
    const server = guarded()
    await step(`Starting Neo4j ${program.version}`, server.start)
    return {
      access,
      managed: true,
      version: program.version,
      state: server.state,
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
 * @throws StartError; the graph is as it was when the dump cannot be read
 */
export async function restore(
  file: string,
  options: Pick<ManagedOptions, 'home' | 'programs' | 'env' | 'step'>,
): Promise<void> {
  const java = await findJava(options.env ?? process.env)
  const home = await openHome(options.home)
  try {
    const { program } = await prepare(options, home, java)
    await options.step('Restoring the graph', () => restoreDump(file, { home, java, program }))
  } finally {
    home.release()
  }
}

/** A copy of the graph as an earlier version left it, before this one changes it. */
async function keepOlder(parts: Administered, step: Step, guarded: () => Guarded): Promise<void> {
  const file = dumpOf(parts.home, parts.home.graphVersion)
  if (!isWithoutDump(file, parts.home)) return
  await step('Keeping a copy of the graph', () =>
    keepDump(file, parts, async () => {
      const server = guarded()
      await server.start()
      await server.close(STOP_MS)
    }),
  )
}

/** What a server needs before its process can begin: a port, its program, and a password that it knows. */
async function prepare(
  { home: folder, programs = path.join(folder, 'program'), env = process.env, port: wanted = 0, step }: ManagedOptions,
  home: Home,
  java: Java,
): Promise<{ port: number; program: Program }> {
  const port = await freePort(wanted).catch((error: unknown) => {
    throw new StartError(
      `Neo4j cannot listen on port ${wanted} (SIGHTLINE_BOLT_PORT): ${messageOf(error).replace(/\.$/, '')}.`,
      'End what listens there, choose another port, or leave the variable out.',
      { cause: error },
    )
  })
  const program = await step('Fetching Neo4j', () => fetchProgram(programs, java, env))
  if (home.fresh || !existsSync(path.join(home.neo4j, 'data/dbms')))
    await step('Preparing Neo4j', () => setPassword(home, java, program))
  return { port, program }
}
