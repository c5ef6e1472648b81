import { afterAll, beforeAll, expect, it } from 'vitest'
import { isAlive, type ProcessId } from '../../server/neo4j/provider/processes.ts'
import { graphql } from '../support/app.ts'
import { Program } from '../support/program.ts'

/** A Neo4j that is there and answers nobody. */

let program: Program
beforeAll(() => {
  program = new Program()
})
afterAll(() => program?.remove())

it('is ended and started again, and the log says why and what ran', { timeout: 400_000 }, async () => {
  await program.start()
  const silent = program.neo4j() as ProcessId
  process.kill(silent.pid, 'SIGSTOP')
  expect((await graphql(program.address, '{ overview { nodes } }')).errors?.[0]?.extensions.code).toBe(
    'DATABASE_UNAVAILABLE',
  )
  await program.until('another Neo4j', async () => !isAlive(silent) && (await program.health()).status === 200, 180)
  expect(program.printed).toMatch(/Z Neo4j has not answered for 20 s\. It is started again\. What ran: .*overview/)
  expect((await graphql(program.address, '{ overview { nodes } }')).errors).toBeUndefined()
})
