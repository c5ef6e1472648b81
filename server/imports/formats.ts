import type { Format } from './format.ts'
import { GED } from './ucdp/ged.ts'

/** What can be imported. A file is known by the names of its columns. */
export const FORMATS: readonly Format[] = [GED]

export const formatOf = (names: readonly string[]): Format | null =>
  FORMATS.find(({ columns }) => columns.every((column) => names.includes(column))) ?? null
