import { expect, it } from 'vitest'
import { firstOf, lastOf } from '../../../server/time/days.ts'

it.each([
  ['2023-09-29', 0, '2023-09-29'],
  ['2023-02-01', 1, '2023-02-28'],
  ['2023-01-30', 1, '2023-02-27'],
  ['2021-12-01', 3, '2022-02-28'],
  ['9999-12-01', 1, '9999-12-31'],
  ['9999-12-01', 3, '9999-12-31'],
])('what begins on %s and reaches %i months ends on %s', (day, months, last) => expect(lastOf(day, months)).toBe(last))

it.each([
  ['2023-10-05', 0, '2023-10-05'],
  ['2023-02-28', 1, '2023-02-01'],
  ['2022-02-28', 3, '2021-12-01'],
  ['0001-01-31', 12, '0001-01-01'],
])('what ends on %s and reaches %i months begins on %s', (day, months, first) =>
  expect(firstOf(day, months)).toBe(first),
)
