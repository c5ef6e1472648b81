/** Days of the calendar, `YYYY-MM-DD`, and how far they reach: so many months, or with none the day alone. */

/** How far something reaches. */
export interface Reach {
  months: number
  days: number
}

/** The last day of what begins on a day and reaches so many months. */
export const lastOf = (day: string, months: number): string =>
  months === 0 ? day : written(plusDays(plusMonths(dateOf(day), months), -1))

/** The first day of what ends on a day and reaches so many months. */
export const firstOf = (day: string, months: number): string =>
  months === 0 ? day : written(plusMonths(plusDays(dateOf(day), 1), -months))

/** The day before which so much lies: months, or else days. */
export const before = (day: string, { months, days }: Reach): string =>
  written(plusDays(plusMonths(dateOf(day), -months), -days))

/** The day so much later, whole months from their first day to their last. */
export const after = (day: string, { months, days }: Reach): string =>
  written(plusDays(plusMonths(plusDays(dateOf(day), 1), months), days - 1))

export const daysBetween = (from: string, to: string): number =>
  (dateOf(to).getTime() - dateOf(from).getTime()) / 86_400_000

const dateOf = (day: string) => new Date(`${day}T00:00:00Z`)

function plusDays(date: Date, days: number): Date {
  const next = new Date(date)
  next.setUTCDate(next.getUTCDate() + days)
  return next
}

/** The same day of another month, or its last where it has no such day. */
function plusMonths(date: Date, months: number): Date {
  const next = new Date(date)
  next.setUTCDate(1)
  next.setUTCMonth(next.getUTCMonth() + months + 1, 0)
  next.setUTCDate(Math.min(date.getUTCDate(), next.getUTCDate()))
  return next
}

/** Years have four digits: past them there is no day to write. */
function written(date: Date): string {
  const year = date.getUTCFullYear()
  return year > 9999 ? '9999-12-31' : year < 1 ? '0001-01-01' : date.toISOString().slice(0, 10)
}
