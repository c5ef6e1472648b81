import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, inject, it } from 'vitest'
import { openHome } from '../../../server/neo4j/provider/home.ts'
import { isAlive } from '../../../server/neo4j/provider/processes.ts'
import { programs, temporaryHome } from '../../support/neo4j.ts'
import { left, lendProgram, UpkeepCommand, type Said } from '../../support/upkeep-command.ts'

/** `npm run backup` and `npm run restore` as a person runs them; what becomes of the graph: tests/server/neo4j/provider/upkeep.test.ts; broken off at every moment: tests/long/broken-off.test.ts. */

const fixture = path.resolve(import.meta.dirname, '../../fixtures/homes/version-8.dump')
const home = temporaryHome()
mkdirSync(programs, { recursive: true })
lendProgram(home)
afterAll(() => rmSync(home, { recursive: true, force: true }))

const command = (name: 'backup' | 'restore', args: readonly string[], env: NodeJS.ProcessEnv): Promise<Said> =>
  new UpkeepCommand(home, name, args, env).said()

it('a copy is put back, made and said, by names of files in the folder where the user is', async () => {
  const put = await command('restore', [path.relative(home, fixture)], {})
  expect(put, put.stderr).toMatchObject({ code: 0 })
  expect(put.stdout).toMatch(/is in \S+, with \d+ nodes, \d+ relationships and 213 claims\.$/m)
  // Each of what takes long is told, with how much there is of it.
  expect(put.stdout).toMatch(/^Reading \S+version-8\.dump \([\d.]+ MB\) …$/m)
  expect(put.stdout).toMatch(/^Opening what it holds with Neo4j, and counting that: done in [\d.]+ s$/m)
  const made = await command('backup', ['mine/of-today.dump'], {})
  expect(made, made.stderr).toMatchObject({ code: 0 })
  const file = path.join(home, 'mine/of-today.dump')
  expect(made.stdout).toMatch(/with \d+ nodes, \d+ relationships and 213 claims/)
  expect(made.stdout).toContain(`npm run restore -- ${file}`)
  expect([existsSync(file), existsSync(`${file}.json`)]).toEqual([true, true])
}, 240_000)

it.each([
  ['no dump', () => 'minutes of a meeting', 'it is no dump of Neo4j.'],
  ['a dump without its end', (dump: Buffer) => dump.subarray(0, -100), 'it is damaged: its end is missing.'],
])(
  '%s is told before anything is touched, and nothing is left of the try',
  async (_, spoil, words) => {
    const file = path.join(home, 'wrong.dump')
    writeFileSync(file, spoil(readFileSync(fixture)))
    const before = left(home)
    const said = await command('restore', [file], {})
    expect(said).toMatchObject({ code: 1 })
    expect(said.stderr).toContain(`The graph could not be restored from ${file}: ${words}`)
    expect(said.stderr).toContain('The graph that is there has not been touched.')
    expect(left(home)).toEqual(before)
  },
  60_000,
)

it('killed while it reads, it leaves the graph as it was, no Java that goes on, and words for the next', async () => {
  const before = left(home)
  const java = await new UpkeepCommand(home, 'restore', [fixture]).breakOff('reads the copy', 'SIGKILL')
  await expect.poll(() => isAlive(java)).toBe(false)
  const opened = await openHome(home)
  expect(opened.settled).toContain(
    `Putting ${fixture} back into ${home} was broken off: the graph is as it was before.`,
  )
  opened.release()
  expect(left(home)).toEqual(before)
}, 60_000)

it.each(['backup', 'restore'] as const)('%s while Sightline runs there says so, and what to do', async (name) => {
  const said = await command(name, name === 'restore' ? [fixture] : [], { SIGHTLINE_HOME: inject('home') })
  expect(said.code).toBe(1)
  expect(said.stderr).toContain(`The data folder ${inject('home')} is in use by another Sightline`)
  expect(said.stderr).toMatch(new RegExp(`Stop it \\(Ctrl-C where it runs\\), then:\\n {2}npm run ${name}`))
})

it.each(['backup', 'restore'] as const)('%s of a Neo4j of the user says whose it is', async (name) => {
  const said = await command(name, ['some.dump'], { NEO4J_URI: 'bolt://elsewhere:7687' })
  expect(said.code).toBe(1)
  expect(said.stderr).toContain('NEO4J_URI=bolt://elsewhere:7687 names a Neo4j of your own')
})

it.each([
  [[], 'Which copy is to be restored?'],
  [['nothing.dump'], 'There is no file'],
])('restore of %j says what is missing', async (args, words) => {
  const said = await command('restore', args, {})
  expect(said.code).toBe(1)
  expect(said.stderr).toContain(words)
})
