import { compareValues, findGraph, isEmpty, kindOfValue, valueText, type Found } from '../../../state/values.ts'

type Row = readonly unknown[]

/** Rows that tell how wide the columns are, and whether one holds ids. */
export const SAMPLE = 200

/** Some of the first rows, spread over all of them. */
export const evenly = <T>(rows: readonly T[], count: number): T[] =>
  count <= SAMPLE
    ? rows.slice(0, count)
    : Array.from({ length: SAMPLE }, (_, index) => rows[Math.round((index * (count - 1)) / (SAMPLE - 1))] as T)

/** No cell is made wider for what stands after these letters. */
const LONGEST = 60

const lengthOf = (value: unknown): number =>
  kindOfValue(value) === 'text' ? Math.min(LONGEST, String(value).length) : valueText(value).slice(0, LONGEST).length

/** In pixels: wide enough for what these rows hold, within bounds. */
export const columnWidths = (columns: readonly string[], rows: readonly Row[]): number[] =>
  columns.map((column, index) => {
    const longest = Math.max(column.length + 5, ...rows.map((row) => lengthOf(row[index])))
    return Math.max(90, Math.min(420, longest * 7.9 + 26))
  })

/** The rows are in the order of a column's values; where they are equal, as they came. */
export interface Sort {
  column: number
  up: boolean
}

/** What a click on a column's name asks for: up, then down, then as they came. */
export const nextSort = (sort: Sort | null, column: number): Sort | null =>
  sort?.column !== column ? { column, up: true } : sort.up ? { column, up: false } : null

/** Places of the rows in that order; null when they stand as they came. */
export function orderOf(rows: readonly Row[], count: number, sort: Sort | null): number[] | null {
  if (!sort) return null
  const { column, up } = sort
  const sign = up ? 1 : -1
  return Array.from({ length: count }, (_, index) => index).sort(
    (a, b) => compareValues(rows[a]?.[column], rows[b]?.[column]) * sign || a - b,
  )
}

/** A slug with a letter in it, of a thing or of a claim, or what an import made (`thing:…`): a number alone is no id. */
const OWN_ID = /^(?=.*\p{Ll})[\p{Ll}\p{N}][\p{Ll}\p{N}.:-]*$/u
const ELEMENT_ID = /^\d+:[\da-f-]{36}:\d+$/
/** What may be an id where the column says that it holds some: no blanks, and a letter. */
const ANY_ID = /^(?=.*\p{L})\S+$/u

/** Of the words that claims are kept in, the one that looks like an id. */
const NO_ID = 'order-only'

const NAMED_ID = /(^|[^a-z])ids?$|I[dD]s?$/

/**
 * What of a column can go to the canvas: nodes and links, or texts that look like ids. One word may be a status as well: then the column's
 * name has to say so. What of the texts is a thing or a claim, the server knows.
 * @param some of the values, which tell whether the column holds ids: a text among the others that is none takes nothing from the rest
 */
export function foundIn(column: string, values: readonly unknown[], some: readonly unknown[] = values): Found {
  const found = findGraph(values)
  if (!isEmpty(found)) return found
  const texts = some.filter((value) => value !== null)
  const isNamed = NAMED_ID.test(column)
  const may = (value: unknown): value is string =>
    typeof value === 'string' &&
    value !== NO_ID &&
    (OWN_ID.test(value) || ELEMENT_ID.test(value) || (isNamed && ANY_ID.test(value)))
  const looks = isNamed || texts.some((value) => typeof value === 'string' && /[-:]/.test(value))
  const ids = looks && texts.every(may) ? [...new Set(values.filter(may))] : []
  return { nodes: ids, links: [], ties: [] }
}
