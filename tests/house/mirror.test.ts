import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { expect, it } from 'vitest'
import WHY_NOT from './mirror.json' with { type: 'json' }

/** Each source file of the rooms that are tested without a page has its test file, or mirror.json says why not. */

const root = path.resolve(import.meta.dirname, '../..')
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
}).split('\n')
const GENERATED = ['server/graph/schema-types.ts', 'server/graphql/resolver-types.ts', 'server/neo4j/row-types.ts']
const sources = files.filter(
  (file) => /^(client\/(api|shell|state|looks|layouts)|server)\/.*\.tsx?$/.test(file) && !GENERATED.includes(file),
)
const there = new Set(files)
const isTested = (file: string) =>
  ['', '.property'].some((kind) => there.has(`tests/${file.replace(/\.tsx?$/, `${kind}.test.ts`)}`))
const listed = Object.keys(WHY_NOT)

it('every file has its test, or a reason in words', () => {
  expect(sources.filter((file) => !isTested(file) && !listed.includes(file))).toEqual([])
  for (const [file, why] of Object.entries(WHY_NOT)) expect(why.length, file).toBeGreaterThan(10)
})

it('the list has no file that is tested after all, or gone', () => {
  expect(listed.filter((file) => !sources.includes(file) || isTested(file))).toEqual([])
})

it('a test that a reason names is there', () => {
  const named = Object.values(WHY_NOT).flatMap((why) => why.match(/tests\/[\w./-]+\.ts\b/g) ?? [])
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((file) => !there.has(file))).toEqual([])
})
