import { expect, it } from 'vitest'
import {
  columnWidths,
  evenly,
  foundIn,
  nextSort,
  orderOf,
} from '../../../../../client/features/workbench/results/columns.ts'

it('a column is as wide as what it holds, between a narrow and a wide one', () => {
  const [short, name, long] = columnWidths(
    ['a', 'a name of some letters', 'text'],
    [
      [1, null, 'x'.repeat(500)],
      [2, 'x', 'y'],
    ],
  ) as [number, number, number]
  expect(short).toBe(90)
  expect(name).toBeGreaterThan(short)
  expect(long).toBe(420)
})

it('without rows the names tell how wide columns are', () => {
  expect(columnWidths(['n'], [])).toEqual([90])
})

it('rows that are looked at come from everywhere, the first and the last among them', () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => index)
  const some = evenly(rows, rows.length)
  expect(some).toHaveLength(200)
  expect([some[0], some.at(-1)]).toEqual([0, 9_999])
  expect(evenly(rows, 3)).toEqual([0, 1, 2])
})

it('a click sorts up, the next down, the third leaves the rows as they came; another column begins anew', () => {
  const up = nextSort(null, 1)
  expect(up).toEqual({ column: 1, up: true })
  const down = nextSort(up, 1)
  expect(down).toEqual({ column: 1, up: false })
  expect(nextSort(down, 1)).toBe(null)
  expect(nextSort(down, 0)).toEqual({ column: 0, up: true })
})

it('equal values stay in the order in which they came, whichever way it goes', () => {
  const rows = [['b'], ['a'], ['b'], ['c']]
  expect(orderOf(rows, 4, { column: 0, up: true })).toEqual([1, 0, 2, 3])
  expect(orderOf(rows, 4, { column: 0, up: false })).toEqual([3, 0, 2, 1])
  expect(orderOf(rows, 4, null)).toBe(null)
})

it('only the rows that have come are put in order', () =>
  expect(orderOf([['b'], ['a'], ['late']], 2, { column: 0, up: true })).toEqual([1, 0]))

it('a text that is no id among later rows takes nothing from the others', () => {
  const first = ['noor-wali', 'ttp']
  const { nodes } = foundIn('who', [...first, 'Who says so?', 'thing:abc', 7, null], first)
  expect(nodes).toEqual(['noor-wali', 'ttp', 'thing:abc'])
})

const node = (id: string) => ({
  $type: 'Node',
  _value: { _element_id: '4:00000000-0000-0000-0000-000000000000:1', _labels: ['Entity'], _properties: { id } },
})

it.each([
  ['nodes, by the ids that Neo4j gave', 'n', [node('ttp')], ['4:00000000-0000-0000-0000-000000000000:1']],
  ['ids of claims', 'claimId', ['afghan-taliban.supports.ttp'], ['afghan-taliban.supports.ttp']],
  ['ids by the name of the column', 'id', ['ttp', 'pakistan', null], ['ttp', 'pakistan']],
  ['ids by the end of the name', 'thingId', ['ttp'], ['ttp']],
  ['ids that have a hyphen, whatever the name', 'who', ['noor-wali', 'ttp'], ['noor-wali', 'ttp']],
  [
    'ids of what was imported',
    'who',
    ['thing:abcdefghijklmnopqrstuvwxyz', 'ttp'],
    ['thing:abcdefghijklmnopqrstuvwxyz', 'ttp'],
  ],
  ['ids with capitals, where the name says that they are ids', 'id', ['ACLED_12', 'ttp'], ['ACLED_12', 'ttp']],
  ['the same id once', 'ids', ['ttp', 'ttp'], ['ttp']],
  [
    'ids of Neo4j',
    'element',
    ['4:00000000-0000-0000-0000-000000000000:1'],
    ['4:00000000-0000-0000-0000-000000000000:1'],
  ],
])('the canvas can take %s', (_, column, values, nodes) =>
  expect(foundIn(column, values)).toEqual({ nodes, links: [], ties: [] }),
)

it.each([
  ['single words under any name: they may be a status', 'status', ['denied', 'asserted']],
  ['a word that only ends in the letters', 'paid', ['denied']],
  ['numbers, even under the name', 'id', ['12', '13']],
  ['days', 'day', ['2023-01-30']],
  ['sentences among ids', 'id', ['ttp', 'Who says so?']],
  ['numbers that are no text', 'id', [1, 2]],
  ['nothing', 'id', [null]],
])('the canvas takes none of %s', (_, column, values) =>
  expect(foundIn(column, values)).toEqual({ nodes: [], links: [], ties: [] }),
)
