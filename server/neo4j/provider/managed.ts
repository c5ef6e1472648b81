import { existsSync } from 'node:fs'
import path from 'node:path'
import { SETTINGS } from '../../config.ts'
import { messageOf } from '../../errors.ts'
import type { Step } from '../../progress.ts'
import { StartError } from '../../start-error.ts'
import type { Administered } from './admin.ts'
import { NEEDED_BYTES, nearlyFull } from './disk.ts'
import { dumpOf, dumpOfNow, isWithoutDump, keepDump } from './dump.ts'
import type { Guarded } from './guarded.ts'
import { openHome, type Home } from './home.ts'
import { findJava, type Java } from './java.ts'
import { freePort, setPassword } from './jvm.ts'
import { isBehind, isLater, lastOpenedBy, refuseLaterStore } from './neo4j-lines.ts'
import { fetchedProgram, fetchProgram, versionFor, type Program } from './program.ts'
import type { Provider } from './provider.ts'
import { accessOf, checkFiles, recordedServer, STOP_MS } from './recorded.ts'
import { refuseHalfRestored } from './swap.ts'
import { withoutPlaces } from './trouble.ts'

export interface ManagedOptions {
  home: string
  /** Folder of the program's jars; default: in `home`. Tests share one. */
  programs?: string
  env?: NodeJS.ProcessEnv
  /** Memory that one transaction may take, in megabytes. */
  memoryMb?: number
  /** Port of this machine to listen on; 0 or left out: any free one. */
  port?: number
  /** Port of this machine for Neo4j's HTTP, which nothing but a benchmark asks; 0 or left out: closed. */
  http?: number
  /** A graph that is older than this is copied before the server starts; 0 or left out: never. */
  graphVersion?: number
  /** Breaks off what is done before the server starts. */
  signal?: AbortSignal
  step: Step
}

/** Starts a local Neo4j as a child of this process, and starts it again when it dies. @throws StartError */
export async function provideManaged(options: ManagedOptions): Promise<Provider> {
  const { memoryMb = SETTINGS.transactionMemoryMb.default, graphVersion = 0, http = 0, step } = options
  const java = await findJava(options.env ?? process.env)
  const home = await openHome(options.home)
  if (home.settled !== null) console.log(home.settled)
  try {
    refuseHalfRestored(home)
    const version = await versionFor(java)
    refuseLaterStore(home, version, java.version)
    checkFiles(home)
    const reading = home.free < NEEDED_BYTES
    if (reading && (home.graphVersion < graphVersion || isBehind(home, version))) throw nearlyFull(home.path, home.free)
    const { port, program } = await prepare(options, home, java)
    const access = accessOf(home, port)
    const parts = { home, java, program }
    const begin = (of = program) => recordedServer({ ...parts, program: of }, port, { memoryMb, reading, http })
    await keepEarlierStore(parts, options, begin)
    if (home.graphVersion < graphVersion) await keepOlder(parts, step, begin)
    const server = begin()
    await step(`Starting Neo4j ${program.version}`, server.start)
    return {
      access,
      managed: true,
      reading,
      version: program.version,
      state: () => withoutPlaces(server.state(), home),
      restart: (reason) => server.kill(reason),
      damage: server.damage,
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

/** Brings a database in order whose server was killed. */
export async function startAndStop(server: Guarded, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted()
  const begun = server.start()
  const end = () => void server.close(0)
  signal?.addEventListener('abort', end)
  try {
    await begun
    await server.close(STOP_MS)
    signal?.throwIfAborted()
  } finally {
    signal?.removeEventListener('abort', end)
  }
}

/** A copy of the graph as an earlier version left it, before this one changes it. */
async function keepOlder(parts: Administered, step: Step, begin: () => Guarded): Promise<void> {
  const file = dumpOf(parts.home, parts.home.graphVersion)
  if (isWithoutDump(file, parts.home))
    await step('Keeping a copy of the graph', () => keepDump(file, parts, () => startAndStop(begin())))
}

/** A copy of the graph as the Neo4j before left it, made by that one: the next changes the store once for all. */
async function keepEarlierStore(
  parts: Administered,
  { home: folder, programs = programsOf(folder), step }: Pick<ManagedOptions, 'home' | 'programs' | 'step'>,
  begin: (of: Program) => Guarded,
): Promise<void> {
  const { home, java, program } = parts
  const last = lastOpenedBy(home)
  if (!last || !isLater(program.version, last.neo4j)) return
  const earlier = fetchedProgram(programs, last.neo4j) ?? program
  await step(
    `Keeping a copy of the graph as Neo4j ${last.neo4j} left it, before Neo4j ${program.version} changes it`,
    () =>
      keepDump(
        dumpOfNow(home, `neo4j-${last.neo4j}`),
        { home, java, program: earlier },
        () => startAndStop(begin(earlier)),
        {
          why: `Neo4j ${program.version} (Java ${java.version}) would change the graph in ${home.path}, which is of Neo4j ${last.neo4j}, once for all, and no copy of it could be made`,
          remedy: `Make room on the disk or mend what the message names. Or start once with ${last.java ? `Java ${last.java}` : 'the Java it had'} and stop in order (Ctrl-C), and then with this one. The graph is as it was.`,
        },
      ),
  )
}

const programsOf = (folder: string) => path.join(folder, 'program')

/** The program for a Java, fetched where it is not there. */
export const fetchNeo4j = (
  { home, programs = programsOf(home), env = process.env, step }: ManagedOptions,
  java: Java,
): Promise<Program> => step('Fetching Neo4j', () => fetchProgram(programs, java, env))

/** What a server needs before its process can begin: a port, its program, and a password that it knows. */
export async function prepare(
  { home: folder, programs = programsOf(folder), env = process.env, port: wanted = 0, signal, step }: ManagedOptions,
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
  const program = await fetchNeo4j({ home: folder, programs, env, step }, java)
  if (home.fresh || !existsSync(path.join(home.neo4j, 'data/dbms')))
    await step('Preparing Neo4j', () => setPassword({ home, java, program, ...(signal && { signal }) }))
  return { port: await pick(), program }
}
