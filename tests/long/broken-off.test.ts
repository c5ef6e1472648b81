import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDriver } from '../../server/neo4j/database.ts'
import { openHome } from '../../server/neo4j/provider/home.ts'
import { provideManaged } from '../../server/neo4j/provider/managed.ts'
import { isAlive } from '../../server/neo4j/provider/processes.ts'
import { backup } from '../../server/neo4j/provider/upkeep.ts'
import { programs, quietly, temporaryHome } from '../support/neo4j.ts'
import { left, lendProgram, UpkeepCommand } from '../support/upkeep-command.ts'

/** Copies broken off at every moment, by a kill and by who gives up: nothing is lost, nothing half done is shown, no Java goes on. */

const home = temporaryHome()
const options = { home, programs, step: quietly }
const copy = path.join(home, 'backups/copy.dump')

/** Writes in service so many nodes, and says how many there are. */
async function inService(more = 0): Promise<number> {
  const provider = await provideManaged(options)
  const driver = openDriver(provider.access, { patient: true })
  try {
    const { records } = await driver.executeQuery(
      'UNWIND [0] + range(1, $more) AS i FOREACH (_ IN CASE i WHEN 0 THEN [] ELSE [1] END | CREATE (:Note)) WITH count(*) AS _ MATCH (n) RETURN toString(count(n)) AS n',
      { more },
      { database: 'neo4j' },
    )
    return Number(records[0]?.get('n'))
  } finally {
    await driver.close()
    await provider.close()
  }
}

beforeAll(async () => {
  lendProgram(home)
  await inService(30)
  await backup(copy, options)
  expect(await inService(12)).toBe(42)
}, 300_000)
afterAll(() => rmSync(home, { recursive: true, force: true }))

describe.each(['reads the copy', 'opens the copy', 'makes a copy'] as const)('a restore while it %s', (moment) => {
  it('is killed: the graph is as it was, and the next start says so', { timeout: 300_000 }, async () => {
    const before = left(home)
    const java = await new UpkeepCommand(home, 'restore', [copy]).breakOff(moment, 'SIGKILL')
    await expect.poll(() => isAlive(java), { timeout: 10_000 }).toBe(false)
    const opened = await openHome(home)
    expect(opened.settled).toContain(`Putting ${copy} back into ${home} was broken off: the graph is as it was before.`)
    opened.release()
    expect(left(home)).toEqual(before)
    expect(await inService()).toBe(42)
  })

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'is given up by %s: it says so, and nothing is left',
    { timeout: 300_000 },
    async (signal) => {
      const before = left(home)
      const command = new UpkeepCommand(home, 'restore', [copy])
      const java = await command.breakOff(moment, signal)
      const said = await command.said()
      expect(said).toMatchObject({ code: 130 })
      expect(said.stderr).toContain(`Broken off. The graph in ${home} is as it was.`)
      expect(said.stderr).toContain(`npm run restore -- ${copy}`)
      expect(isAlive(java)).toBe(false)
      expect(left(home)).toEqual(before)
      expect(existsSync(path.join(home, 'lock'))).toBe(false)
    },
  )
})

describe('a backup while it makes the copy', () => {
  const file = path.join(home, 'backups/broken-off.dump')

  it('is killed: there is nothing that looks like one, and the next says so', { timeout: 300_000 }, async () => {
    const before = left(home)
    const java = await new UpkeepCommand(home, 'backup', [file]).breakOff('makes a copy', 'SIGKILL')
    await expect.poll(() => isAlive(java), { timeout: 10_000 }).toBe(false)
    expect(existsSync(file)).toBe(false)
    const said = await new UpkeepCommand(home, 'backup', [file]).said()
    expect(said, said.stderr).toMatchObject({ code: 0 })
    expect(said.stdout).toContain(`Making a copy of the graph in ${home} was broken off: there is no such copy`)
    rmSync(file)
    rmSync(`${file}.json`)
    expect(left(home)).toEqual(before)
  })

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'is given up by %s: it says so, and nothing is left',
    { timeout: 300_000 },
    async (signal) => {
      const before = left(home)
      const command = new UpkeepCommand(home, 'backup', [file])
      await command.breakOff('makes a copy', signal)
      const said = await command.said()
      expect(said).toMatchObject({ code: 130 })
      expect(said.stderr).toContain('Broken off.')
      expect(left(home)).toEqual(before)
    },
  )
})

describe('a file that is no whole dump', () => {
  const dump = () => readFileSync(copy)
  const flipped = () => {
    const bytes = dump()
    const middle = Math.floor(bytes.length / 2)
    bytes[middle] = (bytes[middle] ?? 0) ^ 0xff
    return bytes
  }
  it.each([
    ['is empty', () => '', 'it is no dump of Neo4j.'],
    ['is a text', () => 'minutes of a meeting', 'it is no dump of Neo4j.'],
    ['is cut in the middle', () => dump().subarray(0, dump().length / 2), 'it is damaged: its end is missing.'],
    ['lacks its last bytes', () => dump().subarray(0, -20), 'it is damaged: its end is missing.'],
    ['has another byte in the middle', flipped, 'it is damaged: some of its bytes are not as they were written.'],
  ])('and %s is refused before anything is touched', { timeout: 120_000 }, async (_, bytes, words) => {
    const file = path.join(home, 'wrong.dump')
    writeFileSync(file, bytes())
    const before = left(home)
    const said = await new UpkeepCommand(home, 'restore', [file]).said()
    expect(said.stderr).toContain(words)
    expect(left(home)).toEqual(before)
  })
})

it('done again after all that, the copy is put back, and what was there is kept', { timeout: 300_000 }, async () => {
  const said = await new UpkeepCommand(home, 'restore', [copy]).said()
  expect(said, said.stderr).toMatchObject({ code: 0 })
  const kept = /kept in (\S+\.dump)\./.exec(said.stdout)?.[1] ?? ''
  expect(await inService()).toBe(30)
  const back = await new UpkeepCommand(home, 'restore', [kept]).said()
  expect(back, back.stderr).toMatchObject({ code: 0 })
  expect(await inService()).toBe(42)
  expect(readdirSync(path.join(home, 'backups')).filter((name) => name.startsWith('replaced-'))).toHaveLength(4)
})
