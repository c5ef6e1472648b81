import { expect, it } from 'vitest'
import { joined, type Piece } from '../../../client/api/pieces.ts'

const all = (...pieces: Piece[]) => pieces.reduce<Piece | null>(joined, null)

it('pieces of an answer stand together as if they had come at once', () => {
  const columns = ['a']
  const summary = { rows: 3, cut: { by: 'ROWS', limit: 3 } }
  expect(
    all(
      { data: { cypher: { columns, rows: null, summary: null } } },
      { data: { cypher: { columns: null, rows: [[1], [[2]]], summary: null } } },
      { data: { cypher: { columns: null, rows: [[{ list: [3] }]], summary: null } } },
      { data: { cypher: { columns: null, rows: null, summary } } },
    ),
  ).toEqual({ data: { cypher: { columns, rows: [[1], [[2]], [{ list: [3] }]], summary } } })
})

it('an error comes beside what is there', () => {
  const first = { data: { cypher: { rows: [[1]] } } }
  expect(all(first, { errors: ['late'] })).toEqual({ ...first, errors: ['late'] })
  expect(all({ errors: ['early'] })).toEqual({ errors: ['early'] })
})

it('what is said of the whole comes with the last piece', () => {
  const extensions = { cut: [{ path: ['cypher'], by: 'ROWS', limit: 1 }] }
  const rows = { data: { cypher: { rows: [[1]] } } }
  expect(all(rows, { data: { cypher: { rows: null } }, extensions })).toEqual({ ...rows, extensions })
})

it('values of the graph are never mixed: a map in a row replaces nothing and takes nothing', () => {
  const piece = (rows: unknown[]) => ({ data: { cypher: { rows } } })
  expect(all(piece([[{ a: 1 }]]), piece([[{ b: 2 }]]))).toEqual(piece([[{ a: 1 }], [{ b: 2 }]]))
})
