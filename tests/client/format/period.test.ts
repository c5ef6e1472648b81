import fc from 'fast-check'
import { expect, it } from 'vitest'
import { periodAsText, periodInWords } from '../../../client/format/period.ts'
import { readPeriod } from '../../../server/time/period.ts'
import { RUNS } from '../../support/runs.ts'

/** A period that is set reads back as it was understood. */

it.each([
  ['2023', '2023', '2023'],
  ['2023-10', '2023-10', 'Oct 2023'],
  ['2021-23', '2021-23', 'autumn 2021'],
  ['2021-24', '2021-24', 'winter 2021/22'],
  ['2023-10-05', '2023-10-05', '5 Oct 2023'],
  ['2021/2023', '2021/2023', 'from 2021 to 2023'],
  ['2021/2023-06', '2021-01/2023-06', 'from Jan 2021 to Jun 2023'],
  ['2021-03-05/2023', '2021-03-05/2023-12-31', 'from 5 Mar 2021 to 31 Dec 2023'],
  ['199X', '1990/1999', 'from 1990 to 1999'],
  ['../2021-23', '../2021-11', 'until Nov 2021'],
  ['2023-09/..', '2023-09/..', 'from Sep 2023 on'],
])('%s stands there as %s, and is said as %s', (typed, text, words) => {
  const period = readPeriod({ edtf: typed })
  expect([periodAsText(period), periodInWords(period)]).toEqual([text, words])
})

it('without a period there is nothing to say', () => {
  const none = { from: null, to: null }
  expect([periodAsText(none), periodInWords(none)]).toEqual(['', ''])
})

it('whatever days it has, its text is read as the same days', () => {
  const day = fc
    .date({ min: new Date('0001-01-01T00:00Z'), max: new Date('9999-12-31T00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  const end = fc.option(fc.oneof(day, fc.constantFrom('2020-02-29', '2021-01-01', '2021-12-31', '2022-02-28')))
  fc.assert(
    fc.property(end, end, (a, b) => {
      const [from, to] = a !== null && b !== null && a > b ? [b, a] : [a, b]
      fc.pre(from !== null || to !== null)
      expect(readPeriod({ edtf: periodAsText({ from, to }) })).toEqual({ from, to })
    }),
    RUNS,
  )
})
