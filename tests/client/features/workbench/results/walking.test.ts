import { expect, it } from 'vitest'
import { moved, scrolledTo } from '../../../../../client/features/workbench/results/walking.ts'

const size = { rows: 100, columns: 3, page: 10 }
const at = { row: 50, column: 1 }

it.each([
  ['ArrowDown', { row: 51, column: 1 }],
  ['ArrowUp', { row: 49, column: 1 }],
  ['ArrowRight', { row: 50, column: 2 }],
  ['ArrowLeft', { row: 50, column: 0 }],
  ['PageDown', { row: 60, column: 1 }],
  ['PageUp', { row: 40, column: 1 }],
  ['Home', { row: 0, column: 1 }],
  ['End', { row: 99, column: 1 }],
])('%s leads on', (key, to) => expect(moved(key, at, size)).toEqual(to))

it('nothing leads out of the table', () => {
  expect(moved('ArrowUp', { row: 0, column: 0 }, size)).toEqual({ row: 0, column: 0 })
  expect(moved('ArrowLeft', { row: 0, column: 0 }, size)).toEqual({ row: 0, column: 0 })
  expect(moved('PageDown', { row: 95, column: 2 }, size)).toEqual({ row: 99, column: 2 })
  expect(moved('ArrowRight', { row: 99, column: 2 }, size)).toEqual({ row: 99, column: 2 })
  expect(moved('End', { row: 0, column: 0 }, { ...size, rows: 0 })).toEqual({ row: 0, column: 0 })
})

it('other keys are nobody’s', () => expect(moved('a', at, size)).toBe(null))

it('a column out of sight is brought to the nearer edge, one in sight stays where it is', () => {
  const widths = [100, 100, 100, 100]
  expect(scrolledTo(1, widths, 50, 250)).toBe(50)
  expect(scrolledTo(0, widths, 50, 250)).toBe(0)
  expect(scrolledTo(3, widths, 0, 250)).toBe(150)
  // Wider than there is room: its beginning counts.
  expect(scrolledTo(1, [100, 400], 0, 250)).toBe(100)
})
