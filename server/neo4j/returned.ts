import { tokenize, type Token } from './console/lexer.ts'

const OPENS = new Set(['(', '[', '{'])
const CLOSES = new Set([')', ']', '}'])
/** What may follow the columns of a RETURN. */
const ENDS = new Set(['ORDER', 'SKIP', 'OFFSET', 'LIMIT', 'UNION'])

/**
 * The columns that a statement returns, in order, as its last RETURN names them.
 * @returns null where the text does not say: no RETURN, or `*` in it
 * @throws SightlineError for a text, name or comment without an end
 */
export function returnedColumns(statement: string): string[] | null {
  const tokens = outermost(tokenize(statement))
  const from = tokens.findLastIndex(isReturn)
  if (from < 0) return null
  const items: Token[][] = [[]]
  for (const { token, depth } of tokens.slice(from + 1)) {
    const named = items.at(-1)?.at(-1)
    // Not in `AS order`.
    if (depth === 0 && token.type === 'word' && ENDS.has(token.upper) && !(named && isWord(named, 'AS'))) break
    if (depth === 0 && token.type === 'sign' && token.text === ',') items.push([])
    else if (!(isWord(token, 'DISTINCT') && items.length === 1 && items[0]?.length === 0)) items.at(-1)?.push(token)
  }
  const names = items.map((item) => nameOf(statement, item))
  return names.every((name) => name !== null) ? names : null
}

/** Where the word of the last RETURN stands that is within no brackets; null where there is none. */
export function lastReturn(statement: string): { start: number; end: number } | null {
  return outermost(tokenize(statement)).findLast(isReturn)?.token ?? null
}

const isReturn = ({ token, depth }: { token: Token; depth: number }) => depth === 0 && isWord(token, 'RETURN')

/** Each token with how many brackets it stands in. */
function outermost(tokens: readonly Token[]): { token: Token; depth: number }[] {
  let depth = 0
  return tokens.map((token) => {
    const sign = token.type === 'sign' ? token.text : ''
    if (CLOSES.has(sign)) depth--
    const at = { token, depth }
    if (OPENS.has(sign)) depth++
    return at
  })
}

const isWord = (token: Token, word: string) => token.type === 'word' && token.upper === word

/** After AS, or the expression itself as it is written. */
function nameOf(statement: string, item: readonly Token[]): string | null {
  const first = item[0]
  const last = item.at(-1)
  if (!first || !last || (first.type === 'sign' && first.text === '*')) return null
  const as = item.at(-2)
  if (item.length === 1 || (as && isWord(as, 'AS'))) return last.text
  return statement.slice(first.start, last.end)
}
