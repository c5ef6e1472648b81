import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { FEATURES } from '../../client/features.ts'
import { commandsOf, fitting } from '../../client/shell/commands.ts'
import { frameOf } from '../../client/shell/frame.ts'
import { clashes } from '../../client/shell/keys.ts'
import { modelOf } from '../../client/state/model.ts'
import { OWN_KEYS } from '../../client/state/url.ts'

/** What the page's features declare, held against each other. */

const root = path.resolve(import.meta.dirname, '../..')
const all = [...FEATURES, frameOf(FEATURES)]
const commands = commandsOf(all)
const panels = all.flatMap((feature) => feature.panels ?? [])
const twice = (words: readonly string[]) => words.filter((word, at) => words.indexOf(word) !== at)
const sources = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'client'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('client/gql/'))

it('no two commands that may be there together share a key', () => expect(clashes(commands)).toEqual([]))

it('every folder of a feature is declared by its word', () => {
  const folders = readdirSync(path.join(root, 'client/features')).sort()
  expect(FEATURES.map(({ word }) => word).sort()).toEqual(folders)
})

it('every command, panel and key of the address has a name of its own', () => {
  expect(twice(commands.map(({ id }) => id))).toEqual([])
  expect(twice(panels.map(({ id }) => id))).toEqual([])
  expect(twice([...OWN_KEYS, ...all.flatMap(({ address }) => address?.keys ?? [])])).toEqual([])
})

it('a command whose keys are taken is there, and takes them in a room of its own', () => {
  const taking = commands.filter(({ insteadOf }) => insteadOf !== undefined)
  expect(taking.length).toBeGreaterThan(0)
  for (const { room, insteadOf } of taking) {
    expect(commands.map(({ id }) => id)).toContain(insteadOf)
    expect(room).toBeDefined()
  }
})

it('a command that code asks for by its id, and a panel, is declared', () => {
  const asked = (pattern: RegExp) =>
    sources.flatMap((file) => [...readFileSync(path.join(root, file), 'utf8').matchAll(pattern)].map(([, id]) => id))
  const runs = asked(/\brun\('([\w.-]+)'/g)
  const opens = asked(/\bopen\('([\w.-]+)'\)/g)
  expect(runs.length).toBeGreaterThan(2)
  expect(opens.length).toBeGreaterThan(1)
  expect(runs.filter((id) => !commands.some((command) => command.id === id))).toEqual([])
  expect(opens.filter((id) => !panels.some((panel) => panel.id === id))).toEqual([])
})

it('the page listens for keys in one place', () => {
  const listening = sources.filter((file) =>
    /addEventListener\(\s*'key(down|up|press)'/.test(readFileSync(path.join(root, file), 'utf8')),
  )
  expect(listening).toEqual(['client/shell/use-keys.ts'])
})

describe('a menu', () => {
  const titles = (on: string) =>
    commands.filter((command) => command.on === on && !command.byKeyOnly).map(({ title }) => title)
  it.each([
    [
      'thing',
      [
        'Expand',
        'Collapse',
        'Select it and what it is linked to',
        'Centre',
        'Read what it says',
        'Ask a query about it',
        'Copy its id',
        'Remove from the canvas',
      ],
    ],
    ['canvas', ['Fit everything', 'Select everything', 'Clear the canvas']],
    ['link', ['Select both ends', 'Centre', 'Read one of its links', 'Copy its id', 'Remove from the canvas']],
    ['several', ['Expand them', 'Keep only these', 'Shortest chain between them', 'Remove from the canvas']],
  ])('on a %s has every entry that it is known for', (on, entries) =>
    expect(entries.filter((entry) => !titles(on).includes(entry))).toEqual([]),
  )

  it('never offers two things by the same words', () => {
    for (const on of ['thing', 'canvas', 'link', 'several']) expect(twice(titles(on))).toEqual([])
  })
})

it('a graph of other labels has no panel and no command about sources', () => {
  const there = fitting(FEATURES, modelOf('ANY'))
  expect(there.flatMap((feature) => feature.panels ?? []).map(({ id }) => id)).not.toContain('sources')
  expect(commandsOf(there).map(({ id }) => id)).not.toContain('document.read')
  expect(commandsOf(fitting(FEATURES, modelOf('CLAIMS'))).map(({ id }) => id)).toContain('document.read')
})
