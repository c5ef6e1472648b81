import { expect, it } from 'vitest'
import { countsInWords, sectionsOf, withWords } from '../../../../../client/features/workbench/library/sections.ts'
import { wordsOf } from '../../../../../client/format/find.ts'
import { libraryQuery } from './make.ts'

const query = (name: string, program = false) =>
  libraryQuery({ name, category: name.split('/')[0] ?? '', title: name.split('/')[1] ?? '', program })
const all = [query('time/years'), query('claim/claims', true), query('own/mine'), query('actors/groups')]

it('one’s own stand first, the program’s last, the others by their names', () =>
  expect(sectionsOf(all, all).map(({ category, program }) => [category, program])).toEqual([
    ['own', false],
    ['actors', false],
    ['time', false],
    ['claim', true],
  ]))

it('how many there are to ask is told apart from what the program asks', () => {
  expect(countsInWords(all)).toBe('3 queries to ask. The program asks 1 more for itself.')
  expect(countsInWords([{ own: true, program: false }])).toBe('1 query to ask, 1 of your own.')
})

it('a category holds what is shown of it; one without any is left out', () => {
  const [first, ...rest] = sectionsOf(all, [query('own/mine'), query('own/other')])
  expect(first?.queries.map(({ name }) => name)).toEqual(['own/mine', 'own/other'])
  expect(rest).toEqual([])
})

it('a category is the program’s although one searches for what is not', () =>
  expect(sectionsOf([...all, query('claim/other')], [query('claim/other')])).toMatchObject([{ program: true }]))

it('every word has to stand somewhere, in whatever case', () => {
  const some = [libraryQuery({ title: 'Who gains', description: 'By killing' }), libraryQuery({ title: 'Who says so' })]
  expect(withWords(some, wordsOf('  WHO  kill ')).map(({ title }) => title)).toEqual(['Who gains'])
  expect(withWords(some, wordsOf(' '))).toHaveLength(2)
})

it('what a query takes, gives and asks is found too, after titles and descriptions', () => {
  const some = [
    libraryQuery({ title: 'a', statement: "MATCH (f {measure: 'deaths'}) RETURN f" }),
    libraryQuery({
      title: 'b',
      parameters: [{ name: 'measures', type: 'List<String>', about: '', default: ['deaths'] }],
    }),
    libraryQuery({ title: 'c', description: 'How many died: deaths' }),
    libraryQuery({ title: 'Death of a leader' }),
    libraryQuery({ title: 'e' }),
  ]
  expect(withWords(some, wordsOf('deaths')).map(({ title }) => title)).toEqual(['Death of a leader', 'c', 'b', 'a'])
})

it('what was searched for stands by category as it was found', () => {
  const [years, mine] = [query('time/years'), query('own/mine')]
  expect(sectionsOf(all, [years, mine], true).map(({ category }) => category)).toEqual(['time', 'own'])
})
