/** What the type of a query's parameter says, to the page and to the server alike. Pure. */
export interface ParameterType {
  base: string
  list: boolean
  optional: boolean
  /** Between `<` and `>`: kinds of an `Entity`, the words of a `Choice`. */
  words: string[]
  /** The least and the most of an `Integer<0..100>`; null where any is taken. */
  range: { least: number; most: number } | null
}

/** A word of a `Choice` as a statement compares it: a choice of numbers is one among numbers. */
export const choiceValue = (word: string): string | number => (/^\d+$/.test(word) ? Number(word) : word)

/** `List<Choice<a|b>>?` in its parts. */
export function parameterType(type: string): ParameterType {
  const optional = type.endsWith('?')
  const whole = optional ? type.slice(0, -1) : type
  const list = whole.startsWith('List<')
  const inner = list ? whole.slice('List<'.length, -1) : whole
  const [, base = inner, within = ''] = /^(\w+)(?:<(.+)>)?$/.exec(inner) ?? []
  const [, least, most] = (base === 'Integer' && /^(\d+)\.\.(\d+)$/.exec(within)) || []
  const range = least === undefined || most === undefined ? null : { least: Number(least), most: Number(most) }
  return { base, list, optional, words: within === '' || range ? [] : within.split('|'), range }
}
