import { expect, it } from 'vitest'
import { PeriodError, readPeriod } from '../../../server/time/period.ts'

it.each([
  [{}, null, null],
  [{ from: '2023-01-01' }, '2023-01-01', null],
  [{ from: '2023-01-01', to: '2023-01-01' }, '2023-01-01', '2023-01-01'],
  [{ from: null, to: null, edtf: '2021-23' }, '2021-09-01', '2021-11-30'],
  [{ edtf: '../2021' }, null, '2021-12-31'],
])('%j is a period', (given, from, to) => expect(readPeriod(given)).toEqual({ from, to }))

it.each([
  [{ from: 'soon' }, 'from', '"soon" is not a calendar day. Write YYYY-MM-DD'],
  [{ to: 5 }, 'to', '"5" is not a calendar day.'],
  [{ from: '2023-02-01', to: '2023-01-01' }, null, 'from 2023-02-01 is after to 2023-01-01. Swap them.'],
  [{ edtf: 'autumn' }, 'edtf', '"autumn" is no date.'],
  [{ edtf: 2023 }, 'edtf', '2023 is not a text.'],
  [{ edtf: '2023?' }, 'edtf', '"2023?": a period is sure of its days, without "?", "~" and "%". Write "2023".'],
  [{ edtf: '2021~/2023%' }, 'edtf', 'Write "2021/2023".'],
  [{ edtf: '/2023-09' }, 'edtf', 'Open is "../2023-09".'],
  [{ edtf: '2021?/ ' }, 'edtf', 'Open is "2021?/..".'],
  [{ edtf: '9999-24' }, 'edtf', '"9999-24" is no date.'],
  [{ edtf: '0000' }, 'edtf', '"0000" is no date.'],
  [{ from: '0000-01-01' }, 'from', '"0000-01-01" is not a calendar day.'],
  [{ from: '2023-01-01', edtf: '2023' }, 'edtf', 'give days or a text, not both.'],
])('%j is refused, and says which part of it', (given, part, words) => {
  expect(() => readPeriod(given)).toThrow(words)
  try {
    readPeriod(given)
  } catch (error) {
    expect(error).toBeInstanceOf(PeriodError)
    expect((error as PeriodError).part).toBe(part)
  }
})
