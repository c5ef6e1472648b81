import fc from 'fast-check'
import { expect, it } from 'vitest'
import { literalAsJson } from '../../../server/library/literal.ts'
import { RUNS } from '../../support/runs.ts'

/** Examples in the head of a query: what is written as a literal is read as that value, and no text does harm. */

const asCypher = (value: unknown): string => {
  if (typeof value === 'string')
    return `'${value.replaceAll(/[\\'\n\r\t]/g, (letter) => ({ '\n': '\\n', '\r': '\\r', '\t': '\\t' })[letter] ?? `\\${letter}`)}'`
  if (Array.isArray(value)) return `[${value.map(asCypher).join(', ')}]`
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([key, item]) => `\`${key}\`: ${asCypher(item)}`)
      .join(', ')}}`
  return String(value)
}

const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, false),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }).map((number) => number + 0 || 0),
    fc.string({ unit: 'grapheme' }),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(fc.stringMatching(/^[\w $-]{1,8}$/), tie('any'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).any

it('a literal is read as what it is', () => {
  fc.assert(
    fc.property(value, (given) => {
      expect(literalAsJson(asCypher(given))).toEqual(given)
    }),
    RUNS,
  )
})

it('any other text is no literal, and does not throw', () => {
  const scrap = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('[', ']', '{', '}', ',', ':', '-', "'", 'null', '1'),
  )
  fc.assert(
    fc.property(fc.array(scrap, { maxLength: 30 }), (scraps) => {
      const found = literalAsJson(scraps.join(''))
      expect(found === undefined || JSON.stringify(found) !== undefined).toBe(true)
    }),
    RUNS,
  )
})
