import { describe, expect, it } from 'vitest'
import { Row, UnreadableRow, type RowProblem } from '../../../server/imports/row.ts'

const row = (value: string) => new Row(['x'], 7, [value])
const problem = (read: () => unknown): RowProblem => {
  try {
    read()
  } catch (error) {
    if (error instanceof UnreadableRow) return error.problem
  }
  throw new Error('nothing was refused')
}

describe('a cell', () => {
  it.each([
    ['0', 0],
    ['1200', 1200],
    ['3.0', 3],
    ['-1', null],
    ['-1.0', null],
    ['NA', null],
    ['NaN', null],
    ['', null],
    [' 4 ', 4],
  ])('%j as a count is %j', (value, count) => expect(row(value).count('x')).toBe(count))

  it.each(['1.5', '-2', '1,200', '1e3', '9007199254740993', 'none', '٣'])('%j is no count', (value) =>
    expect(problem(() => row(value).count('x'))).toEqual({
      ...{ line: 7, column: 'x', value },
      what: 'it is no whole number from 0 up, nor -1 or nothing for unknown.',
    }),
  )

  it.each([
    ['2021-08-15', '2021-08-15'],
    ['2021-08-15 00:00:00.000', '2021-08-15'],
    ['2021-08-15T00:00:00Z', '2021-08-15'],
    ['2020-02-29', '2020-02-29'],
  ])('%j is a day', (value, day) => expect(row(value).day('x')).toBe(day))

  it.each(['', '0000-00-00', '0000-01-01', '2021-02-29', '2021-8-15', '15.08.2021', '2021-08-15 23:30:00', '2021-08'])(
    '%j is no day',
    (value) => expect(problem(() => row(value).day('x')).what).toBe('it is no day, as 2021-08-15.'),
  )

  it('is a number within bounds', () => {
    expect(row('-33.9').number('x', -90, 90)).toBe(-33.9)
    expect(row('').number('x', -90, 90)).toBeNull()
    for (const value of ['91', 'north', '1e1', '--1'])
      expect(problem(() => row(value).number('x', -90, 90)).value).toBe(value)
  })

  it('that would steer a terminal, or begin a line of its own, is told by the numbers of its signs', () => {
    expect(problem(() => row('\u001b[2J\nall is well').count('x')).value).toBe('\\u001b[2J\\u000aall is well')
  })

  it('that is long is cut where it is told', () => {
    expect(problem(() => row('y'.repeat(100)).word('x', ['a', 'b']))).toEqual({
      ...{ line: 7, column: 'x', value: `${'y'.repeat(80)}…` },
      what: 'allowed are a, b.',
    })
  })
})

it('a row has as many cells as there are columns', () => {
  expect(problem(() => new Row(['a', 'b'], 3, ['1'])).what).toBe('it has 1 cells, and the table 2 columns.')
})
