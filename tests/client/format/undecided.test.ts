import { expect, it } from 'vitest'
import { undecidedInShort, whyUndecided } from '../../../client/format/undecided.ts'
import { answerOf, type Time } from '../../../server/time/known.ts'

const on2022 = { from: '2022-06-30', to: '2022-06-30' }

it.each<[Time, { from: string | null; to: string | null }, string]>([
  [{ precision: 'UNKNOWN', asOf: '2023-10-05' }, on2022, 'began by 5 Oct 2023, when is unknown'],
  [
    { precision: 'UNKNOWN', asOf: '2023-10-05' },
    { from: '2024-01-01', to: null },
    'known until 5 Oct 2023, whether it went on is unknown',
  ],
  [{ precision: 'UNKNOWN', to: '2023-10-05', qualifier: 'no later than' }, on2022, 'by 5 Oct 2023, when is unknown'],
  [
    { precision: 'MONTH', from: '2021-08-01', asOf: '2023-10-05', qualifier: 'after' },
    on2022,
    'began between 1 Aug 2021 and 5 Oct 2023',
  ],
  [{ precision: 'MONTH', from: '2021-08-01', qualifier: 'after' }, on2022, 'on 1 Aug 2021 or later, when is unknown'],
  [
    { precision: 'YEAR', from: '2022-01-01', to: '2022-12-31' },
    on2022,
    'at some time between 1 Jan 2022 and 31 Dec 2022',
  ],
  [{ precision: 'YEAR', from: '2021-01-01', to: '2022-12-31' }, on2022, 'ended between 1 Jan 2022 and 31 Dec 2022'],
  [
    { precision: 'YEAR', from: '2014-01-01' },
    { from: '2014-01-02', to: '2014-01-02' },
    'began between 1 Jan 2014 and 31 Dec 2014; whether it went on after it began is unknown',
  ],
  [
    { precision: 'YEAR', from: '2014-01-01' },
    { from: '2016-01-01', to: null },
    'whether it went on after it began is unknown',
  ],
  [{ precision: 'UNKNOWN' }, on2022, 'no date is known'],
  [{ precision: 'ORDER_ONLY', qualifier: 'before the US departure' }, on2022, 'only its order is known'],
])('%j at %j', (time, period, words) => expect(whyUndecided(time, answerOf(time, period).unknown)).toBe(words))

it('a row says it in a few words, every reason of it', () => {
  expect(undecidedInShort(['DATE'])).toBe('no day is known')
  expect(undecidedInShort(['BEGINNING'])).toBe('may have begun later')
  expect(undecidedInShort(['BEGINNING', 'END'])).toBe('may have begun later, may have ended before')
})
