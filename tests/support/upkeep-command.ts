import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { markFiles } from '../../server/neo4j/provider/store-files.ts'
import { isAlive, type ProcessId } from '../../server/neo4j/provider/processes.ts'
import { programs } from './neo4j.ts'

/** `npm run backup` and `npm run restore` as a person runs them, to be broken off at a moment of their work. */

const root = path.resolve(import.meta.dirname, '../..')

export interface Said {
  /** Null when a signal ended it. */
  code: number | null
  stdout: string
  stderr: string
}

/** What its Java is doing, by what it was called with. */
export const MOMENTS = {
  'reads the copy': /\0load\0/,
  'opens the copy': /CommunityEntryPoint|Neo4jCommunity/,
  'makes a copy': /\0dump\0/,
} as const

export class UpkeepCommand {
  private readonly child: ChildProcess
  private stdout = ''
  private stderr = ''

  constructor(
    private readonly home: string,
    name: 'backup' | 'restore' | 'export' | 'import',
    args: readonly string[],
    env: NodeJS.ProcessEnv = {},
  ) {
    this.child = spawn(process.execPath, ['--import', 'tsx', `server/commands/${name}.ts`, ...args], {
      cwd: root,
      env: { ...process.env, INIT_CWD: home, NEO4J_URI: '', SIGHTLINE_HOME: home, ...env },
    })
    this.child.stdout?.on('data', (text: Buffer) => (this.stdout += text.toString()))
    this.child.stderr?.on('data', (text: Buffer) => (this.stderr += text.toString()))
  }

  said(): Promise<Said> {
    const { child } = this
    const all = (): Said => ({ code: child.exitCode, stdout: this.stdout, stderr: this.stderr })
    return new Promise((resolve) => {
      if (child.stdout?.destroyed && (child.exitCode !== null || child.signalCode !== null)) resolve(all())
      else child.once('close', () => resolve(all()))
    })
  }

  /** Sends a signal as soon as its Java is at a moment of its work. @returns that Java */
  async breakOff(moment: keyof typeof MOMENTS, signal: NodeJS.Signals): Promise<ProcessId> {
    for (;;) {
      const java = javaOf(this.home)
      if (java && isAlive(java) && MOMENTS[moment].test(readFileSync(`/proc/${java.pid}/cmdline`, 'utf8'))) {
        this.child.kill(signal)
        return java
      }
      if (this.child.exitCode !== null) throw new Error(`It ended before: ${JSON.stringify(await this.said())}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
}

/** The Java that a home remembers. */
function javaOf(home: string): ProcessId | null {
  const file = path.join(home, 'server')
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ProcessId) : null
}

/** Lets a home take Neo4j's program from where the tests keep it. */
export const lendProgram = (home: string): void => symlinkSync(programs, path.join(home, 'program'))

/** Everything of a home that a try must leave as it is: its files by name, and what of the graph's files is known. */
export const left = (home: string): unknown => ({
  names: readdirSync(home).filter((name) => !['lock', 'server', 'neo4j.log'].includes(name)),
  backups: existsSync(path.join(home, 'backups')) ? readdirSync(path.join(home, 'backups')) : [],
  record: readFileSync(path.join(home, 'store.json'), 'utf8'),
  store: markFiles(path.join(home, 'neo4j/data/databases/neo4j')),
})
