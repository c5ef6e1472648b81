import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openHome } from '../../../../server/neo4j/provider/home.ts'
import { swapIn, triedIn, type Swap } from '../../../../server/neo4j/provider/swap.ts'

/** What stands on the disk when the process was killed, at each moment; with a real Neo4j: tests/server/commands/backup.test.ts and tests/long/broken-off.test.ts. */

let folder: string
const at = (...names: string[]) => path.join(folder, ...names)
const roomy = () => 4 * 1024 ** 3
const home = () => ({ path: folder, neo4j: at('neo4j') })
const swap = (more: Partial<Swap> = {}): Swap => ({
  file: '/somewhere/mine.dump',
  kept: at('backups/replaced-now.dump'),
  aside: false,
  graphVersion: 7,
  ...more,
})

function fill(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sightline-swap-'))
  for (const part of ['databases', 'transactions']) {
    fill(at('neo4j/data', part, 'neo4j/file'), 'before')
    fill(at('neo4j/data', part, 'system/file'), 'users')
    fill(path.join(triedIn(home()), 'neo4j/data', part, 'neo4j/file'), 'after')
    fill(path.join(triedIn(home()), 'neo4j/data', part, 'system/file'), 'of the trial')
  }
  fill(at('store.json'), 'before')
  fill(path.join(triedIn(home()), 'store.json'), 'after')
  fill(at('graph-version'), '3\n')
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Every file that a swap concerns, by what it holds. */
const held = () =>
  [
    'neo4j/data/databases/neo4j/file',
    'neo4j/data/transactions/neo4j/file',
    'neo4j/data/databases/system/file',
    'store.json',
    'graph-version',
  ].map((name) => readFileSync(at(name), 'utf8'))
const AFTER = ['after', 'after', 'users', 'after', '7\n']
const BEFORE = ['before', 'before', 'users', 'before', '3\n']

/** What a swap does, one after the other: a kill may come before each. */
const STEPS: readonly (readonly [string, string])[] = [
  ['neo4j/data/databases/neo4j', 'restoring/before-databases-neo4j'],
  ['restoring/neo4j/data/databases/neo4j', 'neo4j/data/databases/neo4j'],
  ['neo4j/data/transactions/neo4j', 'restoring/before-transactions-neo4j'],
  ['restoring/neo4j/data/transactions/neo4j', 'neo4j/data/transactions/neo4j'],
  ['restoring/store.json', 'store.json'],
]

describe('a swap', () => {
  it('puts one database in the place of another; users stay', () => {
    swapIn(home(), swap())
    expect(held()).toEqual(AFTER)
    expect(existsSync(at('restoring.json'))).toBe(false)
  })

  it.each(STEPS.map((_, taken) => taken).concat(STEPS.length))(
    'that was killed after %i of its steps is finished by whoever opens the folder next, and told',
    async (taken) => {
      fill(at('restoring.json'), JSON.stringify(swap()))
      for (const [from, to] of STEPS.slice(0, taken)) renameSync(at(from), at(to))
      const opened = await openHome(folder, roomy)
      expect(held()).toEqual(AFTER)
      expect(opened.graphVersion).toBe(7)
      expect(opened.settled).toBe(
        `Putting /somewhere/mine.dump back into ${folder} was broken off when it had been read and checked: it is in its place now. What was there before is kept in ${at('backups/replaced-now.dump')}.`,
      )
      opened.release()
      expect(readdirSync(folder).sort()).toEqual(['graph-version', 'neo4j', 'password', 'store.json'])
      expect((await openHome(folder, roomy)).settled).toBeNull()
    },
  )

  it.each(['before', 'after'])(
    'with data that cannot be dumped, killed %s they were moved aside, is finished too',
    async (when) => {
      const kept = at('backups/replaced-now')
      fill(at('restoring.json'), JSON.stringify(swap({ kept, aside: true })))
      mkdirSync(at('backups'))
      if (when === 'after') renameSync(at('neo4j/data'), kept)
      ;(await openHome(folder, roomy)).release()
      expect(readFileSync(path.join(kept, 'databases/neo4j/file'), 'utf8')).toBe('before')
      expect(readFileSync(at('neo4j/data/databases/neo4j/file'), 'utf8')).toBe('after')
      expect(existsSync(at('neo4j/data/databases/system'))).toBe(false)
    },
  )
})

describe('what was killed before it', () => {
  it('leaves the graph as it was, and no more is left of it than the words', async () => {
    symlinkSync('/somewhere/mine.dump', at('restoring/neo4j.dump'))
    const opened = await openHome(folder, roomy)
    expect(opened.settled).toContain(
      `Putting /somewhere/mine.dump back into ${folder} was broken off: the graph is as it was`,
    )
    expect(held()).toEqual(BEFORE)
    expect(existsSync(at('restoring'))).toBe(false)
    opened.release()
  })

  it('a copy that was being made is taken away, and told; whole ones stay', async () => {
    rmSync(at('restoring'), { recursive: true })
    fill(at('backups/unfinished/neo4j.dump'), 'half of it')
    fill(at('backups/whole.dump'), 'whole')
    const opened = await openHome(folder, roomy)
    expect(opened.settled).toContain('Making a copy of the graph')
    expect(readdirSync(at('backups'))).toEqual(['whole.dump'])
    expect(held()).toEqual(BEFORE)
    opened.release()
  })

  it('takes up no room in which the graph could be opened', async () => {
    const room = () => (existsSync(at('restoring')) ? 1 : roomy())
    ;(await openHome(folder, room)).release()
    expect(existsSync(at('lock'))).toBe(false)
    // One that cannot be opened is nobody's.
    await expect(openHome(folder, () => 1)).rejects.toThrow('nearly full')
    expect(existsSync(at('lock'))).toBe(false)
  })
})
