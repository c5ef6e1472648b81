import { utcTicks } from 'd3-time'
import { asNumber, kindOfValue, valueText } from '../../state/values.ts'

export type ChartKind = 'bar' | 'line' | 'scatter'

export interface ChartChoice {
  kind: ChartKind
  /** Columns by place. */
  x: number
  y: number
}

const SAMPLE = 500

interface Column {
  index: number
  numbers: boolean
  times: boolean
  /** No value comes twice. */
  distinct: boolean
}

function describe(columns: readonly string[], rows: readonly (readonly unknown[])[]): Column[] {
  const sample = rows.slice(0, SAMPLE)
  return columns.map((_, index) => {
    const values = sample.map((row) => row[index]).filter((value) => value !== null)
    const all = (fits: (value: unknown) => boolean) => values.length > 0 && values.every(fits)
    const distinct = new Set(values.map(valueText)).size === values.length
    return {
      index,
      distinct,
      numbers: all((value) => asNumber(value) !== null),
      times: all(
        (value) => kindOfValue(value) === 'time' || (typeof value === 'string' && /^\d{4}(-\d{2}){0,2}$/.test(value)),
      ),
    }
  })
}

/**
 * A fitting chart for an answer: time and number a line, word and number bars, two numbers points; null when no column holds numbers.
 * Days that come more than once are no course of time: a line through them would tell of one that is not there.
 */
export function suggestChart(columns: readonly string[], rows: readonly (readonly unknown[])[]): ChartChoice | null {
  const all = describe(columns, rows)
  const numbers = all.filter((column) => column.numbers && !column.times)
  const [first, second] = numbers
  if (!first) return null
  const time = all.find((column) => column.times && column.index !== first.index)
  if (time?.distinct) return { kind: 'line', x: time.index, y: first.index }
  const word = all.find((column) => !column.numbers && !column.times) ?? time
  if (word) return { kind: 'bar', x: word.index, y: first.index }
  return second ? { kind: 'scatter', x: first.index, y: second.index } : { kind: 'bar', x: first.index, y: first.index }
}

export const numberColumns = (columns: readonly string[], rows: readonly (readonly unknown[])[]): number[] =>
  describe(columns, rows)
    .filter((column) => column.numbers)
    .map((column) => column.index)

/** What a chart draws at most; past it a picture says nothing. */
export const MOST_POINTS = 2_000

export interface ChartData {
  labels: string[]
  values: (number | null)[]
  /** For points, and for a line over moments: `x` is then in milliseconds. */
  points: { x: number; y: number }[]
  /** Whether a line goes over moments, which stand as far apart as they are. */
  moments: boolean
  /** Rows that have no number in the columns chosen. */
  without: number
}

/** A year, month, day or time of a day. */
const MOMENT = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(T[\d:.]+)?(Z|[+-]\d{2}:\d{2})?(?:\[.+\])?$/

/** Milliseconds since 1970; a time without a zone is taken as UTC, as a day is. Not a number for what is no moment. */
function momentOf(text: string): number {
  const [, day, time, zone = 'Z'] = MOMENT.exec(text) ?? []
  return day === undefined ? Number.NaN : Date.parse(time === undefined ? day : `${day}${time}${zone}`)
}

/** The places of an axis from one moment to another that are years, months, days or hours, about eight. */
export const momentTicks = (from: number, to: number): number[] => utcTicks(new Date(from), new Date(to), 8).map(Number)

/** How these moments are written: as far down as one of them goes. */
export function momentLabels(moments: readonly number[]): string[] {
  const texts = moments.map((moment) => new Date(moment).toISOString())
  const until =
    (['-01-01T00:00:00.000Z', '-01T00:00:00.000Z', 'T00:00:00.000Z', ':00.000Z', '.000Z'] as const).find((rest) =>
      texts.every((text) => text.endsWith(rest)),
    ) ?? 'Z'
  return texts.map((text) => text.slice(0, -until.length).replace('T', ' '))
}

export function chartData(rows: readonly (readonly unknown[])[], { kind, x, y }: ChartChoice): ChartData {
  const drawn = rows
    .slice(0, MOST_POINTS)
    .map((row) => ({ label: row[x], across: asNumber(row[x]), up: asNumber(row[y]) }))
  const whole = drawn.filter(({ across, up }) => up !== null && (kind !== 'scatter' || across !== null))
  const texts = whole.map((row) => ({ ...row, text: valueText(row.label), at: momentOf(valueText(row.label)) }))
  const moments = kind === 'line' && texts.length > 0 && texts.every(({ at }) => Number.isFinite(at))
  const ordered = kind === 'line' ? texts.sort((a, b) => (moments ? a.at - b.at : a.text < b.text ? -1 : 1)) : texts
  return {
    labels: ordered.map(({ text }) => text),
    values: ordered.map(({ up }) => up),
    points: ordered.map(({ across, at, up }) => ({ x: (moments ? at : across) ?? 0, y: up ?? 0 })),
    moments,
    without: drawn.length - whole.length,
  }
}
