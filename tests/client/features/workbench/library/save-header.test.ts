import { expect, it } from 'vitest'
import { fileOf, headerOf, nameOf, takenBy } from '../../../../../client/features/workbench/library/save-header.ts'
import type { WorkTab } from '../../../../../client/state/statements.ts'
import { libraryQuery } from './make.ts'

const tab: WorkTab = {
  id: 'a',
  title: 'Statement 3',
  text: 'MATCH (n {id: $thing}) RETURN n LIMIT $many',
  parameters: { thing: { input: 'thing', text: 'ttp' }, many: { input: 'integer', text: '5' } },
  query: null,
}

it('a tab’s number is no title; its own name is one', () => {
  expect(headerOf(tab, null).title).toBe('')
  expect(headerOf({ ...tab, title: 'Who gains' }, null).title).toBe('Who gains')
})

it('types are guessed from how parameters are typed in', () =>
  expect(headerOf(tab, null).rows.map(({ name, type, about }) => [name, type, about])).toEqual([
    ['thing', 'Entity', ''],
    ['many', 'Integer', ''],
  ]))

it('what the query said before is kept', () => {
  const origin = libraryQuery({
    title: 'Before',
    description: 'More of it',
    returns: 'GRAPH',
    parameters: [{ name: 'thing', type: 'Entity<ArmedGroup>', about: 'the group', default: 'ttp' }],
  })
  const header = headerOf(tab, origin)
  expect(header).toMatchObject({ title: 'Before', description: 'More of it', returns: 'graph' })
  expect(header.rows.map(({ type, about }) => [type, about])).toEqual([
    ['Entity<ArmedGroup>', 'the group'],
    ['Integer', ''],
  ])
})

it('one’s own keeps its name whatever its title; one of the program’s is kept as one’s own', () => {
  expect(nameOf('Other words', { own: true, name: 'own/first' })).toBe('own/first')
  expect(nameOf('Other words', { own: false, name: 'network/first' })).toBe('own/other-words')
  expect(nameOf('Other words', null)).toBe('own/other-words')
})

it('a name is taken by another query, not by the one that is edited', () => {
  const queries = [{ name: 'own/a' }, { name: 'own/b' }]
  expect(takenBy('own/a', queries, null)).toBe(queries[0])
  expect(takenBy('own/a', queries, { name: 'own/a' })).toBeUndefined()
  expect(takenBy('own/c', queries, null)).toBeUndefined()
})

it('the values at hand become the examples', () => {
  const text = fileOf({ ...headerOf(tab, null), title: 'Neighbours' }, tab.text, null)
  expect(text).toContain('// Neighbours.\n')
  expect(text).toContain(":param thing => 'ttp';\n:param many => 5;\n")
})

it('a value that cannot be read says which', () => {
  const wrong = { ...tab, parameters: { ...tab.parameters, many: { input: 'integer' as const, text: 'x' } } }
  expect(() => fileOf(headerOf(wrong, null), wrong.text, null)).toThrow('$many: "x" is not a whole number')
})
