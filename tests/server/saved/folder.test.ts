import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openSavedFolder } from '../../../server/saved/folder.ts'

let top: string
let folder: string
beforeEach(() => {
  top = mkdtempSync(path.join(tmpdir(), 'sightline-saved-'))
  folder = path.join(top, 'kept')
})
afterEach(() => rmSync(top, { recursive: true }))

it('a folder that is not there holds nothing, and is made by the first that is kept', () => {
  const files = openSavedFolder(folder, '.json')
  expect([files.read().size, files.get('a'), existsSync(folder)]).toEqual([0, null, false])
  files.save('a', 'text')
  expect([...files.read()]).toEqual([['a', 'text']])
  expect(readdirSync(folder)).toEqual(['a.json'])
})

it('is read and written by its owner alone', () => {
  const files = openSavedFolder(folder, '.json')
  files.save('a', 'one')
  files.save('a', 'two')
  const modes = ['a.json', '.versions/a/00001.json'].map((file) => statSync(path.join(folder, file)).mode & 0o777)
  expect(modes).toEqual([0o600, 0o600])
})

it('what was half written when the program ended is not there', () => {
  const files = openSavedFolder(folder, '.json')
  files.save('a', 'whole')
  writeFileSync(path.join(folder, 'a.json.new'), 'ha')
  expect([...openSavedFolder(folder, '.json').read()]).toEqual([['a', 'whole']])
})

it('earlier texts are kept, the newest first; the same text again is none, and what is removed is one', () => {
  const files = openSavedFolder(folder, '.json')
  for (const text of ['one', 'one', 'two']) files.save('a', text)
  expect([files.remove('a'), files.remove('a'), files.get('a')]).toEqual([true, false, null])
  expect(files.versions('a').map(({ version, text }) => [version, text])).toEqual([
    [2, 'two'],
    [1, 'one'],
  ])
})
