import { expect, it } from 'vitest'
import type { SourceClaim, SourceRecord } from '../../../server/claims/claim.ts'
import { inPieces } from '../../../server/imports/pieces.ts'
import type { ReadRow } from '../../../server/imports/read.ts'

const record = (sourceId: string): SourceRecord => ({
  ...{ dataset: 'made-up', sourceId, name: sourceId, aliases: [] },
  ...{ labels: ['Event'], properties: {} },
})
const claim = (object: string): SourceClaim => ({
  ...{ subject: 'record:a', predicate: 'PART_OF', object, text: 'x', modality: 'actual', precision: 'unknown' },
  stances: [],
})

/** Rows that each say five things of their own, and one that all say. */
async function* rowsOf(count: number): AsyncGenerator<ReadRow> {
  for (let line = 1; line <= count; line++) {
    if (line % 10 === 0) yield { line, problem: { line, column: null, value: '', what: 'unreadable' } }
    else {
      const own = Array.from({ length: 5 }, (_, nth) => claim(`record:${line}-${nth}`))
      yield {
        line,
        said: { records: [record('all'), record(String(line))], claims: [...own, claim('record:all')], doubts: [] },
      }
    }
  }
}

it('what rows say comes in pieces of some thousand claims, each thing once, and nothing is lost', async () => {
  const pieces = []
  for await (const piece of inPieces(rowsOf(1_000))) pieces.push(piece)
  expect(pieces.map(({ claims }) => claims.length)).toEqual([2_001, 2_000, 500])
  const records = pieces.flatMap((piece) => piece.records.map(({ sourceId }) => sourceId))
  expect(records).toHaveLength(901)
  expect(new Set(records).size).toBe(901)
  expect(new Set(pieces.flatMap((piece) => piece.claims.map(({ object }) => object))).size).toBe(900 * 5 + 1)
})

it('of no rows there is no piece', async () => {
  for await (const piece of inPieces(rowsOf(0))) expect(piece).toBeUndefined()
})
