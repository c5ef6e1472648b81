import { readCatalogue } from '../catalogue.ts'

let known: ReadonlySet<string> | undefined

/**
 * Whether a statement is one of the program's own files, letter by letter. With all that they ask of a lens some are longer than a person's
 * may be; how long Neo4j's parser takes over them is known.
 */
export function comesWithProgram(source: string): boolean {
  known ??= new Set([...readCatalogue().values()].map(({ statement }) => statement))
  return known.has(source.trim())
}
