import { spawn } from 'node:child_process'
import path from 'node:path'
import type { Home } from './home.ts'
import type { Java } from './java.ts'
import { endsWithThis, processId } from './processes.ts'
import type { Program } from './program.ts'

/** What Neo4j's own administration works on. */
export interface Administered {
  home: Home
  java: Java
  program: Program
  /** Breaks off what is done. */
  signal?: AbortSignal
}

/** It tells each file that it reads; what went wrong comes last. */
const LAST_WORDS = 4_000

/**
 * Runs Neo4j's own administration on a home whose server is down. It does not outlive this process, however that one ends, and the home remembers it.
 * @param command what is secret stands in a file that it names as `@file`, never in the command itself
 * @throws Error with what it says itself
 */
export async function runAdmin(
  { home, java, program, signal }: Administered,
  ...command: readonly string[]
): Promise<void> {
  signal?.throwIfAborted()
  const env = { ...process.env, NEO4J_HOME: home.neo4j, NEO4J_CONF: path.join(home.neo4j, 'conf') }
  const words = ['-cp', path.join(program.lib, '*'), 'org.neo4j.server.startup.Neo4jAdminCommand', ...command]
  // A group of its own: Ctrl-C in the terminal reaches this process, which then ends it and says so.
  const child = spawn(java.command, words, { env, detached: true, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (text: Buffer) => (said = (said + text.toString()).slice(-LAST_WORDS)))
  const ended = new Promise<{ code: number | null; by: string | null }>((resolve, reject) =>
    child.once('close', (code, by) => resolve({ code, by })).once('error', reject),
  )
  const end = () => child.kill('SIGKILL')
  signal?.addEventListener('abort', end)
  const watchdog = child.pid === undefined ? null : endsWithThis(child.pid)
  try {
    if (child.pid !== undefined) home.rememberJvm(processId(child.pid))
    const { code, by } = await ended
    signal?.throwIfAborted()
    if (by !== null) throw new Error(`its administration was ended by ${by}.`)
    if (code !== 0) throw new Error(said.trim() === '' ? 'no reason was given' : said.trim())
  } finally {
    end()
    watchdog?.kill('SIGKILL')
    signal?.removeEventListener('abort', end)
  }
}
