import { afterAll, beforeAll, expect, it } from 'vitest'
import { isAlive, type ProcessId } from '../../../../server/neo4j/provider/processes.ts'
import { graphql } from '../../../support/app.ts'
import { Program } from '../../../support/program.ts'

/** The program with its Neo4j killed, and stopped. More rounds, and the program killed: tests/long/kills.test.ts; one that hangs: tests/long/hanging.test.ts. */

let program: Program
const server = () => program.neo4j() as ProcessId & { uri: string }
beforeAll(() => {
  program = new Program()
})
afterAll(() => program?.remove())

it('starts, survives the death of its Neo4j, and stops in order', { timeout: 400_000 }, async () => {
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
  const again = await graphql<{ overview: { nodes: number } }>(program.address, '{ overview { nodes } }')
  expect(again.errors).toBeUndefined()
  expect(again.data?.overview.nodes).toBeGreaterThan(100)

  // A polite stop ends both. What a kill leaves behind: tests/long/kills.test.ts.
  const second = server()
  expect(second.uri).toBe(first.uri)
  const stopping = Date.now()
  expect(await program.kill('SIGTERM')).toBe(0)
  expect(Date.now() - stopping).toBeLessThan(10_000)
  expect(isAlive(second)).toBe(false)
})
