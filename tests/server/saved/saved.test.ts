import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSaved, type Saved } from '../../../server/saved/saved.ts'

let home: string
let saved: Saved
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'sightline-saved-'))
  saved = openSaved(home)
})
afterEach(() => rmSync(home, { recursive: true }))

describe('texts under names', () => {
  it('are kept for one database, in name order, whatever letters a name has', () => {
    for (const name of ['Zweite', 'нападения', '../../etc/passwd', 'a/b', 'ä'.repeat(80)])
      saved.save('LOOKS', 'db-1', name, `text of ${name}`)
    expect(saved.all('LOOKS', 'db-1').map(({ name, text }) => text === `text of ${name}`)).toEqual(Array(5).fill(true))
    expect(saved.all('LOOKS', 'db-2')).toEqual([])
    expect(readdirSync(home)).toEqual(['looks'])
    expect(readdirSync(path.join(home, 'looks/db-1'))).toHaveLength(5)
  })

  it('are one where names differ in case alone', () => {
    saved.save('LOOKS', 'db', 'Mine', 'one')
    saved.save('LOOKS', 'db', ' mine ', 'two')
    expect(saved.all('LOOKS', 'db')).toEqual([{ name: 'mine', text: 'two' }])
    expect(saved.versions('LOOKS', 'db', 'MINE').map(({ text }) => text)).toEqual(['one'])
  })

  it.each<[string, () => unknown, string]>([
    ['an empty name', () => saved.save('LOOKS', 'db', '  ', 'x'), 'name'],
    ['a long name', () => saved.save('LOOKS', 'db', 'x'.repeat(81), 'x'), '80'],
    ['a text that is too large', () => saved.save('LOOKS', 'db', 'x', 'x'.repeat(1_000_001)), '1000000'],
    ['a database that is a path', () => saved.all('LOOKS', '../../x'), 'overview.database'],
    ['what is not there', () => saved.remove('LOOKS', 'db', 'x'), 'nothing with the name'],
  ])('%s is refused in words', (_, work, words) => {
    expect(work).toThrow(words)
    expect(saved.all('LOOKS', 'db')).toEqual([])
  })

  it('a file that was spoiled by hand hides nothing else', () => {
    saved.save('LOOKS', 'db', 'a', 'one')
    writeFileSync(path.join(home, 'looks/db/spoiled.json'), '{')
    expect(saved.all('LOOKS', 'db')).toEqual([{ name: 'a', text: 'one' }])
  })
})

describe('states of a page', () => {
  it('come back by their name, the same for the same state', () => {
    const hash = saved.keepState('at=a*0*0')
    expect(hash).toMatch(/^[0-9a-f]{32}$/)
    expect([saved.keepState('at=a*0*0'), saved.state(hash)]).toEqual([hash, 'at=a*0*0'])
    expect(openSaved(home).state(hash)).toBe('at=a*0*0')
  })

  it.each(['', '../looks/x', 'f'.repeat(32)])('"%s" names none', (hash) => {
    expect(() => saved.state(hash)).toThrow('not kept here')
  })

  it('a state past all measure is refused', () => {
    expect(() => saved.keepState('x'.repeat(500_001))).toThrow('500000')
  })
})
