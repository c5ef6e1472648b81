import { asNumber, kindOfValue, valueText } from './values.ts'

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
    return { index, distinct, numbers: all((value) => asNumber(value) !== null), times: all((value) => kindOfValue(value) === 'time' || (typeof value === 'string' && /^\d{4}(-\d{2}){0,2}$/.test(value))) }
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
  describe(columns, rows).filter((column) => column.numbers).map((column) => column.index)

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

/** A year, month, day or time of a day, without a zone's name. */
const MOMENT = /^\d{4}(-\d{2}(-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2})?)?)?)?$/

export function chartData(rows: readonly (readonly unknown[])[], { kind, x, y }: ChartChoice): ChartData {
  const drawn = rows.slice(0, MOST_POINTS).map((row) => ({ label: row[x], across: asNumber(row[x]), up: asNumber(row[y]) }))
  const whole = drawn.filter(({ across, up }) => up !== null && (kind !== 'scatter' || across !== null))
  const ordered = kind === 'line' ? [...whole].sort((a, b) => (valueText(a.label) < valueText(b.label) ? -1 : 1)) : whole
  const labels = ordered.map(({ label }) => valueText(label))
  const at = kind === 'line' ? labels.map((label) => (MOMENT.test(label) ? Date.parse(label) : Number.NaN)) : []
  const moments = at.length > 0 && at.every(Number.isFinite)
  return {
    labels,
    values: ordered.map(({ up }) => up),
    points: ordered.map(({ across, up }, index) => ({ x: (moments ? at[index] : across) ?? 0, y: up ?? 0 })),
    moments,
    without: drawn.length - whole.length,
  }
}
