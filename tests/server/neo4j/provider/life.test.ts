import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { isAlive, type ProcessId } from '../../../../server/neo4j/provider/processes.ts'
import { freePort } from '../../../../server/neo4j/provider/jvm.ts'
import { graphql } from '../../../support/app.ts'
import { programs, temporaryHome } from '../../../support/neo4j.ts'

/** The program as `npm start` runs it, in a process of its own: stopped, killed, and with its Neo4j killed. */

const root = path.resolve(import.meta.dirname, '../../../..')
let home: string
let address: string
let child: ChildProcess
let printed = ''
/** Of Neo4j, the same at every start. */
let boltPort: number

const until = async (what: string, condition: () => boolean | Promise<boolean>, seconds = 60) => {
  const end = Date.now() + seconds * 1_000
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`${what} did not come about in ${seconds} s. Printed:\n${printed}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
const server = () => JSON.parse(readFileSync(path.join(home, 'server'), 'utf8')) as ProcessId & { uri: string }
const health = () =>
  fetch(`${address}/health`).then(async (response) => ({
    status: response.status,
    body: (await response.json()) as { neo4j: { state: string }; graph: { loaded: boolean } },
  }))

async function startProgram() {
  const port = await freePort()
  address = `http://localhost:${port}`
  printed = ''
  child = spawn(process.execPath, ['--import', 'tsx', 'server/commands/main.ts'], {
    cwd: root,
    env: {
      ...process.env,
      PORT: String(port),
      SIGHTLINE_BOLT_PORT: String(boltPort),
      SIGHTLINE_HOME: home,
      NEO4J_URI: '',
    },
  })
  child.stdout?.on('data', (text: Buffer) => (printed += text))
  child.stderr?.on('data', (text: Buffer) => (printed += text))
  await until('the address', () => printed.includes(`Sightline is at ${address}`), 120)
}
const ended = () =>
  new Promise<number | null>((resolve) =>
    child.exitCode !== null ? resolve(child.exitCode) : child.once('exit', resolve),
  )

beforeAll(async () => {
  boltPort = await freePort()
  home = temporaryHome()
  mkdirSync(home, { recursive: true })
  symlinkSync(programs, path.join(home, 'program'))
})
afterAll(() => {
  child?.kill('SIGKILL')
  rmSync(home, { recursive: true, force: true })
})

it('starts, survives the death of its Neo4j, its own, and stops in order', { timeout: 240_000 }, async () => {
  await startProgram()
  expect(await health()).toMatchObject({ status: 200, body: { neo4j: { state: 'up' }, graph: { loaded: true } } })
  expect(printed.trim().split('\n').at(-1)).toBe(`Sightline is at ${address}`)

  // Neo4j dies: an error within two seconds, and it is started again.
  const first = server()
  expect(first.uri).toBe(`bolt://127.0.0.1:${boltPort}`)
  process.kill(first.pid, 'SIGKILL')
  await until('the end of Neo4j', () => !isAlive(first))
  const begun = Date.now()
  const answer = await graphql(address, '{ overview { nodes } }')
  expect(Date.now() - begun).toBeLessThan(5_000)
  expect(answer.errors?.[0]?.extensions.code).toBe('DATABASE_UNAVAILABLE')
  expect((await health()).status).toBe(503)
  await until('Neo4j again', async () => (await health()).status === 200)
  expect(
    (await graphql<{ overview: { nodes: number } }>(address, '{ overview { nodes } }')).data?.overview.nodes,
  ).toBeGreaterThan(100)

  // The program is killed outright: no JVM stays behind.
  const second = server()
  child.kill('SIGKILL')
  await ended()
  await until('the end of the orphan', () => !isAlive(second), 15)

  // The next start finds the graph, and a polite stop ends both.
  await startProgram()
  expect(printed).not.toContain('Loading the founding graph')
  const third = server()
  expect(third.uri).toBe(first.uri)
  const stopping = Date.now()
  child.kill('SIGTERM')
  expect(await ended()).toBe(0)
  expect(Date.now() - stopping).toBeLessThan(10_000)
  expect(isAlive(third)).toBe(false)
})
