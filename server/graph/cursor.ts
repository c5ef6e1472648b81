import { createHash } from 'node:crypto'
import { SightlineError } from '../errors.ts'
import type { PageInfo } from './schema-types.ts'

/** Where a page of a list ends. Opaque: it holds the values that the list is ordered by, and for which list and arguments it was made. */

type Key = readonly (string | number)[]

/** Of the values too: a cursor is made by a list, and none is made by hand. */
const hash = (list: string, question: unknown, key: Key): string =>
  createHash('sha256')
    .update(JSON.stringify([list, question, key]))
    .digest('base64url')
    .slice(0, 12)

/**
 * @param list which list, and its order
 * @param question what was asked for, without the page
 * @param key the values of the last row that the list is ordered by
 */
export const toCursor = (list: string, question: unknown, key: Key): string =>
  Buffer.from(JSON.stringify([hash(list, question, key), ...key])).toString('base64url')

/** Of a page without anything behind it or in it. */
export const NO_PAGE: PageInfo = { hasNextPage: false, endCursor: null }

/** Where a page ends, and whether there are more behind it. @param key of its last row; nothing where it has none */
export const pageInfo = (list: string, question: unknown, hasNextPage: boolean, key: Key | undefined): PageInfo => ({
  hasNextPage,
  endCursor: key ? toCursor(list, question, key) : null,
})

/**
 * @returns the values that `toCursor` was given
 * @throws SightlineError `BAD_USER_INPUT` for a text that is no cursor, or one of another list or other arguments
 */
export function fromCursor(list: string, question: unknown, cursor: string): Key {
  const [made, ...key] = read(cursor)
  if (made === hash(list, question, key)) return key
  throw new SightlineError(
    'BAD_USER_INPUT',
    `after: this is no cursor of ${list} with these arguments. Take it from pageInfo of the page before, and ask for the same again; or leave it out to begin anew.`,
    { argument: 'after' },
  )
}

function read(cursor: string): (string | number)[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(key) && key.every((part) => typeof part === 'string' || typeof part === 'number') ? key : []
  } catch {
    return []
  }
}
