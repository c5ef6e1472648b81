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
}

function describe(columns: readonly string[], rows: readonly (readonly unknown[])[]): Column[] {
  const sample = rows.slice(0, SAMPLE)
  return columns.map((_, index) => {
    const values = sample.map((row) => row[index]).filter((value) => value !== null)
    const all = (fits: (value: unknown) => boolean) => values.length > 0 && values.every(fits)
    return { index, numbers: all((value) => asNumber(value) !== null), times: all((value) => kindOfValue(value) === 'time' || (typeof value === 'string' && /^\d{4}(-\d{2}){0,2}$/.test(value))) }
  })
}

/** A fitting chart for an answer: time and number a line, word and number bars, two numbers points; null when no column holds numbers. */
export function suggestChart(columns: readonly string[], rows: readonly (readonly unknown[])[]): ChartChoice | null {
  const all = describe(columns, rows)
  const numbers = all.filter((column) => column.numbers && !column.times)
  const [first, second] = numbers
  if (!first) return null
  const time = all.find((column) => column.times && column.index !== first.index)
  if (time) return { kind: 'line', x: time.index, y: first.index }
  const word = all.find((column) => !column.numbers)
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
  points: { x: number; y: number }[]
  /** Rows that have no number in the columns chosen. */
  without: number
}

export function chartData(rows: readonly (readonly unknown[])[], { kind, x, y }: ChartChoice): ChartData {
  const drawn = rows.slice(0, MOST_POINTS).map((row) => ({ label: row[x], across: asNumber(row[x]), up: asNumber(row[y]) }))
  const whole = drawn.filter(({ across, up }) => up !== null && (kind !== 'scatter' || across !== null))
  const ordered = kind === 'line' ? [...whole].sort((a, b) => (valueText(a.label) < valueText(b.label) ? -1 : 1)) : whole
  return {
    labels: ordered.map(({ label }) => valueText(label)),
    values: ordered.map(({ up }) => up),
    points: ordered.map(({ across, up }) => ({ x: across ?? 0, y: up ?? 0 })),
    without: drawn.length - whole.length,
  }
}
