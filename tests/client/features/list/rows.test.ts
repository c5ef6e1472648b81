import { expect, it } from 'vitest'
import { rowsOf } from '../../../../client/features/list/rows.ts'
import { link, thing, time } from '../../make.ts'

const shown = {
  nodes: [
    thing('c', { name: 'Alpha', kind: 'Event', when: time({ from: '2023-01-01' }) }),
    thing('b', { name: 'Beta', kind: 'Event' }),
    thing('a', { name: 'Beta', kind: 'Country', when: time({ asOf: '2022-01-01' }) }),
  ],
  links: [link('a', 'b'), link('b', 'c', { id: 'open' })],
  undecided: new Map([['open', []]]),
}
const ids = (column: string, direction: 'ascending' | 'descending' = 'ascending') =>
  rowsOf(shown, ({ name }) => name, { column, direction }).map((row) => row.id)

it.each([
  ['name', ['c', 'a', 'b']],
  ['kind', ['a', 'b', 'c']],
  ['links', ['a', 'c', 'b']],
  ['when', ['a', 'c', 'b']],
  ['something else', ['c', 'a', 'b']],
])('by %s; equal ones by id, undated ones last', (column, order) => {
  expect(ids(column)).toEqual(order)
  expect(ids(column, 'descending')).toEqual([...order].reverse())
})

it('names are those of the perspective, links those that are shown, with those that cannot be decided', () => {
  const rows = rowsOf(shown, ({ id }) => id.toUpperCase(), { column: 'name', direction: 'ascending' })
  expect(rows.map(({ name, links, undecided }) => [name, links, undecided])).toEqual([
    ['A', 1, 0],
    ['B', 2, 1],
    ['C', 1, 1],
  ])
})

it('a link of a thing to itself is one', () => {
  const itself = { ...shown, links: [link('a', 'a'), link('a', 'b')] }
  const rows = rowsOf(itself, ({ id }) => id, { column: 'name', direction: 'ascending' })
  expect(rows.map(({ links }) => links)).toEqual([2, 1, 0])
})
