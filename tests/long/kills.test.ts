import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isAlive, type ProcessId } from '../../server/neo4j/provider/processes.ts'
import { graphql } from '../support/app.ts'
import { Program } from '../support/program.ts'

/** Neo4j and the program itself killed outright, at every bad moment: an error in words, no process left behind, and the graph whole after. */

const ROUNDS = Number(process.env.SIGHTLINE_TEST_ROUNDS ?? 3)
const SLOW =
  '{ cypher(statement: "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b = -1 RETURN a") { rows } }'
const rounds = Array.from({ length: ROUNDS }, (_, index) => index + 1)

let program: Program
beforeEach(() => {
  // On a busy machine the first read after a start takes longer than people are made to wait.
  program = new Program(process.execPath, { SIGHTLINE_READ_TIMEOUT_MS: '60000' })
})
afterEach(() => program.remove(), 60_000)

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const server = () => program.neo4j() as ProcessId
const up = () =>
  program.health().then(
    ({ status }) => status === 200,
    () => false,
  )

/** The founding graph is there, and its own checks find nothing. */
async function isWhole(): Promise<void> {
  const { data, errors } = await graphql<{ overview: { nodes: number; claims: number } }>(
    program.address,
    '{ overview { nodes claims } }',
  )
  expect(errors).toBeUndefined()
  expect(data?.overview).toEqual(whole)
}
const whole = { nodes: expect.any(Number) as number, claims: 213 }

describe('Neo4j is killed', () => {
  it('while it reads: the reader is told, and the next one is answered', { timeout: 900_000 }, async () => {
    await program.start(300)
    await isWhole()
    for (const round of rounds) {
      const reading = graphql(program.address, SLOW)
      await pause(300 * round)
      const killed = server()
      process.kill(killed.pid, 'SIGKILL')
      expect((await reading).errors?.[0]?.extensions.code, `round ${round}`).toBe('DATABASE_UNAVAILABLE')
      await program.until('Neo4j again', async () => server().pid !== killed.pid && (await up()), 300)
      await isWhole()
    }
  })

  it.each(rounds)(
    'while the graph is loaded, round %i: the next start has it whole',
    { timeout: 600_000 },
    async (round) => {
      await program.begin()
      await program.until('the loading', () => program.printed.includes('Loading the founding graph'), 300)
      await pause(150 * round)
      process.kill(server().pid, 'SIGKILL')
      // It may end with an error in words, or come up by itself after all.
      await program.until('an end', async () => program.child?.exitCode !== null || (await up()), 300)
      expect(program.printed).not.toMatch(/\n\s+at .+:\d+:\d+/)
      await program.kill('SIGTERM')
      await program.start(300)
      await isWhole()
    },
  )

  it.each(rounds)(
    'while it starts, round %i: told in words, and the next start comes up',
    { timeout: 600_000 },
    async (round) => {
      await program.begin()
      await program.until('the process', () => program.neo4j() !== undefined, 300)
      await pause(500 * round)
      process.kill(server().pid, 'SIGKILL')
      await program.until('an end', async () => program.child?.exitCode !== null || (await up()), 300)
      expect(program.printed).not.toMatch(/\n\s+at .+:\d+:\d+/)
      await program.kill('SIGTERM')
      await program.start(300)
      await isWhole()
    },
  )
})

describe('the program is killed', () => {
  it('again and again: its Neo4j goes with it, and what was loaded stays', { timeout: 900_000 }, async () => {
    for (const round of rounds) {
      await program.start(300)
      if (round > 1) expect(program.printed).not.toContain('Loading the founding graph')
      await isWhole()
      const orphan = server()
      await program.kill('SIGKILL')
      await program.until('the end of the orphan', () => !isAlive(orphan), 20)
    }
  })
})
