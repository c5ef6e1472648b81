import { afterAll, beforeAll, expect, it } from 'vitest'
import { isAlive, type ProcessId } from '../../../../server/neo4j/provider/processes.ts'
import { graphql } from '../../../support/app.ts'
import { Program } from '../../../support/program.ts'

/** The program stopped, killed, and with its Neo4j killed. More rounds of it: tests/long/kills.test.ts. */

let program: Program
const server = () => program.neo4j() as ProcessId & { uri: string }
beforeAll(() => {
  program = new Program()
})
afterAll(() => program?.remove())

it('starts, survives the death of its Neo4j, its own, and stops in order', { timeout: 400_000 }, async () => {
  await program.start()
  expect(await program.health()).toMatchObject({
    status: 200,
    body: { neo4j: { state: 'up' }, graph: { loaded: true } },
  })
  expect(program.printed.trim().split('\n').at(-1)).toBe(`Sightline is at ${program.address}`)

  // Neo4j dies: an error within two seconds, and it is started again.
  const first = server()
  expect(first.uri).toBe(`bolt://127.0.0.1:${program.boltPort}`)
  process.kill(first.pid, 'SIGKILL')
  await program.until('the end of Neo4j', () => !isAlive(first))
  const begun = Date.now()
  const answer = await graphql(program.address, '{ overview { nodes } }')
  expect(Date.now() - begun).toBeLessThan(5_000)
  expect(answer.errors?.[0]?.extensions.code).toBe('DATABASE_UNAVAILABLE')
  expect((await program.health()).status).toBe(503)
  await program.until('Neo4j again', async () => (await program.health()).status === 200)
  expect(
    (await graphql<{ overview: { nodes: number } }>(program.address, '{ overview { nodes } }')).data?.overview.nodes,
  ).toBeGreaterThan(100)

  // The program is killed outright: no JVM stays behind.
  const second = server()
  await program.kill('SIGKILL')
  await program.until('the end of the orphan', () => !isAlive(second), 15)

  // The next start finds the graph, and a polite stop ends both.
  await program.start()
  expect(program.printed).not.toContain('Loading the founding graph')
  const third = server()
  expect(third.uri).toBe(first.uri)
  const stopping = Date.now()
  expect(await program.kill('SIGTERM')).toBe(0)
  expect(Date.now() - stopping).toBeLessThan(10_000)
  expect(isAlive(third)).toBe(false)
})
