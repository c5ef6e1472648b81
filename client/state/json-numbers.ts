/** Numbers as they are written, before JavaScript makes the nearest of them that it has. */

const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/g
const TEXT = /"(?:[^"\\]|\\.)*"/g

/** `1e400`, which would be infinity. */
export const isPastLargest = (text: string): boolean => !/infinity/i.test(text) && Math.abs(Number(text)) === Infinity

/** `1e-400`, which would be 0. */
export const isBelowSmallest = (text: string): boolean => Number(text) === 0 && /^[^eE]*[1-9]/.test(text)

const isUnheld = (text: string): boolean =>
  isPastLargest(text) ||
  isBelowSmallest(text) ||
  (Number.isInteger(Number(text)) && !Number.isSafeInteger(Number(text)))

/** The first number of a JSON text that would not come out as it stands there: a whole one past 2^53, one past the largest or below the smallest. */
export const unheldNumber = (json: string): string | null =>
  json.replaceAll(TEXT, '""').match(NUMBER)?.find(isUnheld) ?? null

/** What to say of a JSON text whose numbers would not come out as they stand there; null where all would. */
export function unheldWords(json: string): string | null {
  const unheld = unheldNumber(json)
  if (unheld === null) return null
  if (isBelowSmallest(unheld)) return `JSON is read down to 5e-324, and ${unheld} is nearer to 0 and would become it.`
  return isPastLargest(unheld)
    ? `JSON is read up to 1.79e308, and ${unheld} is past it. A value of Cypher can be {"$type": "Float", "_value": "Infinity"}.`
    : `JSON is read exactly up to 2^53, and ${unheld} is more. A value of Cypher can be {"$type": "Integer", "_value": "${unheld}"}, or "Float".`
}
