/** What an answer comes to: a benchmark of answers that differ says nothing. */

/** A path of names: `nodes.id`, `nodes.{type,count}` for several side by side, `*` for whatever name. */
type At = string
/** Where each part is found in an answer, in one place or in several, or how it is worked out. */
export type Reading = Record<string, At | readonly At[] | ((answer: unknown) => unknown)>
export type Gist = Record<string, unknown>

/** Values at a path, through lists. Nothing where there is none. */
export function valuesAt(answer: unknown, path: At): unknown[] {
  const [name = '', ...rest] = path === '' ? [] : path.split(/\.(?![^{]*\})/)
  if (answer === null || answer === undefined) return []
  if (Array.isArray(answer)) return answer.flatMap((each) => valuesAt(each, path))
  if (path === '') return [answer]
  if (typeof answer !== 'object') return []
  const fields: Record<string, unknown> = { ...answer }
  if (name === '*') return Object.values(fields).flatMap((each) => valuesAt(each, rest.join('.')))
  if (name.startsWith('{')) {
    const side = name
      .slice(1, -1)
      .split(',')
      .map((field) => fields[field])
    return side.some((value) => value === undefined) ? [] : [side.join(' ')]
  }
  return valuesAt(fields[name], rest.join('.'))
}

/** The sum of the numbers at a path. */
export const sumAt =
  (path: At) =>
  (answer: unknown): string =>
    String(valuesAt(answer, path).reduce<number>((sum, each) => sum + Number(each), 0))

/** How many values there are at a path. */
export const countAt =
  (path: At) =>
  (answer: unknown): string =>
    String(valuesAt(answer, path).length)

/** Words of GraphQL are in capitals, those of the graph are not: case makes no difference. */
const distinct = (values: readonly unknown[]) =>
  [...new Set(values.map((value) => String(value).toLowerCase()))].sort().join(', ')

/** What an answer comes to, read as its way of answering wants. */
export const gistOf = (answer: unknown, reading: Reading): Gist =>
  Object.fromEntries(
    Object.entries(reading).map(([part, how]) => [
      part,
      typeof how === 'function' ? how(answer) : distinct([how].flat().flatMap((path) => valuesAt(answer, path))),
    ]),
  )

/** Where two answers differ, in words; null where they do not. @param found may leave parts out that cannot be asked so */
export function difference(wanted: Gist, found: Gist): string | null {
  for (const [part, value] of Object.entries(found))
    if (value !== wanted[part]) return `${part} is ${inShort(value)} and not ${inShort(wanted[part])}`
  return null
}

const inShort = (value: unknown) => {
  const text = String(value)
  return text.length > 160 ? `${text.slice(0, 160)}… (${text.length})` : text
}
