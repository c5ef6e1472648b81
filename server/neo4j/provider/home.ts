import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { codeOf, messageOf } from '../../errors.ts'
import { isRecord } from '../../record.ts'
import { StartError } from '../../start-error.ts'
import { freeBytes, NEEDED_BYTES, nearlyFull } from './disk.ts'
import { leftInOrder, type Place } from './store-record.ts'
import { settle, versionFile } from './swap.ts'
import { writeWhole } from './whole-file.ts'
import { endProcess, isAlive, processId, type ProcessId } from './processes.ts'

/** The folder of one managed Neo4j. */
export interface Home {
  /** Top folder: lock, password. */
  path: string
  /** Neo4j's own home below it: conf, data, logs. */
  neo4j: string
  password: string
  passwordFile: string
  /** True when the password was made just now: Neo4j has to be told it. */
  fresh: boolean
  /** How much may be written beside it: with little, it can be read and no more. */
  free: number
  /** What a process that was killed had left half done here, in words; null where there was nothing. */
  settled: string | null
  /** The version of the graph that is kept here: 0 for one that was made before there were versions. */
  graphVersion: number
  rememberGraph(version: number): void
  /** Remembers a JVM: the next start ends one that was left behind. Other programs find a server by its address; none is given for what is not theirs. */
  rememberJvm(id: ProcessId, uri?: string): void
  release(): void
}

/** The managed server that runs with a folder, as another process sees it. */
export interface RunningServer {
  uri: string
  passwordFile: string
  password: string
}

const OWNER_ALONE = 0o700

/** What somebody can do who wants to start a second program with one folder. */
const OF_ITS_OWN =
  'Stop that one, or give this one a folder of its own with SIGHTLINE_HOME and a port of its own with PORT.'

/**
 * Takes the folder for this process alone, makes what is missing, ends a JVM that an earlier process left there, and brings in order what it left half done.
 * @param free how much space there is; tests give their own
 * @param inUse what can be done where another has it
 * @throws StartError when another instance has the folder, it cannot be written, or the disk is nearly full
 */
export async function openHome(
  folder: string,
  free: (folder: string) => number = freeBytes,
  inUse = OF_ITS_OWN,
): Promise<Home> {
  const neo4j = path.join(folder, 'neo4j')
  try {
    mkdirSync(path.join(neo4j, 'conf'), { recursive: true })
    mkdirSync(path.join(neo4j, 'import'), { recursive: true })
    // The graph, its copies and logs are its owner's, also where an earlier version made the folder for all to read.
    chmodSync(folder, OWNER_ALONE)
  } catch (error) {
    throw new StartError(
      `The folder ${folder} cannot be made, or closed to others: ${messageOf(error)}`,
      'Choose another with SIGHTLINE_HOME.',
      { cause: error },
    )
  }
  const lock = path.join(folder, 'lock')
  takeLock(lock, folder, inUse)
  try {
    return await openLocked({ path: folder, neo4j }, free, lock)
  } catch (error) {
    rmSync(lock, { force: true })
    throw error
  }
}

/** What is done with a folder once it is this process's. */
async function openLocked(place: Place, free: (folder: string) => number, lock: string): Promise<Home> {
  const { path: folder, neo4j } = place
  const server = path.join(folder, 'server')
  const left = readRemembered(server)
  if (left) await endProcess(left, 5_000)
  const settled = settle(place)
  const bytes = free(folder)
  // One that was stopped in order can be read with hardly any room.
  if (bytes < NEEDED_BYTES && !leftInOrder(place)) throw nearlyFull(folder, bytes)
  const graph = versionFile(place)
  const passwordFile = path.join(folder, 'password')
  const { password, fresh } = readPassword(passwordFile)
  return {
    path: folder,
    neo4j,
    password,
    passwordFile,
    fresh,
    free: bytes,
    settled,
    graphVersion: readVersion(graph),
    rememberGraph: (version) => writeWhole(graph, `${version}\n`),
    rememberJvm: (id, uri) => writeWhole(server, JSON.stringify({ ...id, uri })),
    release: () => {
      rmSync(server, { force: true })
      rmSync(lock, { force: true })
    },
  }
}

/** The server that runs with a folder, or null when none does. Takes nothing and changes nothing. */
export function findRunningServer(folder: string): RunningServer | null {
  const server = readRemembered(path.join(folder, 'server'))
  if (!server?.uri || !isAlive(server)) return null
  const passwordFile = path.join(folder, 'password')
  return { uri: server.uri, passwordFile, password: readFileSync(passwordFile, 'utf8').trim() }
}

/** The process that a file names, and where it listens when it is a server; null when the file names none. */
function readRemembered(file: string): (ProcessId & { uri?: string }) | null {
  try {
    const said: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (!isRecord(said) || typeof said.pid !== 'number' || typeof said.started !== 'string') return null
    const { pid, started, uri } = said
    return { pid, started, ...(typeof uri === 'string' && { uri }) }
  } catch {
    return null
  }
}

/** The lock holds who has it; one whose process has ended counts for nothing. */
function takeLock(lock: string, folder: string, inUse: string, again = true): void {
  try {
    writeFileSync(lock, JSON.stringify(processId(process.pid)), { flag: 'wx' })
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
    const holder = readRemembered(lock)
    if ((holder && isAlive(holder)) || !again)
      throw new StartError(
        `The data folder ${folder} is in use by another Sightline (process ${holder?.pid ?? 'unknown'}).`,
        inUse,
      )
    rmSync(lock, { force: true })
    takeLock(lock, folder, inUse, false)
  }
}

function readVersion(file: string): number {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10) || 0
  } catch {
    return 0
  }
}

function readPassword(file: string): { password: string; fresh: boolean } {
  try {
    return { password: readFileSync(file, 'utf8').trim(), fresh: false }
  } catch {
    // Hexadecimal: a password that begins with a dash would be read as an option.
    const password = randomBytes(24).toString('hex')
    writeFileSync(file, `${password}\n`, { mode: 0o600 })
    return { password, fresh: true }
  }
}
