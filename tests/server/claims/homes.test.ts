import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { graphVersion, GRAPH_VERSION, inTurn, migrate } from '../../../server/claims/version.ts'
import { SightlineError } from '../../../server/errors.ts'
import { openDriver } from '../../../server/neo4j/database.ts'
import { quietly } from '../../support/neo4j.ts'
import { LONG } from '../../support/runs.ts'
import { contents, contentsAt, fixtureNames, fromDump, fromKilled, withHome } from '../../support/homes.ts'
import { expectClaimsAsLinks } from '../../support/under-lenses.ts'

/** Data folders of every earlier version are opened by this one. What version 0 goes through in full is in version.test.ts. */

const earlier = Array.from({ length: GRAPH_VERSION }, (_, version) => version)

it('of every earlier version there is one', () => {
  expect(fixtureNames()).toEqual(expect.arrayContaining(earlier.map((version) => `version-${version}.dump`)))
})

// Each takes a minute or two: where there is little time, version 0 alone, which goes through every step (version.test.ts).
describe.each(LONG ? earlier.slice(1) : [])('a home of version %i', (version) => {
  it('is copied, brought up to date, and then what a new one is', async () => {
    await withHome(fromDump(`version-${version}.dump`), GRAPH_VERSION, async ({ driver, access, home, step, told }) => {
      expect(told).toContain('Keeping a copy of the graph')
      expect(existsSync(path.join(home, 'backups/graph-version-0.dump'))).toBe(true)
      expect(await graphVersion(driver, 'neo4j')).toBe(version)
      await expectClaimsAsLinks(access)
      expect(await migrate(driver, 'neo4j', step)).toBe(version)
      const found = await contents(driver)
      expect(found.problems).toEqual([])
      expect(found).toEqual(await contentsAt(inject('neo4j')))
    })
  }, 240_000)
})

describe.each(LONG ? ['in the middle of its migration'] : [])('a home that was killed %s', () => {
  it('goes on where it was, from the step that was not done, and keeps the copy of before', async () => {
    const killed = fromKilled('killed-in-migration.tar.xz', 'version-0.dump')
    await withHome(killed, GRAPH_VERSION, async ({ driver, step, told }) => {
      // There is a copy, of before the first step: none of the half of it takes its place.
      expect(told).not.toContain('Keeping a copy of the graph')
      expect(await graphVersion(driver, 'neo4j')).toBe(1)
      expect(await migrate(driver, 'neo4j', step)).toBe(1)
      expect(told).not.toContain('Giving things their records and links their propositions')
      expect(await graphVersion(driver, 'neo4j')).toBe(GRAPH_VERSION)
      expect(await contents(driver)).toEqual(await contentsAt(inject('neo4j')))
    })
  }, 240_000)
})

describe.each(LONG ? ['told to migrate'] : [])('two programs that are %s at once', () => {
  it('take turns: no version goes back, and the graph is what one makes of it', async () => {
    await withHome(fromDump('version-0.dump'), 0, async ({ driver, access, step }) => {
      const other = openDriver(access, { patient: true })
      let over = false
      const seen: (number | null)[] = []
      const watch = async () => {
        while (!over) seen.push(await graphVersion(driver, 'neo4j'))
      }
      const watching = watch()
      try {
        await Promise.all([migrate(driver, 'neo4j', step), migrate(other, 'neo4j', quietly)])
      } finally {
        over = true
        await watching
        await other.close()
      }
      expect(seen).toEqual([...seen].sort((a, b) => (a ?? 0) - (b ?? 0)))
      expect(await contents(driver)).toEqual(await contentsAt(inject('neo4j')))
    })
  }, 600_000)
})

describe('who waits for another program', () => {
  const busy = () => Promise.reject(new SightlineError('BUSY', 'Another transaction'))
  const told: string[] = []
  const step = <T>(title: string, work: () => Promise<T>) => {
    told.push(title)
    return work()
  }

  it('says so once, and goes on when it has ended', async () => {
    let tries = 0
    const work = () => (tries++ < 3 ? busy() : Promise.resolve('done'))
    expect(await inTurn(work, step, { patienceMs: 60_000, pauseMs: 1 })).toBe('done')
    expect(told).toEqual(['Another program is changing the graph: waiting for it'])
  })

  it('gives up in words, and passes on what is no waiting', async () => {
    await expect(inTurn(busy, quietly, { patienceMs: -1, pauseMs: 1 })).rejects.toThrow('all this time')
    await expect(inTurn(() => Promise.reject(new Error('other')), quietly)).rejects.toThrow('other')
  })
})
