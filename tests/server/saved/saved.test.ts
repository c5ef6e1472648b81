import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
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
    ['half a sign in a name', () => saved.save('LOOKS', 'db', 'a\ud800', 'x'), 'half of a sign'],
    ['a database that is a device', () => saved.all('LOOKS', 'CON'), 'overview.database'],
    ['a database that is a path', () => saved.all('LOOKS', '../../x'), 'overview.database'],
    ['what is not there', () => saved.remove('LOOKS', 'db', 'x'), 'nothing with the name'],
  ])('%s is refused in words', (_, work, words) => {
    expect(work).toThrow(words)
    expect(saved.all('LOOKS', 'db')).toEqual([])
  })

  it('a new name does not replace what somebody else kept under it meanwhile', () => {
    saved.save('LOOKS', 'db', 'Mine', 'one', true)
    expect(() => saved.save('LOOKS', 'db', 'mine', 'two', true)).toThrow('there is “mine” already')
    expect(saved.save('LOOKS', 'db', 'Mine', 'one', true)).toEqual({ name: 'Mine', text: 'one' })
    expect(saved.all('LOOKS', 'db')).toEqual([{ name: 'Mine', text: 'one' }])
  })

  it('are not kept without end', () => {
    for (let number = 1; number <= 200; number++) saved.save('LOOKS', 'db', `look ${number}`, 'x')
    expect(() => saved.save('LOOKS', 'db', 'one more', 'x')).toThrow('200 are kept already')
    saved.save('LOOKS', 'db', 'look 1', 'y')
    for (let number = 1; number <= 10; number++) saved.save('LOOKS', 'db-2', `look ${number}`, 'x'.repeat(990_000))
    expect(() => saved.save('LOOKS', 'db-2', 'one more', 'x'.repeat(990_000))).toThrow('10000000 characters')
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

  it('those that were made or opened last are kept, and the others are told to be gone', () => {
    const few = openSaved(home, 2)
    const file = (hash: string) => path.join(home, 'states', `${hash}.txt`)
    const age = (hash: string, seconds: number) => utimesSync(file(hash), seconds, seconds)
    const [first, second] = [few.keepState('at=a'), few.keepState('at=b')]
    age(first, 1)
    age(second, 2)
    expect(few.state(first)).toBe('at=a')
    const third = few.keepState('at=c')
    expect([few.state(first), few.state(third)]).toEqual(['at=a', 'at=c'])
    expect(() => few.state(second)).toThrow('among the 2 that were made or opened last')
  })

  it('a state past all measure is refused', () => {
    expect(() => saved.keepState('x'.repeat(500_001))).toThrow('500000')
  })
})
