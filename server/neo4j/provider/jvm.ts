import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { closeSync, openSync, writeSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { SETTINGS } from '../../config.ts'
import { messageOf } from '../../errors.ts'
import { portOf } from '../../port.ts'
import { StartError } from '../../start-error.ts'
import { runAdmin, type Administered } from './admin.ts'
import { pageCacheMb } from './page-cache.ts'
import { endProcess, endsWithThis, processId, type ProcessId } from './processes.ts'
import type { Home } from './home.ts'
import type { Java } from './java.ts'
import type { Program } from './program.ts'
import { storeOf } from './store-files.ts'

/** A running Neo4j server process. */
export interface Jvm {
  id: ProcessId
  /** Fulfilled when the process has ended, with its last words. */
  ended: Promise<string>
  /** The line by which it said that threads of its own have died of a full memory, null otherwise: it may then never answer again. */
  damage(): string | null
  /** Asks it to stop, and kills it when it has not after `patienceMs`. */
  stop(patienceMs: number): Promise<void>
}

export interface ServerOptions {
  /** Memory that one transaction may take, in megabytes. */
  memoryMb: number
  /** Nothing may be written, as where there is no room for it. */
  reading: boolean
  /** Port of this machine for Neo4j's HTTP; 0 or left out, as in the program itself: closed. */
  http?: number
}

/** The wanted port of this machine, or any when that is 0. Rejects when something listens there already. */
export const freePort = (wanted = 0): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(wanted, '127.0.0.1', () => {
      const port = portOf(probe)
      probe.close(() => resolve(port))
    })
  })

/**
 * What the managed server is told. Only Bolt, and HTTP for a benchmark that asks for it, only on this machine, with a password; nothing is fetched,
 * imported or reported. READ mode does not stop LOAD CSV, so its ways out are closed here; every transaction has limits; and a stop does not wait for quiet.
 */
const settings = (
  port: number,
  { memoryMb, reading, http = 0 }: ServerOptions,
  pageCache: number,
) => `# Written at every start; changes here are lost.
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=${http > 0}
server.http.listen_address=127.0.0.1:${http}
server.https.enabled=false
dbms.security.auth_enabled=true
dbms.security.allow_csv_import_from_file_urls=false
internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0
server.directories.import=import
server.memory.pagecache.size=${pageCache}m
db.transaction.timeout=60s
db.transaction.monitor.check.interval=1s
db.transaction.concurrent.maximum=50
db.lock.acquisition.timeout=10s
db.tx_log.preallocate=false
dbms.cypher.forbid_exhaustive_shortestpath=true
db.memory.transaction.max=${memoryMb}m
dbms.memory.transaction.total.max=${2 * memoryMb}m
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
internal.dbms.bolt.netty_server_shutdown_timeout=1
db.shutdown_transaction_end_timeout=2s
db.logs.query.enabled=OFF
dbms.usage_report.enabled=false
client.allow_telemetry=false
server.databases.default_to_read_only=${reading}
`

/** Deep expressions overflow the parser's default stack and leave a query unanswered; a heap error must fail the query, not the server. */
const JVM_OPTIONS = [
  '-Xss16m',
  '-Xms256m',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '--add-opens=java.base/java.util.concurrent=ALL-UNNAMED',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dlog4j2.disable.jmx=true',
]

/** Newer Java warns about what Neo4j's libraries do unless it is allowed. */
const optionsFor = (java: Java, memoryMb: number) => [
  ...JVM_OPTIONS,
  // The heap holds what all transactions may take, and as much again for what Neo4j does not count.
  `-Xmx${Math.max(1_024, 4 * memoryMb)}m`,
  ...(java.version >= 22 ? ['--enable-native-access=ALL-UNNAMED'] : []),
  ...(java.version >= 21 ? ['--add-modules=jdk.incubator.vector'] : []),
]

const pageCacheOf = (home: Home) => pageCacheMb(storeOf(home))

export const boltAddress = (port: number) => `bolt://127.0.0.1:${port}`

/** Tells a new Neo4j its password, before its first start. */
export async function setPassword(parts: Administered): Promise<void> {
  const { home, program } = parts
  await writeFile(
    path.join(home.neo4j, 'conf/neo4j.conf'),
    settings(0, { memoryMb: SETTINGS.transactionMemoryMb.default, reading: false }, await pageCacheOf(home)),
  )
  // From its file: arguments can be seen by every user of the machine.
  await runAdmin(parts, 'dbms', 'set-initial-password', `@${home.passwordFile}`).catch((error: unknown) => {
    throw new StartError(
      `Neo4j ${program.version} could not be prepared: ${messageOf(error)}`,
      'Start again. If the same is said, mend what it names.',
      { cause: error },
    )
  })
}

/** A thread that nobody looks after has ended. Those that answer statements begin anew by themselves. */
const DIED = /Exception in thread "(?!neo4j\.BoltWorker)[^"]*" java\.lang\.OutOfMemoryError[^\n]{0,80}/

/** Starts the server process on a port. It does not outlive this process, however that one ends. */
export async function startJvm(
  home: Home,
  java: Java,
  program: Program,
  port: number,
  options: ServerOptions,
): Promise<Jvm> {
  const conf = path.join(home.neo4j, 'conf')
  await writeFile(path.join(conf, 'neo4j.conf'), settings(port, options, await pageCacheOf(home)))
  const log = path.join(home.path, 'neo4j.log')
  const places = [`--home-dir=${home.neo4j}`, `--config-dir=${conf}`, '--console-mode']
  // A group of its own: Ctrl-C in the terminal reaches this process, which then stops the server in good order.
  const child = spawn(
    java.command,
    [...optionsFor(java, options.memoryMb), '-cp', path.join(program.lib, '*'), program.mainClass, ...places],
    {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const lastWords = keepWords(log, child)
  let damage: string | null = null
  for (const said of [child.stdout, child.stderr])
    said.on('data', (text: Buffer) => (damage ??= DIED.exec(text.toString())?.[0] ?? null))
  await new Promise<void>((resolve, reject) => child.once('spawn', resolve).once('error', reject))
  if (child.pid === undefined) throw new Error('Neo4j began without a process.')
  const id = processId(child.pid)
  home.rememberJvm(id, boltAddress(port))
  const watchdog = endsWithThis(id.pid)
  const ended = new Promise<string>((resolve) =>
    child.once('close', () => {
      watchdog.kill('SIGKILL')
      resolve(lastWords())
    }),
  )
  return {
    id,
    ended,
    damage: () => damage,
    async stop(patienceMs) {
      await endProcess(id, patienceMs)
      await ended
    },
  }
}

/**
 * Writes what a process says into a file, from its beginning. On a full disk that is lost, and nothing else.
 * @returns what it said last
 */
function keepWords(file: string, { stdout, stderr }: ChildProcessByStdio<null, Readable, Readable>): () => string {
  const out = openSync(file, 'w')
  let last = ''
  for (const stream of [stdout, stderr])
    stream.on('data', (words: Buffer) => {
      last = (last + words.toString()).slice(-4_000)
      try {
        writeSync(out, words)
      } catch {
        // The next words are tried again: there may be room by then.
      }
    })
  return () => {
    closeSync(out)
    return last
  }
}
