import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { formatDay, formatTime, modalityWords, placeInTime, planWords } from '../../../client/format/time.ts'
import { lastOf } from '../../../server/time/days.ts'
import { isAbout, known, unitOf, type Precision, type Time } from '../../../server/time/known.ts'
import { tableOfWhen } from '../../server/time/table.ts'
import { time } from '../make.ts'

/** What is said of a time says no more than the table of docs/model.md knows of it. */

const rows = tableOfWhen(readFileSync('docs/model.md', 'utf8')).map((row) => ({
  ...row,
  words: formatTime(time(row.time as Parameters<typeof time>[0])),
}))
const one = (span: { from: string | null; to: string | null } | null | undefined) => JSON.stringify(span)

it.each(rows)('$words', ({ words, time: { from, to, asOf }, began, ended }) => {
  // That it went on from a day, only where somebody said later that it held.
  if (/since/.test(words)) expect([asOf, began?.to]).toEqual([ended?.from, expect.any(String)])
  // From one to another, or until one, only where it is known to have ended in the other.
  if (/ – |until (?!about)/.test(words)) expect(ended).toEqual({ from: expect.any(String) as string, to })
  // About a day is beyond it too.
  for (const [end, day, last] of [
    ['between about', from, began?.from],
    ['from about', from, began?.from],
    ['to about', to, ended?.to],
    ['and about', to, ended?.to],
    ['until about', to, ended?.to],
  ] as const)
    if (words.includes(end)) expect(last).not.toBe(day)
  if (/ – /.test(words)) expect(one(began)).not.toBe(one(ended))
  // At some time, where both ends lie between the same days.
  if (/some time|not before/.test(words)) expect(one(began)).toBe(one(ended))
  // After a day or a month only where it was not in it.
  if (/after \w* ?\w* ?\d{4}/.test(words)) expect(began?.from).not.toBe(from)
  if (from && !to && !asOf) expect(words).toMatch(/^began .*, end unknown$/)
  if (began && from && began.to === null) expect(words).toContain('or later')
  if (!from && !to && !asOf) expect(words).toMatch(/unknown|order only/)
})

/** Times as they may be given: days in order, of any precision, with any word. */
const times: fc.Arbitrary<Time> = fc
  .record({
    days: fc
      .uniqueArray(fc.oneof(fc.integer({ min: 0, max: 1500 }), fc.constantFrom(0, 30, 31, 59, 365, 730)), {
        minLength: 3,
        maxLength: 3,
      })
      .map((all) =>
        all.sort((a, b) => a - b).map((at) => new Date(Date.UTC(2021, 0, 1 + at)).toISOString().slice(0, 10)),
      ),
    has: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
    oneUnit: fc.boolean(),
    precision: fc.constantFrom<Precision>('DAY', 'MONTH', 'SEASON', 'YEAR', 'INTERVAL', 'UNKNOWN'),
    qualifier: fc.constantFrom(
      ...[
        null,
        'morning',
        'in 2023, to the report',
        'by',
        'after',
        'within',
        'no later than',
        'planned for',
        'uncertain',
      ],
      ...['about', 'from about', 'to about', 'within about', 'within from about', 'uncertain and about'],
    ),
  })
  .map(({ days: [first = '', held = '', last = ''], has, oneUnit, precision, qualifier }) => {
    const whole = oneUnit ? lastOf(first, unitOf(precision) ?? 0) : last
    return {
      from: has[0] ? first : null,
      to: has[1] ? whole : null,
      asOf: has[2] && held <= whole ? held : null,
      precision,
      qualifier,
    }
  })
const given = [...rows.map((row) => row.time), ...fc.sample(times, 2_000)].filter(
  ({ precision }) => precision !== 'ORDER_ONLY',
)
const isOneUnit = ({ from, to, precision }: Time) => {
  const unit = unitOf(precision)
  return !!from && unit !== null && lastOf(from, unit) === to
}
const say = (of: Time) => time(of as Parameters<typeof time>[0])

it('of any time the words say no more than its days do', () => {
  for (const of of given.filter((each) => !isOneUnit(each))) {
    const { from, to, asOf } = of
    const words = formatTime(say(of))
    const [fromAlone, toAlone] = [known({ ...of, to: null, asOf: null }), known({ ...of, from: null, asOf: null })]
    const why = `${JSON.stringify(of)}: ${words}`
    // That it went on from one day to another, or until one.
    if (/ – |^from /.test(words)) expect([fromAlone?.began.to, toAlone?.ended.from], why).not.toContain(null)
    if (/^until/.test(words)) expect(toAlone?.ended.from, why).not.toBeNull()
    // That it began on a day and not later.
    if (from && !to && !/or later/.test(words)) expect(fromAlone?.began.to, why).not.toBeNull()
    // That it was not before a day, or not after another, where there is room beyond them.
    if (from && isAbout(of.qualifier, 'from'))
      expect(words, why).toMatch(/^(began|since|from|some time between) about /)
    if (to && isAbout(of.qualifier, 'to')) expect(words, why).toMatch(/(to|and|until|than) about /)
    if (/since/.test(words)) expect(asOf, why).not.toBeNull()
  }
})

it('the words at the axis of dates say of the first day no more than is known of the beginning, and nothing of the end', () => {
  for (const of of given.filter(({ from, to, asOf }) => from ?? to ?? asOf)) {
    const { from, to, qualifier } = of
    const { words } = placeInTime(say(of)) ?? { words: '' }
    const why = `${JSON.stringify(of)}: ${words}`
    if (!from || isOneUnit(of)) {
      if (!from && !of.asOf) expect(words, why).toBe(formatTime(say(of)))
      continue
    }
    expect(words, why).not.toMatch(/until|between| – |^by |no later than|within|after/)
    if (to && to.slice(0, 7) !== from.slice(0, 7)) expect(words, why).not.toContain(formatDay(to))
    if (!/or later/.test(words)) expect(known({ ...of, to: null, asOf: null })?.began.to, why).not.toBeNull()
    expect(/about /.test(words), why).toBe(isAbout(qualifier, 'from'))
  }
})

it.each([
  [{ from: '2023-10-31', to: '2023-11-30', precision: 'INTERVAL', qualifier: 'by' }, '31 Oct 2023 or later'],
  [{ from: '2023-10-31', to: '2023-11-30', precision: 'INTERVAL', qualifier: 'no later than' }, '31 Oct 2023 or later'],
  [{ from: '2021-10-01', to: '2021-12-31', precision: 'MONTH', qualifier: 'within' }, 'Oct 2021 or later'],
  [
    { from: '2024-01-22', to: '2024-01-31', precision: 'INTERVAL', qualifier: 'planned for' },
    'planned for 22 Jan 2024 or later',
  ],
  [{ from: '2023-09-01', to: '2023-11-30', precision: 'SEASON', qualifier: 'by' }, 'by autumn 2023'],
  [{ from: '2023-01-01', to: '2023-09-30', precision: 'INTERVAL' }, 'from 1 Jan 2023'],
  [{ from: '2021-10-01', to: '2023-10-05', precision: 'INTERVAL', qualifier: 'from about' }, 'from about Oct 2021'],
  [{ from: '2014-01-01', to: '2014-12-31', precision: 'YEAR', qualifier: 'uncertain' }, '2014 (uncertain)'],
  [{ from: '2023-09-29', to: '2023-09-29', precision: 'DAY', qualifier: 'morning' }, '29 Sep 2023'],
] as const)('%j stands at the axis as %j', (of, words) => expect(placeInTime(say(of))?.words).toBe(words))

it.each([
  [{ to: '2023-06-30', precision: 'UNKNOWN', qualifier: 'about' }, 'no later than about 30 Jun 2023'],
  [{ from: '2023-06-01', precision: 'UNKNOWN', qualifier: 'about' }, 'began about 1 Jun 2023 or later, end unknown'],
  [
    { from: '2023-06-01', precision: 'MONTH', qualifier: 'uncertain and about' },
    'began about Jun 2023 (uncertain), end unknown',
  ],
  [
    { from: '2023-06-01', to: '2023-09-15', precision: 'UNKNOWN', qualifier: 'about' },
    'some time between about 1 Jun 2023 and about 15 Sep 2023',
  ],
  [{ from: '2021-08-01', to: '2021-08-31', precision: 'MONTH', qualifier: 'after' }, 'Aug 2021 (after)'],
  [{ from: '2021-08-15', to: '2021-08-15', precision: 'DAY', qualifier: 'after' }, '15 Aug 2021 (after)'],
] as const)('%j reads %j', (of, words) => expect(formatTime(say(of))).toBe(words))

it.each([
  ['2023-03-01', '2023-11-30', 'spring 2023 – autumn 2023'],
  ['2022-12-01', '2023-02-28', 'winter 2022/23'],
  ['2022-12-01', '2023-05-31', 'winter 2022/23 – spring 2023'],
  ['2022-09-01', '2023-11-30', 'autumn 2022 – autumn 2023'],
])('seasons from %s to %s are %s', (from, to, words) =>
  expect(formatTime(time({ from, to, precision: 'SEASON' }))).toBe(words),
)

it('what is only planned says so, and what replaced it', () => {
  expect(planWords(time())).toBeNull()
  expect(planWords(time({ plan: 'DUE' }))).toBe('planned')
  expect(planWords(time({ plan: 'REPLACED' }))).toBe('planned, then replaced by a later date')
})

it.each([
  [{ status: 'CONTESTED', when: time({ plan: 'DUE' }) }, 'planned'],
  [{ status: 'DENIED', when: time({ plan: 'REPLACED' }) }, 'planned, then replaced by a later date'],
  [{ status: 'CONTESTED', modality: 'PLANNED' }, 'planned'],
  [{ status: 'CONTESTED', modality: 'UNCLAIMED', when: time() }, 'claimed by nobody'],
  [{ status: 'PLANNED', modality: 'PLANNED', when: time({ plan: 'DUE' }) }, null],
  [{ status: 'PLANNED', when: time({ plan: 'REPLACED' }) }, 'replaced by a later date'],
  [{ status: 'UNCLAIMED', modality: 'UNCLAIMED' }, null],
  [{ status: 'CONTESTED', modality: 'ACTUAL', when: time() }, null],
] as const)('of %j the status hides %j', (of, words) => expect(modalityWords(of)).toBe(words))
