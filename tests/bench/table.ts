import type { Times } from './measure.ts'

/** Tables in Markdown, to be pasted. */

export const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** @param columns of which the first is text and the others are numbers */
export const heading = (columns: readonly string[]): string =>
  [row(columns), row(columns.map((_, at) => (at === 0 ? '---' : '--:')))].join('\n')

export const ms = (value: number): string => value.toFixed(1)
const ratio = (ours: number, theirs: number) => (ours / theirs).toFixed(2)

/** Where a thing could not be asked. */
const NONE = '–'

/** @param ways names of the columns, ours the last */
export const headingOfTimes = (ways: readonly string[]): string =>
  heading([
    'case',
    ...ways.flatMap((way) => [`${way} p50, ms`, 'p95']),
    ...ways.slice(0, -1).map((way) => `ours ÷ ${way}`),
  ])

/** @param times in the order of the columns, ours the last; null where one could not be asked */
export function rowOfTimes(name: string, times: readonly (Times | null)[]): string {
  const ours = times.at(-1)
  return row([
    name,
    ...times.flatMap((each) => (each ? [ms(each.p50), ms(each.p95)] : [NONE, NONE])),
    ...times.slice(0, -1).map((each) => (each && ours ? ratio(ours.p50, each.p50) : NONE)),
  ])
}

/** What grows with what: a number of milliseconds beside what it was, or `–`. */
export const cell = (value: number | undefined): string => (value === undefined ? NONE : ms(value))
export const grown = (before: number | undefined, now: number | undefined): string =>
  before === undefined || now === undefined ? NONE : ratio(now, before)
