import { existsSync } from 'node:fs'
import path from 'node:path'
import { SETTINGS } from '../../config.ts'
import { StartError } from '../../start-error.ts'
import type { Step } from '../../progress.ts'
import { openHome, type Home } from './home.ts'
import { findJava } from './java.ts'
import { boltAddress, freePort, setPassword, startJvm, type Jvm } from './jvm.ts'
import { fetchProgram, type Program } from './program.ts'
import type { Provider, ProviderState } from './provider.ts'
import { askOnce } from './ready.ts'

/** A server that is up answers within seconds; a large recovery may take longer. */
const READY_MS = 90_000
/** What is left of ten seconds for the whole program to stop. */
const STOP_MS = 8_000
/** Pauses before each new try after the server has died; then it is given up. */
const BACKOFF_MS = [200, 1_000, 2_000, 5_000, 10_000]

export interface ManagedOptions {
  home: string
  /** Folder of the program's jars; default: in `home`. Tests share one. */
  programs?: string
  env?: NodeJS.ProcessEnv
  /** Memory that one transaction may take, in megabytes. */
  memoryMb?: number
  /** Port of this machine to listen on; 0 or left out: any free one. */
  port?: number
  step: Step
}

/** Starts a local Neo4j as a child of this process, and starts it again when it dies. @throws StartError */
export async function provideManaged({
  home: folder,
  programs = path.join(folder, 'program'),
  env = process.env,
  memoryMb = SETTINGS.transactionMemoryMb.default,
  port: wanted = 0,
  step,
}: ManagedOptions): Promise<Provider> {
  const java = await findJava(env)
  const home = await openHome(folder)
  let program: Program
  let port: number
  try {
    port = await freePort(wanted).catch((error: Error) => {
      throw new StartError(
        `Neo4j cannot listen on port ${wanted} (SIGHTLINE_BOLT_PORT): ${error.message.replace(/\.$/, '')}.`,
        'End what listens there, choose another port, or leave the variable out.',
        { cause: error },
      )
    })
    program = await step('Fetching Neo4j', () => fetchProgram(programs, java, env))
    if (home.fresh || !existsSync(path.join(home.neo4j, 'data/dbms')))
      await step('Preparing Neo4j', () => setPassword(home, java, program))
  } catch (error) {
    home.release()
    throw error
  }
  const access = { uri: boltAddress(port), user: 'neo4j', password: home.password, database: 'neo4j' }
  let state: ProviderState = { name: 'starting' }
  let closing = false
  let jvm: Jvm | undefined

  const start = async () => {
    const server = await startJvm(home, java, program, port, memoryMb)
    jvm = server
    const ended = server.ended.then((words) => {
      throw whyEnded(words, home)
    })
    // After the race the process may end at any time; `guard` sees to that.
    ended.catch(() => undefined)
    await Promise.race([ended, untilReady(access, home)])
    state = { name: 'up' }
  }

  const guard = async (): Promise<void> => {
    for (let tries = 0; !closing;) {
      const words = (await jvm?.ended) ?? ''
      if (closing) return
      const reason = whyEnded(words, home).message
      for (; tries < BACKOFF_MS.length && !closing; tries++) {
        state = { name: 'restarting', reason }
        await new Promise((resolve) => setTimeout(resolve, BACKOFF_MS[tries]))
        const begun =
          closing ||
          (await start()
            .then(() => true)
            .catch(() => Promise.resolve(jvm?.stop(0)).then(() => false)))
        if (begun) break
      }
      if (tries === BACKOFF_MS.length) {
        state = { name: 'down', reason: `${reason} It was started again ${tries} times without success.` }
        return
      }
      tries = 0
    }
  }

  try {
    await step(`Starting Neo4j ${program.version}`, start)
  } catch (error) {
    await jvm?.stop(0)
    home.release()
    throw error
  }
  const guarding = guard()
  return {
    access,
    managed: true,
    version: program.version,
    state: () => state,
    // The guard sees it end, and starts it again.
    restart: async () => void (await jvm?.stop(STOP_MS)),
    async close() {
      closing = true
      await jvm?.stop(STOP_MS)
      home.release()
      await guarding
    },
  }
}

async function untilReady(access: Provider['access'], home: Home): Promise<void> {
  const giveUp = Date.now() + READY_MS
  for (;;) {
    try {
      return void (await askOnce(access))
    } catch (error) {
      const { code } = error as { code?: string }
      if (code === 'Neo.ClientError.Security.Unauthorized')
        throw new StartError(
          `The Neo4j in ${home.path} does not accept the password in ${path.join(home.path, 'password')}.`,
          `Put the right password there; or, to begin anew and lose what was loaded, delete ${home.neo4j} and the password file.`,
          { cause: error },
        )
      if (Date.now() > giveUp)
        throw damaged(home, `Its database does not answer (${code ?? (error as Error).message}).`)
      await new Promise((resolve) => setTimeout(resolve, 150))
    }
  }
}

const damaged = (home: Home, what: string) =>
  new StartError(
    `The Neo4j in ${home.path} does not come up. ${what}`,
    `Its log is ${path.join(home.path, 'neo4j.log')}, with more in ${path.join(home.neo4j, 'logs')}. If the data folder is damaged, move ${path.join(home.neo4j, 'data')} away and start again: the founding graph is then loaded anew.`,
  )

/** What the server's last words mean. */
function whyEnded(words: string, home: Home): StartError {
  if (/StoreLockException|lock file|FileLockException/i.test(words))
    return new StartError(
      `The data folder ${home.neo4j} is in use by another Neo4j.`,
      'Stop that one, or choose another folder with SIGHTLINE_HOME.',
    )
  if (/No space left on device/i.test(words))
    return new StartError(
      `The disk of ${home.path} is full.`,
      'Make room, or choose a folder on another disk with SIGHTLINE_HOME.',
    )
  const line = words
    .split('\n')
    .filter((each) => /ERROR|Exception|Caused by/.test(each))
    .at(-1)
    ?.trim()
    .slice(0, 300)
  return damaged(home, `The server process ended${line ? `: ${line}` : '.'}`)
}
