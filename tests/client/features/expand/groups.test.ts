import { describe, expect, it } from 'vitest'
import { keyFor, keyOf, rowsFor, selectorOf, wordsOf } from '../../../../client/features/expand/groups.ts'
import { link } from '../../make.ts'

const counted = [
  { type: 'OPERATES_IN', direction: 'IN', symmetric: false, status: 'ASSERTED', count: 3 },
  { type: 'BORDERS', direction: 'IN', symmetric: true, status: 'ASSERTED', count: 2 },
  { type: 'BORDERS', direction: 'OUT', symmetric: true, status: 'ASSERTED', count: 2 },
  { type: 'BORDERS', direction: 'OUT', symmetric: true, status: 'DENIED', count: 1 },
  { type: 'OPERATES_IN', direction: 'OUT', symmetric: false, status: 'ASSERTED', count: 1 },
] as const

describe('rows of links to load', () => {
  const rows = rowsFor(counted)

  it('are one for symmetric links, however they are stored, and one for each direction of others', () =>
    expect(rows.map(({ type, direction, status, count }) => [type, direction, status, count])).toEqual([
      ['BORDERS', null, 'ASSERTED', 4],
      ['OPERATES_IN', 'IN', 'ASSERTED', 3],
      ['BORDERS', null, 'DENIED', 1],
      ['OPERATES_IN', 'OUT', 'ASSERTED', 1],
    ]))

  it('say no direction where it has no meaning, to the eye and aloud', () => {
    expect(rows.slice(0, 2).map(wordsOf)).toEqual([
      { arrow: '', words: 'borders', aloud: '' },
      { arrow: '← ', words: 'operates in', aloud: ', incoming' },
    ])
    expect(selectorOf(rows[0]!)).toEqual({ type: 'BORDERS', direction: null, status: 'ASSERTED' })
  })

  it('are found again for a link on the canvas', () => {
    const of = (change: object, id: string) => keyFor(link('a', 'b', { type: 'BORDERS', ...change }), id)
    expect([of({ symmetric: true }, 'a'), of({ symmetric: true }, 'b')]).toEqual(Array(2).fill(keyOf(rows[0]!)))
    expect(of({}, 'a')).not.toBe(of({}, 'b'))
  })
})
