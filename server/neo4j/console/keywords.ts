import type { Token } from './lexer.ts'

/** Cypher keeps no words for itself: whether one is a keyword or a name is told by what stands around it. */

/** Words that follow a name, and never SHOW or CALL. */
const AFTER_NAMES = new Set(
  'LIMIT ORDER SKIP OFFSET AS AND OR XOR IN IS STARTS ENDS CONTAINS WHERE RETURN WITH MATCH OPTIONAL UNWIND CALL UNION WHEN THEN ELSE END ASC DESC FILTER LET NEXT'.split(
    ' ',
  ),
)
/** Signs before a label, a type or the key of a property. */
const BEFORE_LABELS = new Set(['.', ':', '&', '|', '!', '%'])
/** Signs after a name. */
const AFTER_VALUES = new Set([':', '.', ',', ')', ']', '}', '=', '<', '>', '+', '-', '*', '/'])
/** What a variable can follow: `RETURN delete`, `(create)-[…]`, or an argument. */
const SIGNS_BEFORE_VALUES = new Set(['(', '[', ',', '=', '<', '>', '+', '-', '/', '^'])
const WORDS_BEFORE_VALUES = new Set(
  'RETURN WHERE AND OR XOR NOT IN WITH BY DISTINCT UNWIND WHEN THEN ELSE LIMIT SKIP'.split(' '),
)

const isSign = (token: Token | undefined, among: ReadonlySet<string>): boolean =>
  token?.type === 'sign' && among.has(token.text)

/** Whether a word is one that follows a name, so that what stands before it is that name. */
export const followsName = (token: Token | undefined): boolean => AFTER_NAMES.has(token?.upper ?? '')

/** Whether a word stands where a keyword can, not as a name after `.`, `:`, `$` or before `:` in a map. */
export function isKeyword(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  if (isSign(before, BEFORE_LABELS)) return false
  if (before?.type === 'word' && ['AS', 'YIELD'].includes(before.upper)) return false
  return !isSign(tokens[index + 1], AFTER_VALUES)
}

/** A clause begins the statement, or follows something that ends one: a name, a literal, a closing bracket, `*`, `{`, or `ON MATCH`. */
export function beginsClause(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  if (!before) return true
  if (isSign(before, SIGNS_BEFORE_VALUES)) return false
  if (before.type === 'word' && WORDS_BEFORE_VALUES.has(before.upper)) return false
  return tokens[index + 1] !== undefined
}

/** Whether CALL is the clause, and not a label, a property or a variable of that name. */
export function callsHere(tokens: readonly Token[], index: number): boolean {
  if (isSign(tokens[index - 1], BEFORE_LABELS)) return false
  const next = tokens[index + 1]
  const after = tokens[index + 2]?.text
  return !(next?.type === 'word' && followsName(next) && after !== '.' && after !== '(')
}
