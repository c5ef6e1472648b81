import type { Token } from './lexer.ts'
import { KEYWORDS } from './read-expression.ts'

/** Functions that make one value of many rows. */
const AGGREGATES = new Set('COUNT COLLECT SUM AVG MIN MAX STDEV STDEVP PERCENTILECONT PERCENTILEDISC'.split(' '))
/** Words behind which braces hold a statement, whose rows are its own. */
const SUBQUERIES = new Set(['COUNT', 'COLLECT', 'EXISTS'])
/** What ends the list of what a WITH or RETURN gives. */
const ENDS = new Set(
  'MATCH OPTIONAL WITH RETURN UNWIND CALL UNION WHERE ORDER SKIP OFFSET LIMIT LET FOR FILTER NEXT FINISH'.split(' '),
)
/** Words that something follows, so that a clause does not begin there: what looks like one is a name. */
const GO_ON = new Set([...KEYWORDS, 'AS', 'STARTS', 'ENDS'])

/** What a WITH or RETURN does with its rows. */
export interface Projection {
  /** It makes one row of all, or one of each group. */
  groups: 'all' | 'each' | null
  /** It holds its values against those of other rows. */
  compares: boolean
  ordered: boolean
}

/** @param at where what it gives begins, behind WITH or RETURN */
export function projectionAt(tokens: readonly Token[], at: number): Projection {
  const distinct = isWord(tokens[at], 'DISTINCT')
  const { end, items } = itemsAt(tokens, distinct ? at + 1 : at)
  const grouped = items.filter(aggregates).length
  const groups = grouped === 0 ? null : grouped === items.length ? 'all' : 'each'
  return { groups, compares: distinct || groups === 'each', ordered: isWord(tokens[end], 'ORDER') }
}

const isWord = (token: Token | undefined, word: string) => token?.type === 'word' && token.upper === word
const isSign = (token: Token | undefined, signs: string) => token?.type === 'sign' && signs.includes(token.text)

/** What stands between commas, up to where the next clause begins. */
function itemsAt(tokens: readonly Token[], at: number): { end: number; items: Token[][] } {
  const items: Token[][] = [[]]
  let depth = 0
  let end = at
  for (; end < tokens.length; end++) {
    const token = tokens[end]
    if (!token || (depth === 0 && end > at && endsItems(token, tokens[end - 1], items.at(-1)))) break
    if (isSign(token, ')]}') && --depth < 0) break
    if (isSign(token, '([{')) depth++
    if (depth === 0 && isSign(token, ',')) items.push([])
    else items.at(-1)?.push(token)
  }
  return { end, items }
}

/** Whether a clause begins at a token; behind a sign or a word that something follows it is a name. */
function endsItems(token: Token, before: Token | undefined, item: readonly Token[] = []): boolean {
  if (token.type !== 'word' || !ENDS.has(token.upper)) return false
  if (before?.type === 'word') return !GO_ON.has(before.upper)
  return before?.type !== 'sign' || isSign(before, ')]}') || (before.text === '*' && item.length === 1)
}

/** Whether it makes one value of many rows, other than within a statement of its own. */
function aggregates(item: readonly Token[]): boolean {
  let within = 0
  return item.some((token, at) => {
    const before = item[at - 1]
    if (isSign(token, '{') && (within > 0 || (before?.type === 'word' && SUBQUERIES.has(before.upper)))) within++
    else if (isSign(token, '}') && within > 0) within--
    return within === 0 && AGGREGATES.has(token.upper) && !isSign(before, '.') && isSign(item[at + 1], '(')
  })
}
