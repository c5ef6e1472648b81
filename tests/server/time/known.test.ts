import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { answerOf, known, type Precision, type Time } from '../../../server/time/known.ts'
import { tableOfWhen } from './table.ts'

const rows = tableOfWhen(readFileSync('docs/model.md', 'utf8'))

it('docs/model.md has the table', () => expect(rows.length).toBeGreaterThan(30))

it.each(rows)('$precision, $qualifier, $time.from to $time.to, as of $time.asOf', ({ time, began, ended }) =>
  expect(known(time)).toEqual(began && ended ? { began, ended } : null),
)

const DAY: Precision = 'DAY'
const asOf: Time = { precision: 'UNKNOWN', asOf: '2023-10-05' }

it.each<[string, Time, string | null, string | null, string, string[]]>([
  ['said to hold, before that day', asOf, '2022-06-30', '2022-06-30', 'UNDECIDED', ['BEGINNING']],
  ['said to hold, on that day', asOf, '2023-10-05', '2023-10-05', 'IN', []],
  ['said to hold, after that day', asOf, '2023-10-06', null, 'UNDECIDED', ['END']],
  ['said to hold, a period with that day', asOf, '2023-01-01', '2023-12-31', 'IN', []],
  [
    'some time in 2014, a month of it',
    { precision: 'YEAR', from: '2014-01-01', to: '2014-12-31' },
    '2014-06-01',
    '2014-06-30',
    'UNDECIDED',
    ['BEGINNING', 'END'],
  ],
  [
    'some time in 2014, the year',
    { precision: 'YEAR', from: '2014-01-01', to: '2014-12-31' },
    '2014-01-01',
    '2014-12-31',
    'IN',
    [],
  ],
  [
    'some time in 2014, the next',
    { precision: 'YEAR', from: '2014-01-01', to: '2014-12-31' },
    '2015-01-01',
    null,
    'OUT',
    [],
  ],
  [
    'over these days, one of them',
    { precision: 'INTERVAL', from: '2023-01-01', to: '2023-09-30' },
    '2023-03-01',
    '2023-03-01',
    'IN',
    [],
  ],
  ['a day, the day after', { precision: DAY, from: '2023-09-29', to: '2023-09-29' }, '2023-09-30', null, 'OUT', []],
  [
    'no later than, before',
    { precision: 'UNKNOWN', to: '2023-10-05', qualifier: 'no later than' },
    null,
    '2022-01-01',
    'UNDECIDED',
    ['BEGINNING'],
  ],
  [
    'no later than, after',
    { precision: 'UNKNOWN', to: '2023-10-05', qualifier: 'no later than' },
    '2023-10-06',
    null,
    'OUT',
    [],
  ],
  ['no day at all', { precision: 'ORDER_ONLY' }, null, null, 'UNDECIDED', ['DATE']],
  ['a day, any time', asOf, null, null, 'IN', []],
])('%s', (_, time, from, to, answer, unknown) => expect(answerOf(time, { from, to })).toEqual({ answer, unknown }))

it('a time that is not there cannot be decided', () =>
  expect(answerOf(null, { from: null, to: null })).toEqual({ answer: 'UNDECIDED', unknown: ['DATE'] }))

it('the last day of a month that is shorter', () =>
  expect(known({ precision: 'MONTH', from: '2023-01-30' })?.began).toEqual({ from: '2023-01-30', to: '2023-02-27' }))
