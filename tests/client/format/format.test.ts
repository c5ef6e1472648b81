import { describe, expect, it } from 'vitest'
import { formatTime } from '../../../client/format/time.ts'
import {
  formatConfidence,
  formatGrade,
  formatLocator,
  kindWords,
  linkInWords,
  linkWords,
  STATUSES,
  restsOnInWords,
  strengthWords,
} from '../../../client/format/words.ts'
import { STATUS_LOOKS } from '../../../client/looks/channels.ts'
import { time } from '../make.ts'

describe('labels and link types in words', () => {
  it.each([
    ['ArmedGroup', 'Armed group'],
    ['TVShow', 'TVShow'],
    ['companyHQ', 'Company HQ'],
    ['Holding Company', 'Holding Company'],
    ['legal_entity', 'Legal entity'],
    ['фильмЦентра', 'Фильм центра'],
  ])('%s is %s', (kind, words) => expect(kindWords(kind)).toBe(words))
  it.each([
    ['OPERATES_IN', 'operates in'],
    ['actedAs', 'acted as'],
    ['shown at', 'shown at'],
    ['ÜBERNAHM', 'übernahm'],
  ])('%s is %s', (type, words) => expect(linkWords(type)).toBe(words))
})

describe('time', () => {
  it.each([
    [{ from: '2023-09-29', to: '2023-09-29', precision: 'DAY', qualifier: 'morning' }, '29 Sep 2023 (morning)'],
    [{ from: '2021-08-01', to: '2021-08-31', precision: 'MONTH' }, 'Aug 2021'],
    [{ from: '2014-01-01', to: '2014-12-31', precision: 'YEAR' }, '2014'],
    [{ from: '2023-09-01', to: '2023-11-30', precision: 'SEASON', qualifier: 'by' }, 'by autumn 2023'],
    [
      { from: '2021-10-01', to: '2023-10-05', precision: 'YEAR', qualifier: 'from about' },
      'from about Oct 2021 to Oct 2023',
    ],
    [
      { from: '2021-10-01', to: '2023-10-31', precision: 'MONTH', qualifier: 'about' },
      'from about Oct 2021 to about Oct 2023',
    ],
    [
      { from: '2023-06-01', to: '2023-10-05', precision: 'INTERVAL', qualifier: 'within from about' },
      'some time between about Jun 2023 and 5 Oct 2023',
    ],
    [
      { from: '2024-01-22', to: '2024-01-31', precision: 'INTERVAL', qualifier: 'within about' },
      'some time between about 22 Jan 2024 and about 31 Jan 2024',
    ],
    [
      { from: '2021-10-01', asOf: '2023-10-05', precision: 'INTERVAL', qualifier: 'about' },
      'since about Oct 2021, as of 5 Oct 2023',
    ],
    [{ to: '2023-10-31', precision: 'MONTH', qualifier: 'about' }, 'until about Oct 2023'],
    [{ from: '2014-01-01', precision: 'YEAR' }, 'began 2014, end unknown'],
    [{ from: '2021-08-01', precision: 'MONTH', qualifier: 'after' }, 'began Aug 2021 or later, end unknown'],
    [{ from: '2021-08-01', asOf: '2023-10-05', precision: 'MONTH' }, 'since Aug 2021, as of 5 Oct 2023'],
    [{ asOf: '2023-10-05', precision: 'UNKNOWN' }, 'as of 5 Oct 2023, beginning unknown'],
    [{ to: '2023-10-05', precision: 'UNKNOWN', qualifier: 'no later than' }, 'no later than 5 Oct 2023'],
    [{ precision: 'ORDER_ONLY', qualifier: 'after the US departure' }, 'order only: after the US departure'],
    [{ precision: 'UNKNOWN' }, 'date unknown'],
  ] as const)('%j reads %j', (given, text) => expect(formatTime(time(given as Parameters<typeof time>[0]))).toBe(text))

  it('of a thing without a time says so', () => expect(formatTime(null)).toBe('no date of its own'))
})

describe('words', () => {
  it('read as English', () => {
    expect(linkWords('OPERATES_IN')).toBe('operates in')
    expect(kindWords('ArmedGroup')).toBe('Armed group')
    expect(formatLocator('S14')).toBe('sentence 14')
    expect(formatGrade('C', 3)).toBe('C3: fairly reliable source, possibly true')
    expect(formatConfidence(50)).toBe('roughly even (50 of 100)')
    expect(formatConfidence(null)).toBe('not judged')
  })

  it('every status has a word and a meaning', () =>
    expect(STATUSES.map((each) => each.status).sort()).toEqual(Object.keys(STATUS_LOOKS).sort()))

  it('no two statuses look the same without their colour', () => {
    const looks = Object.values(STATUS_LOOKS).map(({ dash, width, arrow, hollow, split }) =>
      JSON.stringify({ dash, width, arrow, hollow, split }),
    )
    expect(new Set(looks).size).toBe(looks.length)
  })
})

it('a link reads from its source to its target: a claim of ours as it is meant, a link of another graph by its own words', () => {
  const link = { source: 'a', type: 'SENTENCED', target: 'b', strength: null }
  const name = (id: string) => id.toUpperCase()
  expect(linkInWords({ ...link, status: 'ASSERTED' }, name)).toBe('A was sentenced in B')
  expect(linkInWords({ ...link, status: 'UNSOURCED' }, name)).toBe('A sentenced B')
  expect(linkInWords({ ...link, type: 'PROVIDES_SAFE_HAVEN', status: 'ASSERTED' }, name)).toBe(
    'A provides safe haven to B',
  )
})

describe('a cause', () => {
  const link = { source: 'a', type: 'LEADS_TO', target: 'b', status: 'ASSERTED' } as const
  const name = (id: string) => id.toUpperCase()
  it.each([
    ['temporal', 'A leads to (only a sequence in time) B'],
    ['narrated', 'A leads to (only told in a row) B'],
    ['adjacency', 'A leads to (only told side by side) B'],
    ['explicit', 'A leads to B'],
    [null, 'A leads to B'],
  ])('of the strength %s is “%s”', (strength, words) => expect(linkInWords({ ...link, strength }, name)).toBe(words))
  it('says what it rests on, and nothing where it rests on nothing of the kind', () =>
    expect([restsOnInWords([]), restsOnInWords(['DEDUCED', 'SEQUENCE'])]).toEqual([
      '',
      'rests on a deduction and a sequence',
    ]))
  it('has a strength in words, and an unknown one as it stands', () =>
    expect([strengthWords('enabling'), strengthWords('hinted')]).toEqual(['made it possible', 'hinted']))
})
