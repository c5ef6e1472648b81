import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { writeContents } from '../../../../server/neo4j/provider/contents.ts'
import {
  isLater,
  lastOpenedBy,
  refuseLaterDump,
  refuseLaterStore,
} from '../../../../server/neo4j/provider/neo4j-lines.ts'
import { writeRecord } from '../../../../server/neo4j/provider/store-record.ts'
import { StartError } from '../../../../server/start-error.ts'

let home: { path: string; neo4j: string }
beforeEach(() => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sightline-lines-'))
  home = { path: folder, neo4j: path.join(folder, 'neo4j') }
  mkdirSync(path.join(home.neo4j, 'data/databases/neo4j'), { recursive: true })
  mkdirSync(path.join(home.neo4j, 'logs'))
  mkdirSync(path.join(folder, 'backups'))
})
afterEach(() => rmSync(home.path, { recursive: true }))

function refused(work: () => void): StartError {
  try {
    work()
  } catch (error) {
    if (error instanceof StartError) return error
    throw error
  }
  throw new Error('It was not refused.')
}

const dump = (name: string, neo4j: string) => {
  const file = path.join(home.path, 'backups', name)
  writeFileSync(file, '')
  writeContents(file, {
    made: '2026-01-01T00:00:00.000Z',
    neo4j,
    graphVersion: 9,
    counts: { nodes: 1, relationships: 0, claims: 0 },
  })
  return file
}

it.each([
  ['2026.08.1', '5.26.30', true],
  ['2026.09.0', '2026.08.1', true],
  ['5.26.30', '5.26.12', false],
  ['5.26.30', '2026.08.1', false],
  ['2026.08.1', '2026.08.1', false],
])('%s after %s: %s', (version, than, later) => expect(isLater(version, than)).toBe(later))

it('a home says who had its store last; one of an earlier version by the log of its Neo4j', () => {
  expect(lastOpenedBy(home)).toBeNull()
  const line = (version: string) => `[classpath] /p/neo4j-kernel-${version}.jar\n`
  writeFileSync(path.join(home.neo4j, 'logs/debug.log'), line('5.26.30') + line('2026.08.1'))
  expect(lastOpenedBy(home)).toEqual({ neo4j: '2026.08.1' })
  writeRecord(home, { neo4j: '5.26.30', java: 17 })
  expect(lastOpenedBy(home)).toEqual({ neo4j: '5.26.30', java: 17 })
  rmSync(path.join(home.neo4j, 'data'), { recursive: true })
  expect(lastOpenedBy(home)).toBeNull()
})

it('a store of a later Neo4j is refused with both versions and both ways back', () => {
  writeRecord(home, { neo4j: '2026.08.1', java: 25 })
  refuseLaterStore(home, '2026.08.1', 21)
  const bare = refused(() => refuseLaterStore(home, '5.26.30', 17))
  expect(bare.message).toMatch(/last opened by Neo4j 2026\.08\.1 \(Java 25\)\. Neo4j 5\.26\.30, which Java 17 runs/)
  expect(bare.remedy).toMatch(/Java 25 again: point JAVA_HOME[\s\S]*No copy/)
  const before = dump('before.dump', '5.26.30')
  dump('after.dump', '2026.08.1')
  expect(refused(() => refuseLaterStore(home, '5.26.30', 17)).remedy).toContain(`npm run restore -- ${before}`)
})

it('a dump of a later Neo4j is refused; one of which nothing is known is tried', () => {
  const later = dump('later.dump', '2026.08.1')
  expect(refused(() => refuseLaterDump(later, '5.26.30', 17)).remedy).toContain('21 or newer')
  refuseLaterDump(later, '2026.08.1', 21)
  refuseLaterDump(path.join(home.path, 'unknown.dump'), '5.26.30', 17)
})
