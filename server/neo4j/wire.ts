import type { Record as Neo4jRecord } from 'neo4j-driver'
import type { CatalogueQuery } from './catalogue.ts'
import { columnType, SHAPES, type ColumnType } from './column-types.ts'
import { lastReturn, returnedColumns } from './returned.ts'
import type { Row } from './values.ts'

/**
 * How maps travel. A file gives maps, so that people can read its rows; with each of them go the names of its fields, and a thousand links are
 * mostly names. What the program asks is sent as lists in the order of `cypher/shapes.md`, and read as the same maps again.
 */
export interface Wire {
  /** A statement of the file, without a lens or under one, that gives lists. */
  statement(text: string): string
  /** Its rows, as the file gives them. */
  rows(records: readonly Neo4jRecord[]): Row[]
}

/** The column that holds maps. */
const ITEM = 'item'

/** Statements that are kept as they are sent: a file under lenses of several parts has several. */
const KEPT = 1_000

/** One kind of map in the column: where it is, and its fields. */
interface Kind {
  /** Rows whose other column has one of these values; null for all. */
  when: { column: string; is: readonly string[] } | null
  type: ColumnType
}

/** @returns null for a file that has no maps which can go as lists */
function wireOf({ columns, returns }: Pick<CatalogueQuery, 'columns' | 'returns'>): Wire | null {
  const kinds = columns
    .filter(({ name }) => name === ITEM)
    .flatMap(({ type, when }): Kind[] => {
      const each = columnType(type)
      // What else a thing holds has no place in a list; on the canvas it is not shown.
      return each?.shape && (returns === 'graph' || !isOpen(each.shape)) ? [{ when: when ?? null, type: each }] : []
    })
  if (kinds.length === 0) return null
  const kept = new Map<string, string>()
  const readers = kinds.map(({ when, type }) => ({ when, read: readerOf(type) }))
  return {
    statement(text) {
      let sent = kept.get(text)
      if (sent === undefined) {
        sent = withLists(text, kinds)
        if (kept.size >= KEPT) kept.clear()
        kept.set(text, sent)
      }
      return sent
    },
    rows: (records) =>
      records.map((record) => {
        const row = record.toObject()
        const read = readers.find(({ when }) => when === null || when.is.includes(String(row[when.column])))?.read
        if (read) row[ITEM] = read(row[ITEM])
        return row
      }),
  }
}

/** Those of some files, by their names. */
export const wiresOf = (files: readonly CatalogueQuery[]): ReadonlyMap<string, Wire> =>
  new Map(
    files.flatMap((file) => {
      const wire = wireOf(file)
      return wire ? [[file.name, wire]] : []
    }),
  )

/** Whether maps of a shape hold what it does not name. */
const isOpen = (shape: string) => SHAPES.get(shape)?.fields.some(({ name }) => name === '*') ?? true

/** The named fields of a shape, with their types. */
const fieldsOf = (shape: string): { name: string; type: ColumnType | null }[] =>
  (SHAPES.get(shape)?.fields ?? [])
    .filter(({ name }) => name !== '*')
    .map(({ name, type }) => ({ name, type: columnType(type) }))

/** The last RETURN becomes a WITH, and another one follows that puts lists in the place of maps; the order stays. */
function withLists(text: string, kinds: readonly Kind[]): string {
  const names = returnedColumns(text)
  const last = lastReturn(text)
  if (!names || !last) throw new Error('A file of the catalogue does not say what it returns.')
  const [all] = kinds
  const item =
    all?.when === null
      ? toList(all.type, ITEM)
      : `CASE ${kinds.map(({ when, type }) => `WHEN ${when?.column} IN [${when?.is.map((word) => `'${word}'`).join(', ')}] THEN ${toList(type, ITEM)}`).join(' ')} ELSE ${ITEM} END`
  const columns = names.map((name) => (name === ITEM ? `${item} AS ${ITEM}` : name))
  return `${text.slice(0, last.start)}WITH${text.slice(last.end)}\nRETURN ${columns.join(', ')}`
}

/** What gives the list of a map, of maps in a list, or a value as it is. */
function toList(type: ColumnType | null, value: string, depth = 0): string {
  const each = `each${depth}`
  if (type?.of) return holdsMaps(type.of) ? `[${each} IN ${value} | ${toList(type.of, each, depth + 1)}]` : value
  if (!type?.shape) return value
  const list = `[${fieldsOf(type.shape)
    .map((field) => toList(field.type, `${value}.${field.name}`, depth))
    .join(', ')}]`
  return type.nullable ? `CASE WHEN ${value} IS NOT NULL THEN ${list} END` : list
}

type Reader = (value: unknown) => unknown

/** What makes the maps of a type of its lists; null where it holds none. */
function readerOf(type: ColumnType | null): Reader | null {
  if (type?.of) {
    const each = readerOf(type.of)
    return each && ((value) => (Array.isArray(value) ? value.map(each) : value))
  }
  if (!type?.shape) return null
  const fields = fieldsOf(type.shape).map((field) => ({ name: field.name, read: readerOf(field.type) }))
  return (value) => {
    if (!Array.isArray(value)) return value
    const map: Row = {}
    for (const [at, { name, read }] of fields.entries()) map[name] = read ? read(value[at]) : value[at]
    return map
  }
}

const holdsMaps = (type: ColumnType): boolean => type.shape !== null || (type.of !== null && holdsMaps(type.of))
