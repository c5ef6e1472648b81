import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openOwnQueries } from '../../../server/library/own-queries.ts'

let top: string
let folder: string
beforeEach(() => {
  top = mkdtempSync(path.join(tmpdir(), 'sightline-own-'))
  folder = path.join(top, 'queries')
})
afterEach(() => rmSync(top, { recursive: true }))

it('a folder that is not there has no queries, and is made by the first that is kept', () => {
  const own = openOwnQueries(folder)
  expect([own.read().size, existsSync(folder)]).toEqual([0, false])
  own.save('own/é-1', 'text')
  expect([...own.read()]).toEqual([['own/é-1', 'text']])
  expect(readdirSync(folder)).toEqual(['é-1.cypher'])
})

it('earlier texts are kept, the newest first; the same text again is none', () => {
  const own = openOwnQueries(folder)
  for (const text of ['one', 'one', 'two', 'three']) own.save('own/a', text)
  expect(own.versions('own/a').map(({ version, text }) => [version, text])).toEqual([
    [2, 'two'],
    [1, 'one'],
  ])
})

it('what is removed is kept as well, and counts go on when it comes again', () => {
  const own = openOwnQueries(folder)
  own.save('own/a', 'one')
  expect([own.remove('own/a'), own.remove('own/a'), own.read().size]).toEqual([true, false, 0])
  own.save('own/a', 'two')
  own.save('own/a', 'three')
  expect(own.versions('own/a').map(({ text }) => text)).toEqual(['two', 'one'])
})

it.each([
  'a',
  'own/',
  'own/../a',
  'own/a/b',
  'own/.hidden',
  'own/-a',
  `own/${'a'.repeat(81)}`,
  'own/a.b',
  'own/a\u0000',
])('the name %j is refused', (name) => {
  const own = openOwnQueries(folder)
  expect(() => own.save(name, 'text')).toThrow('cannot be a name')
  expect([own.remove(name), own.versions(name), existsSync(folder)]).toEqual([false, [], false])
})

it('a text that is too long is refused', () => {
  expect(() => openOwnQueries(folder).save('own/a', 'x'.repeat(40_001))).toThrow('more than the 40000 allowed')
})
