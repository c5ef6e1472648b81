import { expect, it } from 'vitest'
import { checkValues } from '../../../server/library/values.ts'

const one = (type: string, value: unknown) => checkValues([{ name: 'p', type }], { p: value }).p

it.each<[string, unknown, unknown]>([
  ['Integer', 5, 5],
  ['Integer<0..100>', 0, 0],
  ['Integer<0..100>?', 100, 100],
  ['Float', 0.5, 0.5],
  ['Boolean', false, false],
  ['Date', '2023-10-05', '2023-10-05'],
  ['Date?', null, null],
  ['Status', 'CONTESTED', 'contested'],
  ['List<Status>', ['DENIED', 'contested'], ['denied', 'contested']],
  ['SourceGrade', 'b', 'B'],
  ['Choice<ASSERTS|DENIES>', 'denies', 'DENIES'],
  ['Choice<1|2|3>?', 2, 2],
  ['Choice<1|2|3>?', '2', 2],
  ['Entity<Person>', 'imran-khan', 'imran-khan'],
  ['List<LinkType>', ['SUPPORTS'], ['SUPPORTS']],
  ['Map', { a: 1 }, { a: 1 }],
])('%s takes %j', (type, value, stored) => expect(one(type, value)).toEqual(stored))

it.each<[string, unknown, string]>([
  ['Integer', 1.5, 'parameters: p: 1.5 is not a whole number.'],
  ['Integer', 'many', '"many" is not a whole number.'],
  ['Integer', '9223372036854775808', 'whole numbers past 9007199254740991 are not held exactly here, and not taken.'],
  ['Integer', 2 ** 53, 'whole numbers past 9007199254740991'],
  ['Integer<0..100>', -1, 'parameters: p: -1 is not a whole number from 0 to 100.'],
  ['Integer<0..100>', 101, '101 is not a whole number from 0 to 100.'],
  ['Integer<0..100>', 5.5, '5.5 is not a whole number from 0 to 100.'],
  ['Date', '2023-02-30', '"2023-02-30" is not a calendar day as YYYY-MM-DD.'],
  ['Date', null, 'it takes a calendar day as YYYY-MM-DD, and cannot be left empty.'],
  ['Boolean', 'yes', '"yes" is not true or false.'],
  ['Status', 'disputed', '"disputed" is not one of asserted, attributed, accused, contested,'],
  ['List<Status>', 'contested', 'it takes a list of one of asserted,'],
  ['SourceGrade', 'G', '"G" is not one of A, B, C, D, E, F.'],
  ['Choice<1|2|3>?', 7, '7 is not one of 1, 2, 3.'],
  ['Entity<Person>', 5, '5 is not the id of a thing.'],
])('%s refuses %j with words', (type, value, words) => expect(() => one(type, value)).toThrow(words))

it('what is not given is left to the examples', () =>
  expect(checkValues([{ name: 'p', type: 'Integer' }], { other: 1 })).toEqual({ other: 1 }))

it.each([-1, 0, 1e300, 1.5, '10', [1]])('as many rows as %j are refused, with how many may be asked for', (first) =>
  expect(() => checkValues([{ name: 'first', type: 'Integer' }], { first })).toThrow('is not a whole number from 1 to'),
)

it('a number that no computer counts to is none', () =>
  expect(() => one('Integer', 1e300)).toThrow('whole numbers past'))
