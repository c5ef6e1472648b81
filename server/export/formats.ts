import type { Json } from '../neo4j/console/values.ts'
import { graphml } from './graphml.ts'
import { plainText } from './plain.ts'
import type { Writer } from './writer.ts'

export type Format = 'csv' | 'json' | 'ndjson' | 'graphml'

/** How a text begins that some spreadsheet takes for a formula, at once or once it has dropped what comes before. */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/

/** RFC 4180. A cell that a spreadsheet would run as a formula gets an apostrophe before it. */
function csvCell(value: Json): string {
  const text = typeof value === 'number' || typeof value === 'boolean' ? String(value) : plainText(value)
  const safe = typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const csv = (): Writer => ({
  begin: (columns) => `${columns.map(csvCell).join(',')}\r\n`,
  rows: (rows) => rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join(''),
  end: () => '',
})

/** A column that stands twice would be lost as a key; Neo4j refuses such statements. */
const asObject = (columns: readonly string[], row: readonly Json[]) =>
  Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null]))

const ndjson = (): Writer => {
  let names: readonly string[] = []
  return {
    begin: (columns) => ((names = columns), ''),
    rows: (rows) => rows.map((row) => `${JSON.stringify(asObject(names, row))}\n`).join(''),
    end: () => '',
  }
}

/** `{"columns": […], "rows": [{…}, …]}`. */
const json = (): Writer => {
  let names: readonly string[] = []
  let first = true
  return {
    begin: (columns) => ((names = columns), `{"columns":${JSON.stringify(columns)},"rows":[`),
    rows: (rows) =>
      rows
        .map((row) => {
          const comma = first ? '' : ','
          first = false
          return `${comma}\n${JSON.stringify(asObject(names, row))}`
        })
        .join(''),
    end: () => '\n]}\n',
  }
}

/** Every format of an export. Values that JSON cannot hold are as in the SDL's `JSON`; in CSV and GraphML they are text. */
export const FORMATS: Record<Format, { type: string; writer: (lens?: unknown) => Writer }> = {
  csv: { type: 'text/csv; charset=utf-8', writer: csv },
  json: { type: 'application/json; charset=utf-8', writer: json },
  ndjson: { type: 'application/x-ndjson; charset=utf-8', writer: ndjson },
  graphml: { type: 'application/graphml+xml; charset=utf-8', writer: (lens) => graphml(underLens(lens)) },
}

/** A link stands in GraphML as it does in the graph: whoever reads the file has to know that the columns beside it are not there. */
const underLens = (lens: unknown): string | null =>
  lens === null || lens === undefined
    ? null
    : `Asked under the lens ${JSON.stringify(lens)}. What stands on a link is of all that is said of it.`

export const isFormat = (value: unknown): value is Format => typeof value === 'string' && Object.hasOwn(FORMATS, value)
