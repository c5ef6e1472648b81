import { refused, type Token } from './lexer.ts'
import { assertSafePattern } from './regex.ts'

/** Characters of a regular expression. */
const LONGEST = 1_000

const NOT_KNOWN =
  'a pattern after =~ is a text or a parameter that is one, or several joined by +. Or use CONTAINS, STARTS WITH, ENDS WITH.'

/** Whether a sign makes something else of the value before it: `$p.x`, `$p[0]`, `'a' || 'b'`. A single bar is a comprehension's. */
function goesOn(tokens: readonly Token[], index: number): boolean {
  const [sign, next] = [tokens[index], tokens[index + 1]]
  if (sign?.type !== 'sign') return false
  return (
    ['.', '[', '(', ':', '*', '/', '%', '^', '-'].includes(sign.text) ||
    (sign.text === '|' && next?.text === '|' && next.start === sign.end)
  )
}

/** What stands right of `=~`: literals and parameters, whose text is known, and not of a shape that takes for ever. */
export function checkPatterns(
  source: string,
  tokens: readonly Token[],
  parameters: Readonly<Record<string, unknown>>,
): void {
  for (const [index, token] of tokens.entries()) {
    if (
      token.text !== '=' ||
      token.type !== 'sign' ||
      tokens[index + 1]?.text !== '~' ||
      tokens[index + 1]?.start !== token.end
    )
      continue
    let at = index + 2
    let pattern = ''
    let open = 0
    for (;;) {
      for (; tokens[at]?.text === '(' && tokens[at]?.type === 'sign'; at++) open++
      const piece = tokens[at]
      const text =
        piece?.type === 'string' ? piece.text : piece?.type === 'parameter' ? (parameters[piece.text] ?? '') : null
      if (typeof text !== 'string' || goesOn(tokens, at + 1))
        throw refused(source, piece?.start ?? token.end, NOT_KNOWN, 'regex')
      pattern += text
      if (pattern.length > LONGEST)
        throw refused(
          source,
          token.start,
          `a pattern may have ${LONGEST.toLocaleString('en')} characters. Use a list with IN, or CONTAINS.`,
          'regex',
        )
      at++
      for (; open > 0 && tokens[at]?.text === ')'; at++) open--
      if (goesOn(tokens, at)) throw refused(source, token.start, NOT_KNOWN, 'regex')
      if (tokens[at]?.text !== '+') break
      at++
    }
    assertSafePattern(source, token.start, pattern)
  }
}
