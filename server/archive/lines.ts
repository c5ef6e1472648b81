import type { Part } from '../claims/whole.ts'
import { ARCHIVE } from './schemas.ts'

/** How an archive is written: one graph gives one text, letter for letter. */

/** Names in the order of the alphabet, at every depth, and nothing that is not there. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== null && each !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, each]) => [name, inOrder(each)]),
  )
}

const lineOf = (name: string, item: unknown): string => `${JSON.stringify({ [name]: inOrder(item) })}\n`

/** The first line of every archive. */
export const HEAD = lineOf('sightline', { archive: ARCHIVE })

/** The last one: without it the rest has been cut off. */
export const endLine = (counts: Readonly<Record<Part, number>>): string => lineOf('end', counts)

export const archiveLine = (part: Part, item: unknown): string => lineOf(part, item)
