import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { markFiles, toFileMarks, whatChanged, type FileMarks } from '../../../../server/neo4j/provider/store-files.ts'

const LARGE = 3 * 1024 * 1024
let folder: string
let before: FileMarks
const file = (name: string) => path.join(folder, name)
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sightline-store-'))
  mkdirSync(file('schema/index'), { recursive: true })
  writeFileSync(file('nodes'), Buffer.alloc(8_192, 1))
  writeFileSync(file('large'), Buffer.alloc(LARGE, 2))
  writeFileSync(file('schema/index/1'), 'index')
  writeFileSync(file('database_lock'), '')
  before = markFiles(folder)
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (name: string, at: number) => {
  const bytes = Buffer.alloc(name === 'large' ? LARGE : 8_192, name === 'large' ? 2 : 1)
  bytes[at] = 9
  writeFileSync(file(name), bytes)
}

it('files that stay as they are have not changed, and others may come', () => {
  expect(Object.keys(before)).toEqual(['large', 'nodes', 'schema/index/1'])
  writeFileSync(file('new'), '')
  writeFileSync(file('database_lock'), 'held')
  expect(whatChanged(folder, before)).toBeNull()
})

it.each([
  ['a file that was cut', () => truncateSync(file('nodes'), 4_096), 'nodes has 4096 bytes, and had 8192'],
  ['one that was emptied', () => truncateSync(file('large'), 0), `large has 0 bytes, and had ${LARGE}`],
  ['one that is gone', () => rmSync(file('schema/index/1')), 'schema/index/1 is gone'],
  ['other bytes in a small one', () => write('nodes', 5_000), 'nodes holds other bytes than it did'],
  ['other bytes at the end of a large one', () => write('large', LARGE - 1), 'large holds other bytes than it did'],
])('%s is named', (_, damage, words) => {
  damage()
  expect(whatChanged(folder, before)).toBe(words)
})

it('marks can be written down; what is no mark is left out', () => {
  expect(toFileMarks(JSON.parse(JSON.stringify(before)))).toEqual(before)
  expect(toFileMarks({ a: { bytes: 1, sum: 2 }, b: 'none', c: { bytes: '1', sum: 2 } })).toEqual({
    a: { bytes: 1, sum: 2 },
  })
  expect(toFileMarks(null)).toBeNull()
})
