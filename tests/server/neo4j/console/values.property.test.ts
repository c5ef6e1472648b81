import fc from 'fast-check'
import neo4j from 'neo4j-driver'
import { expect, it } from 'vitest'
import { decodeParameters } from '../../../../server/neo4j/console/parameters.ts'
import { encode, type Json } from '../../../../server/neo4j/console/values.ts'
import { RUNS } from '../../../support/runs.ts'

/** Whatever an answer holds comes back as a parameter, the same to the last digit; the driver's integers are told by their digits. */

const key = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('$type', '_value', 'constructor', 'toString', '__proto__'),
)
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    fc.string({ unit: 'grapheme' }),
    fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
    fc.double({ noNaN: true }),
    fc.int8Array(),
    fc.array(tie('any'), { maxLength: 4 }),
    fc
      .array(fc.tuple(key, tie('any')), { maxLength: 4 })
      .map((entries) => Object.assign(Object.create(null) as object, Object.fromEntries(entries))),
  ),
})).any

/** With integers as the driver gives them to the console: big ones. */
const asGiven = (read: unknown): unknown => {
  if (neo4j.isInt(read)) return read.toBigInt()
  if (Array.isArray(read)) return read.map(asGiven)
  if (typeof read !== 'object' || read === null || read instanceof Int8Array) return read
  return Object.fromEntries(Object.entries(read).map(([name, item]) => [name, asGiven(item)]))
}

it('there and back', () => {
  fc.assert(
    fc.property(value, (given) => {
      const sent = JSON.parse(JSON.stringify(encode(given, { bytes: 0 }))) as Json
      const { values, unread } = decodeParameters({ x: sent })
      expect(unread).toEqual([])
      expect(asGiven(values.x)).toEqual(asGiven(given))
    }),
    RUNS,
  )
})
