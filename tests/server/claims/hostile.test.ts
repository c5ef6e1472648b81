import fc from 'fast-check'
import { expect, it } from 'vitest'
import { runChecks } from '../../../server/claims/checks.ts'
import {
  MODALITIES,
  PRECISIONS,
  STANCE_KINDS,
  SYMMETRIC,
  type Change,
  type SourceRecord,
  type Times,
} from '../../../server/claims/claim.ts'
import { recordId } from '../../../server/claims/ids.ts'
import { RESERVED_LABELS, RESERVED_PROPERTIES, RESERVED_TYPES } from '../../../server/claims/reserved.ts'
import { checkChange } from '../../../server/claims/rules.ts'
import { applyChange } from '../../../server/claims/write.ts'
import { SightlineError } from '../../../server/errors.ts'
import { claim, documents, record, records, rolledBack, source, stance } from '../../support/claims.ts'
import { useWriter } from '../../support/writer.ts'

/** Whatever is given is written whole, with all checks passing, or refused in words that name the place: on the real Neo4j of this run. */

const { writer } = useWriter()

/** Mostly what is fine, and now and then anything. */
const mostly = <T>(fine: fc.Arbitrary<T>, hostile: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 60, arbitrary: fine }, { weight: 1, arbitrary: hostile as fc.Arbitrary<T> })

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('', ' ', 'a\u0000', '\ud800', 'é', 'e\u0301', '\u202eabc', '😀', '`', "'", '$x', '\\', 'null'),
  fc.constantFrom(150, 1_000, 3_000, 12_000).map((length) => '語'.repeat(length)),
)
const anyNumber = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.constantFrom(-0, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY),
)
const word = fc.constantFrom('one', 'two', 'é', 'e\u0301')
const maybe = <T>(some: fc.Arbitrary<T>) => fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, some)
const hostileDay = fc.constantFrom(undefined, '2021-01-01', '2023-12-31', '2023-02-30', '0000-01-01', '9999-12-31', 'x')
const fineTimes: fc.Arbitrary<Times> = fc.constantFrom<Times[]>(
  { precision: 'unknown' },
  { precision: 'unknown', asOf: '2021-01-01' },
  { precision: 'year', validFrom: '2021-01-01' },
  { precision: 'interval', validFrom: '2021-01-01', validTo: '2023-12-31' },
  { precision: 'order-only' },
)
const times = mostly(
  fineTimes,
  fc.record({
    validFrom: hostileDay,
    validTo: hostileDay,
    asOf: hostileDay,
    precision: fc.constantFrom(...PRECISIONS),
    timeQualifier: anyText,
  }),
)

const more = ['p', 'q', 'r', 's', 't'].map((name) => record(name, 'Event'))
const anyRecord = fc
  .record({
    name: mostly(word, anyText),
    sourceId: fc.constantFrom(...more.map(({ sourceId }) => sourceId)),
    aliases: fc.array(mostly(word, anyText), { maxLength: 2 }),
    labels: mostly(
      fc.constantFrom<SourceRecord['labels'][]>(['Event'], ['Person', 'Actor'], ['Document'], ['Figure']),
      fc.constantFrom(...RESERVED_LABELS, 'a b', 'Event`', 'É').map((label) => [label]),
    ),
    properties: mostly(
      fc.constantFrom<SourceRecord['properties']>({}, { measure: 'deaths', value: 1.5 }, { code: 'x', known: true }),
      fc.dictionary(
        fc.oneof(fc.constantFrom(...RESERVED_PROPERTIES, 'latitude', '__proto__', 'a.b'), anyText),
        fc.oneof(anyText, anyNumber, fc.constant(null), fc.constant({}), fc.array(anyText, { maxLength: 2 })),
        { maxKeys: 2 },
      ),
    ),
    thing: mostly(fc.constant(undefined), fc.oneof(anyText, fc.constantFrom('ttp', 'article', 'thing-1'))),
    times: fc.oneof(fc.constant({}), times),
  })
  .map(({ times, ...rest }) => ({ ...record('', 'Event'), ...rest, ...times }))

const known = [...records, ...more].map(recordId)
const anyEnd = mostly(fc.constantFrom(...known), anyText)
const anyId = mostly(maybe(fc.constantFrom('id-1', 'id-2')), anyText)

const anyStance = fc
  .record({
    id: anyId,
    kind: fc.constantFrom(...STANCE_KINDS),
    holder: anyEnd,
    document: mostly(fc.constantFrom(...documents), anyText),
    locator: mostly(word, anyText),
    paraphrase: mostly(word, anyText),
    confidence: mostly(maybe(fc.nat(100)), anyNumber),
    informationGrade: mostly(fc.integer({ min: 1, max: 6 }), anyNumber),
    saidOn: mostly(fc.constantFrom(undefined, '2021-01-01'), hostileDay),
  })
  .map(({ kind, holder, ...rest }) => stance(kind, holder, rest))

const anyClaim = fc
  .record({
    id: anyId,
    subject: anyEnd,
    object: anyEnd,
    predicate: mostly(
      fc.constantFrom('SUPPORTS', 'LEADS_TO', ...SYMMETRIC),
      fc.oneof(anyText, fc.constantFrom(...RESERVED_TYPES)),
    ),
    text: mostly(fc.constant('It is so.'), anyText),
    modality: fc.constantFrom(...MODALITIES),
    qualifier: mostly(maybe(word), anyText),
    scope: mostly(maybe(word), anyText),
    stances: mostly(fc.array(anyStance, { minLength: 1, maxLength: 3 }), fc.constant([])),
    times,
    timeQualifier: mostly(maybe(word), anyText),
  })
  .map(({ times, id, ...rest }) => claim({ ...rest, ...times, ...(id !== undefined && { id }) }))

const anyChange: fc.Arbitrary<Change> = fc.record({
  records: fc.array(anyRecord, { maxLength: 2 }),
  claims: fc.array(anyClaim, { maxLength: 3 }),
  removeClaims: fc.array(fc.constantFrom('id-1', 'id-2', 'afghan-taliban.supports.ttp'), { maxLength: 2 }),
  removeStances: fc.array(fc.record({ kind: fc.constantFrom(...STANCE_KINDS), id: fc.constantFrom('id-1', 'id-2') }), {
    maxLength: 2,
  }),
})

it('any change is written whole or refused by name', async () => {
  let written = 0
  await fc.assert(
    fc.asyncProperty(anyChange, anyChange, async (first, second) => {
      try {
        for (const change of [first, second]) checkChange(change)
        await rolledBack(writer, async (writing) => {
          await applyChange(writing, { records: [...records, ...more] })
          await applyChange(writing, {
            claims: [claim({ id: 'id-1', stances: [stance('ASSERTS', source, { id: 'id-1' })] })],
          })
          await applyChange(writing, first)
          await applyChange(writing, second)
          expect(await runChecks(writing)).toEqual([])
          written++
        })
      } catch (error) {
        if (!(error instanceof SightlineError)) throw error
        expect(error.message).toMatch(/^(records|claims|stances|remove\w+)\b|problem\(s\) found/)
        expect(error.code).toBe('BAD_USER_INPUT')
      }
    }),
    { numRuns: Number(process.env.HOSTILE ?? 200) },
  )
  // A rule that refuses everything would pass too.
  expect(written).toBeGreaterThan(5)
}, 600_000)
