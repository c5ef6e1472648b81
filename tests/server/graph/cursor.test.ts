import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromCursor, toCursor } from '../../../server/graph/cursor.ts'
import { RUNS } from '../../support/runs.ts'

/** A cursor with its parts changed by hand. */
function changed(key: string[], by: (parts: unknown[]) => unknown[]): string {
  const parts = JSON.parse(
    Buffer.from(toCursor('statements', { holder: 'a' }, key), 'base64url').toString(),
  ) as unknown[]
  return Buffer.from(JSON.stringify(by(parts))).toString('base64url')
}

describe('a cursor', () => {
  const key = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer()), { maxLength: 4 })
  const question = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.constant(null)))

  it('gives back what it was made of, for the same list and arguments', () =>
    fc.assert(
      fc.property(fc.string(), question, key, (list, asked, values) => {
        expect(fromCursor(list, asked, toCursor(list, asked, values))).toEqual(values)
      }),
      RUNS,
    ))

  it.each([
    ['another list', () => toCursor('figures', { holder: 'a' }, ['x'])],
    ['other arguments', () => toCursor('statements', { holder: 'b' }, ['x'])],
    ['a cursor with other values in it', () => changed(['x'], (values) => [...values, 1])],
    ['a cursor without its values', () => changed(['x', 'y'], ([made]) => [made])],
    ['no cursor', () => 'afghan-taliban.supports.ttp'],
    ['other JSON', () => Buffer.from('{"a":1}').toString('base64url')],
    ['nothing', () => ''],
  ])('of %s is refused in words', (_, cursor) =>
    expect(() => fromCursor('statements', { holder: 'a' }, cursor())).toThrow(
      /after: this is no cursor of statements with these arguments. .* leave it out/,
    ),
  )
})
