import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isCalendarDay } from '../../../server/time/calendar.ts'
import { EdtfError, readEdtf } from '../../../server/time/edtf.ts'
import { known } from '../../../server/time/known.ts'

it.each([
  ['2023-09-29', '2023-09-29', '2023-09-29', 'DAY', null],
  ['2024-02', '2024-02-01', '2024-02-29', 'MONTH', null],
  ['2021', '2021-01-01', '2021-12-31', 'YEAR', null],
  ['2021-21', '2021-03-01', '2021-05-31', 'SEASON', null],
  ['2021-23', '2021-09-01', '2021-11-30', 'SEASON', null],
  ['2021-24', '2021-12-01', '2022-02-28', 'SEASON', null],
  ['199X', '1990-01-01', '1999-12-31', 'UNKNOWN', 'within'],
  ['19XX', '1900-01-01', '1999-12-31', 'UNKNOWN', 'within'],
  ['2021-XX', '2021-01-01', '2021-12-31', 'YEAR', null],
  ['2021-XX-XX', '2021-01-01', '2021-12-31', 'YEAR', null],
  ['2021-08-XX', '2021-08-01', '2021-08-31', 'MONTH', null],
  ['2021?', '2021-01-01', '2021-12-31', 'YEAR', 'uncertain'],
  ['2021-08~', '2021-08-01', '2021-08-31', 'MONTH', 'about'],
  ['2021-08-15%', '2021-08-15', '2021-08-15', 'DAY', 'uncertain and about'],
  ['../2021-23', null, '2021-11-30', 'SEASON', null],
  ['/2023-09', null, '2023-09-30', 'MONTH', null],
  ['2021-08/', '2021-08-01', null, 'MONTH', null],
  ['2021-08-15/..', '2021-08-15', null, 'INTERVAL', null],
  ['2023-01-01/2023-09-30', '2023-01-01', '2023-09-30', 'INTERVAL', null],
  ['2019/2021-06', '2019-01-01', '2021-06-30', 'YEAR', null],
  [' 2021~/2023 ', '2021-01-01', '2023-12-31', 'YEAR', 'from about'],
  ['2021/2023~', '2021-01-01', '2023-12-31', 'YEAR', 'to about'],
  ['2021~/2023~', '2021-01-01', '2023-12-31', 'YEAR', 'about'],
  ['/2023~', null, '2023-12-31', 'YEAR', 'about'],
  ['2021?/2023', '2021-01-01', '2023-12-31', 'YEAR', 'from uncertain'],
  ['2021/2023?', '2021-01-01', '2023-12-31', 'YEAR', 'to uncertain'],
  ['2021?/2023?', '2021-01-01', '2023-12-31', 'YEAR', 'uncertain'],
  ['2021%/2023%', '2021-01-01', '2023-12-31', 'YEAR', 'uncertain and about'],
  ['../2023?', null, '2023-12-31', 'YEAR', 'uncertain'],
  ['199X/2005', '1990-01-01', '2005-12-31', 'UNKNOWN', 'within'],
  ['199X~', '1990-01-01', '1999-12-31', 'UNKNOWN', 'within about'],
  ['199X?', '1990-01-01', '1999-12-31', 'UNKNOWN', 'within uncertain'],
])('%s', (text, from, to, precision, qualifier) => expect(readEdtf(text)).toEqual({ from, to, precision, qualifier }))

it('ends of an interval are known as far as they were written', () => {
  expect(known(readEdtf('2019/2021'))).toEqual({
    began: { from: '2019-01-01', to: '2019-12-31' },
    ended: { from: '2021-01-01', to: '2021-12-31' },
  })
  expect(known(readEdtf('/2023-09'))?.ended).toEqual({ from: '2023-09-01', to: '2023-09-30' })
  expect(known(readEdtf('199X'))?.began).toEqual({ from: '1990-01-01', to: '1999-12-31' })
})

it.each([
  '',
  '/',
  '../..',
  'autumn 2021',
  '2021-13',
  '2021-25',
  '2021-02-30',
  '0000',
  '-0044',
  '21',
  '199X-05',
  '2021-XX-05',
  '2021-23-01',
  '9999-24',
  '2023-09-29T10:00',
  '[1667,1668]',
  'Y170000002',
  '2023/2021',
  '2021/2022/2023',
  '2021/soon',
])('"%s" is refused with words', (text) => {
  expect(() => readEdtf(text)).toThrow(EdtfError)
  expect(() => readEdtf(text)).toThrow(/"/)
})

const SIGNS = ['', '?', '~', '%']
const KEPT = ['/', '/?', '/~', '?/', '~/', '?/?', '~/~', '%/%']

it.each(SIGNS.flatMap((first) => SIGNS.map((last) => [`2021${first}/2023${last}`, `${first}/${last}`] as const)))(
  '%s says of each end what is written there, or is refused with what to do',
  (text, signs) => {
    if (KEPT.includes(signs)) expect(readEdtf(text)).toMatchObject({ from: '2021-01-01', to: '2023-12-31' })
    else expect(() => readEdtf(text)).toThrow(`"${text}" is not as sure of one end as of the other`)
  },
)

it.each(['199X%', '199X/2005~', '199X?/200X', '199X~/2005'])(
  '"%s" has a sign that would be lost, and is refused',
  (text) => expect(() => readEdtf(text)).toThrow(EdtfError),
)

it('two dates the wrong way round are no matter of how dates are written', () =>
  expect(() => readEdtf('2023/2021')).toThrow(/Swap the two dates\.$/))

it('whatever is read has days of the calendar, in order, and the days written are among them', () => {
  const year = fc.integer({ min: 1, max: 9999 }).map((each) => String(each).padStart(4, '0'))
  const two = (min: number, max: number) => fc.integer({ min, max }).map((each) => String(each).padStart(2, '0'))
  const date = fc.oneof(
    year,
    fc.tuple(year, two(1, 12)).map((parts) => parts.join('-')),
    fc
      .tuple(year, two(21, 24))
      .map((parts) => parts.join('-'))
      // It would end in a year that has no four digits, and is refused above.
      .filter((text) => text !== '9999-24'),
    fc.tuple(year, two(1, 12), two(1, 28)).map((parts) => parts.join('-')),
  )
  fc.assert(
    fc.property(date, (text) => {
      const { from, to } = readEdtf(text)
      expect(from !== null && isCalendarDay(from) && to !== null && isCalendarDay(to) && from <= to).toBe(true)
      expect(from?.slice(0, 4)).toBe(text.slice(0, 4))
      if (/-\d\d-\d\d$/.test(text)) expect([from, to]).toEqual([text, text])
    }),
  )
})
