import { refused, type Token } from './lexer.ts'

/** Brackets of all kinds, one in another. */
const NESTING = 50
/** Links in the pattern of one clause. */
const HOPS = 12
/** How often each of these words may stand in one statement. */
const MOST: ReadonlyMap<string, number> = new Map([
  ['XOR', 8],
  ['NOT', 60],
  ['OR', 60],
  ['UNION', 20],
])

const OPEN = new Set(['(', '[', '{'])
const CLOSE = new Set([')', ']', '}'])

/** Neo4j takes all of these for the dash of a link. */
const DASHES = new Set('-\u00ad\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d')
/** What can follow the last dash of a link: the bracket of a thing, an arrow's head, or a quantifier. */
const AFTER_LINKS = new Set(['(', '>', '\u27e9', '\u3009', '\ufe65', '\uff1e', '{', '+', '*'])
/** Clauses with which a pattern ends. */
const ENDS_PATTERNS = new Set(['MATCH', 'WITH', 'RETURN', 'UNION'])

/** Looks at the tokens of a statement one after the other. @throws SightlineError `REFUSED` */
type Watch = (token: Token, index: number) => void

/**
 * One statement, not so knotted that Neo4j's parser or planner takes minutes: no time limit works there.
 * @throws SightlineError `REFUSED`
 */
export function checkShape(source: string, tokens: readonly Token[]): void {
  const watches = [watchEnds(source), watchBrackets(source), watchHops(source, tokens), watchWords(source, tokens)]
  for (const [index, token] of tokens.entries()) for (const watch of watches) watch(token, index)
}

const watchEnds =
  (source: string): Watch =>
  ({ type, text, start }) => {
    if (type === 'sign' && text === ';')
      throw refused(source, start, 'one statement at a time: run them one after the other.', 'one-statement')
  }

function watchBrackets(source: string): Watch {
  let depth = 0
  return ({ type, text, start }) => {
    if (type !== 'sign') return
    if (OPEN.has(text)) depth++
    if (CLOSE.has(text)) depth--
    if (depth > NESTING)
      throw refused(
        source,
        start,
        `brackets stand more than ${NESTING} deep here. Use WITH for steps in between.`,
        'nesting',
      )
  }
}

/** Whether a token is the second dash of a link, `-[…]-`, `--`, `<--`, `-->`: it ends it, and a thing comes next. */
const endsLink = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1]?.text ?? ''
  return (
    DASHES.has(tokens[index]?.text ?? '') &&
    (before === ']' || DASHES.has(before)) &&
    AFTER_LINKS.has(tokens[index + 1]?.text ?? '')
  )
}

function watchHops(source: string, tokens: readonly Token[]): Watch {
  let hops = 0
  /** Hops before each open brace: what stands within is a pattern of its own. */
  const outside: number[] = []
  return ({ type, text, upper, start }, index) => {
    if (type === 'word' && ENDS_PATTERNS.has(upper)) hops = 0
    if (type !== 'sign') return
    if (text === '{') {
      outside.push(hops)
      hops = 0
    } else if (text === '}') hops = outside.pop() ?? hops
    if (endsLink(tokens, index)) hops++
    if (hops > HOPS)
      throw refused(
        source,
        start,
        `more than ${HOPS} links in one pattern take Neo4j minutes to plan. Use a length such as -[*1..3]-, or WITH between two MATCH clauses.`,
        'hops',
      )
  }
}

function watchWords(source: string, tokens: readonly Token[]): Watch {
  const counts = new Map<string, number>()
  return ({ type, upper, start }, index) => {
    const max = type === 'word' ? MOST.get(upper) : undefined
    // IS NOT NULL is no condition turned round.
    if (max === undefined || (upper === 'NOT' && tokens[index - 1]?.upper === 'IS')) return
    const count = (counts.get(upper) ?? 0) + 1
    counts.set(upper, count)
    if (count > max)
      throw refused(
        source,
        start,
        `${upper} stands here for the ${max + 1}th time, ${max} are allowed: the planner does not get through more. A list with IN, or any(), says the same.`,
        'planner',
      )
  }
}
