import { SightlineError } from '../errors.ts'

/** What every text that a source gives has to keep: it is stored as it is, compared with others, and partly held by indexes. */

/**
 * The longest text of each field, in characters. Neo4j's indexes hold about 8,100 bytes, and a character takes up to three: a proposition's key
 * is made of two ids, the qualifier of its times, its own and its scope.
 */
export const LONGEST = {
  id: 200,
  dataset: 200,
  sourceId: 500,
  name: 1_000,
  text: 10_000,
  qualifier: 1_000,
  scope: 1_000,
  timeQualifier: 200,
  /** Of any other field: words about it. */
  words: 1_000,
} as const

export const bad = (place: string, what: string, details: object = {}) =>
  new SightlineError('BAD_USER_INPUT', `${place}: ${what}`, { argument: place, ...details })

/** A sign that is none: a tab or a new line may stand in a text, what steers a terminal or divides a key may not. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/

/**
 * @param limit the longest that it may be
 * @throws SightlineError naming the field, and for a long one its length and the limit
 */
export function checkText(place: string, text: unknown, limit: number = LONGEST.words): void {
  if (typeof text !== 'string')
    throw bad(place, `it takes a text, and ${text === null ? 'null' : typeof text} is none.`)
  if (text.trim() === '') throw bad(place, 'it is empty.')
  if (text.length > limit)
    throw bad(
      place,
      `it has ${text.length.toLocaleString('en')} characters; at most ${limit.toLocaleString('en')} are allowed.`,
      { length: text.length, limit },
    )
  // Half of a pair cannot be stored: it would become another sign, and two texts one.
  if (/\p{Surrogate}/u.test(text)) throw bad(place, 'it holds half of a sign (an unpaired surrogate).')
  if (CONTROL.test(text)) throw bad(place, 'it holds a control character.')
}

/** As `checkText`, for what may be left out. */
export function checkOptional(place: string, text: unknown, limit?: number): void {
  if (text !== undefined) checkText(place, text, limit)
}

/** An id that is given, and not made: it is compared letter by letter. */
export function checkId(place: string, id: unknown): void {
  if (id === undefined) return
  checkText(place, id, LONGEST.id)
  if (typeof id !== 'string') return
  if (id !== id.trim()) throw bad(place, `"${id}" begins or ends with a blank.`)
  if (id !== id.normalize('NFC'))
    throw bad(place, `"${id}" is not in Unicode's form NFC: two that look alike would be two.`)
}
