/** Numbers as they are written, before JavaScript makes the nearest of them that it has. */

const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/g
const TEXT = /"(?:[^"\\]|\\.)*"/g

/** `1e400`, which would be infinity. */
export const isPastLargest = (text: string): boolean => !/infinity/i.test(text) && Math.abs(Number(text)) === Infinity

/** The first number of a JSON text that would not come out as it stands there: a whole one past 2^53, or one past the largest. */
export const unheldNumber = (json: string): string | null =>
  json
    .replaceAll(TEXT, '""')
    .match(NUMBER)
    ?.find((text) => isPastLargest(text) || (Number.isInteger(Number(text)) && !Number.isSafeInteger(Number(text)))) ??
  null

/** What to say of a JSON text whose numbers would not come out as they stand there; null where all would. */
export function unheldWords(json: string): string | null {
  const unheld = unheldNumber(json)
  if (unheld === null) return null
  return isPastLargest(unheld)
    ? `JSON is read up to 1.79e308, and ${unheld} is past it. A value of Cypher can be {"$type": "Float", "_value": "Infinity"}.`
    : `JSON is read exactly up to 2^53, and ${unheld} is more. A value of Cypher can be {"$type": "Integer", "_value": "${unheld}"}, or "Float".`
}
