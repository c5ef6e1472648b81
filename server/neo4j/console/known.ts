import { isRecord } from '../../record.ts'
import { readCatalogue, type CatalogueQuery } from '../catalogue.ts'

let read: readonly CatalogueQuery[] | undefined
const files = () => (read ??= [...readCatalogue().values()])

/** What may stand before a statement without being part of it. */
const BEFORE = /^(?:\s*(?:EXPLAIN|PROFILE|CYPHER\s+(?:5|25))\b)+\s*/i

/** A statement without what people and tools put around one: line ends of Windows, `EXPLAIN` or `PROFILE` before it, a semicolon after it. */
function bare(source: string): { before: string; text: string } {
  const lines = source.replaceAll('\r\n', '\n')
  const before = BEFORE.exec(lines)?.[0] ?? ''
  return { before, text: lines.slice(before.length).trim().replace(/\s*;$/, '') }
}

/** The program's own file that a statement is, letter by letter, and what stands before it. */
export function fileOf(source: string): { query: CatalogueQuery; before: string } | undefined {
  const { before, text } = bare(source)
  const query = files().find(({ statement }) => statement === text)
  return query && { query, before }
}

/**
 * Whether a statement is one of the program's own files, letter by letter, as it stands or under the lens among its parameters. With all that they
 * ask of a lens some are longer than a person's may be; how long Neo4j's parser takes over them is known.
 */
export function comesWithProgram(source: string, lens: unknown): boolean {
  const { text } = bare(source)
  return files().some(({ statement, underLens }) => {
    if (statement === text) return true
    const alike = underLens && text.startsWith(statement.slice(0, statement.indexOf('/* lens')))
    return alike && isRecord(lens) ? underLens(lens) === text : false
  })
}
