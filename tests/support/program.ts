import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { freePort } from '../../server/neo4j/provider/jvm.ts'
import type { ProcessId } from '../../server/neo4j/provider/processes.ts'
import { programs, temporaryHome } from './neo4j.ts'

/** The program as `npm start` runs it, in a process of its own, with a home of its own: to be stopped, killed, and run by another Node. */

const root = path.resolve(import.meta.dirname, '../..')

export class Program {
  address = ''
  printed = ''
  child: ChildProcess | undefined
  /** Of Neo4j, the same at every start. */
  boltPort = 0

  /** @param node the Node that runs it @param env beside the environment of the tests @param home one that others use too */
  constructor(
    private readonly node = process.execPath,
    private readonly env: NodeJS.ProcessEnv = {},
    readonly home = temporaryHome(),
  ) {
    mkdirSync(programs, { recursive: true })
    const program = path.join(this.home, 'program')
    if (!existsSync(program)) symlinkSync(programs, program)
  }

  /** Begins a start and does not wait for it. */
  async begin(): Promise<void> {
    this.boltPort ||= await freePort()
    const port = await freePort()
    this.address = `http://localhost:${port}`
    this.printed = ''
    this.child = spawn(this.node, ['--import', 'tsx', 'server/commands/main.ts'], {
      cwd: root,
      env: {
        ...process.env,
        ...this.env,
        PORT: String(port),
        SIGHTLINE_BOLT_PORT: String(this.boltPort),
        SIGHTLINE_HOME: this.home,
        NEO4J_URI: '',
      },
    })
    this.child.stdout?.on('data', (text: Buffer) => (this.printed += text))
    this.child.stderr?.on('data', (text: Buffer) => (this.printed += text))
  }

  async start(seconds = 200): Promise<void> {
    await this.begin()
    await this.until('the address', () => this.printed.includes(`Sightline is at ${this.address}`), seconds)
  }

  async until(what: string, condition: () => boolean | Promise<boolean>, seconds = 60): Promise<void> {
    const end = Date.now() + seconds * 1_000
    while (!(await condition())) {
      if (Date.now() > end) throw new Error(`${what} did not come about in ${seconds} s. Printed:\n${this.printed}`)
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }

  /** The process of its Neo4j; undefined when none has been started. */
  neo4j(): (ProcessId & { uri: string }) | undefined {
    const file = path.join(this.home, 'server')
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ProcessId & { uri: string }) : undefined
  }

  health(): Promise<{ status: number; body: { neo4j: { state: string }; graph: { loaded: boolean } } }> {
    return fetch(`${this.address}/health`).then(async (response) => ({
      status: response.status,
      body: (await response.json()) as { neo4j: { state: string }; graph: { loaded: boolean } },
    }))
  }

  /** Memory that it takes, in megabytes. Where there is /proc. */
  residentMb(): number {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${this.child?.pid}/status`, 'utf8'))?.[1]) / 1024
  }

  /** Its exit code, once it has ended; null when a signal ended it. */
  ended(): Promise<number | null> {
    const { child } = this
    return new Promise((resolve) => {
      if (!child || child.exitCode !== null || child.signalCode !== null) resolve(child?.exitCode ?? null)
      else child.once('exit', resolve)
    })
  }

  kill(signal: NodeJS.Signals): Promise<number | null> {
    this.child?.kill(signal)
    return this.ended()
  }

  /** Ends it whatever it does, and takes its home away. */
  async remove(): Promise<void> {
    await this.kill('SIGTERM')
    rmSync(this.home, { recursive: true, force: true })
  }
}
