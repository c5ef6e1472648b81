import { expect, it } from 'vitest'
import { isCalendarDay } from '../../../server/time/calendar.ts'

it.each(['2023-10-05', '2024-02-29', '0001-01-01'])('%s is a day', (text) => expect(isCalendarDay(text)).toBe(true))

it.each(['2023-02-29', '2023-13-01', '2023-1-1', '2023-10-05T00:00:00Z', 'today', '', '0000-01-01'])(
  '"%s" is none',
  (text) => expect(isCalendarDay(text)).toBe(false),
)
