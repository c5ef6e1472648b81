import fc from 'fast-check'
import { expect, it } from 'vitest'
import { literalAt } from '../../../client/state/literal.ts'
import { asLiteral } from '../../../client/state/query-file.ts'
import { RUNS } from '../../support/runs.ts'

it('a literal is read as it was written, whatever value it is', () => {
  const leaf = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.maxSafeInteger(),
    fc.double({ noInteger: true, noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
  )
  const value = fc.letrec((tie) => ({
    any: fc.oneof({ maxDepth: 3 }, leaf, fc.array(tie('any'), { maxLength: 4 }), tie('map')),
    map: fc.dictionary(fc.stringMatching(/^[a-z]\w{0,6}$/), tie('any'), { maxKeys: 4, noNullPrototype: true }),
  })).any
  fc.assert(
    fc.property(value, (given) => {
      expect(literalAt(asLiteral(given), 0)?.value).toEqual(given)
    }),
    RUNS,
  )
})
