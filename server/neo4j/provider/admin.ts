import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { isRecord } from '../../record.ts'
import type { Home } from './home.ts'
import type { Java } from './java.ts'
import type { Program } from './program.ts'

/** What Neo4j's own administration works on. */
export interface Administered {
  home: Home
  java: Java
  program: Program
}

/**
 * Runs Neo4j's own administration on a home whose server is down.
 * @param command what is secret stands in a file that it names as `@file`, never in the command itself
 * @throws Error with what it says itself
 */
export async function runAdmin({ home, java, program }: Administered, ...command: readonly string[]): Promise<void> {
  const env = { ...process.env, NEO4J_HOME: home.neo4j, NEO4J_CONF: path.join(home.neo4j, 'conf') }
  const words = ['-cp', path.join(program.lib, '*'), 'org.neo4j.server.startup.Neo4jAdminCommand', ...command]
  await promisify(execFile)(java.command, words, { env }).catch((error: unknown) => {
    const said = isRecord(error) && typeof error.stderr === 'string' ? error.stderr.trim() : ''
    throw new Error(said === '' ? 'no reason was given' : said)
  })
}
