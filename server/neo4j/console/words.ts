import { SHOW_KINDS, SHOWS } from './allowed.ts'
import { beginsClause, followsName, isKeyword } from './keywords.ts'
import { refused, type Token } from './lexer.ts'
import { NO_OPTIONS } from './opening.ts'

/** A word of a statement, where it stands. */
interface Where {
  tokens: readonly Token[]
  index: number
  before: Token | undefined
  next: Token | undefined
}

/** Why a word may not stand there, and the name of the rule; nothing when it may. */
type Refusal = readonly [message: string, rule: string] | undefined

const changesGraph =
  (word: string) =>
  ({ tokens, index }: Where): Refusal =>
    isKeyword(tokens, index) && beginsClause(tokens, index)
      ? [`${word} changes the graph. Statements here only read.`, 'write']
      : undefined

/** Whether USE is the clause: it stands at the beginning of a query or of a part of one. */
const opensQuery = ({ index, before }: Where): boolean =>
  index === 0 ||
  (before?.type === 'sign' && before.text === '{') ||
  ['UNION', 'NEXT', 'ALL', 'DISTINCT'].includes(before?.upper ?? '')

function showRefusal({ tokens, index, before, next }: Where): Refusal {
  if (!isKeyword(tokens, index) || (index > 0 && before?.type !== 'sign' && before?.type !== 'word')) return
  // A variable that is called so.
  if (index > 0 && followsName(next)) return
  const what = tokens
    .slice(index + 1)
    .find(({ type, upper }) => type !== 'word' || !SHOW_KINDS.has(upper) || SHOWS.has(upper))
  if (what?.type !== 'word' || SHOWS.has(what.upper)) return
  return [
    `SHOW ${what.text} is administration. Allowed: SHOW INDEXES, CONSTRAINTS, FUNCTIONS, PROCEDURES.`,
    'administration',
  ]
}

/** What each word may not do. */
const RULES: ReadonlyMap<string, (where: Where) => Refusal> = new Map([
  ['CYPHER', ({ index }) => (index === 0 ? [NO_OPTIONS, 'prefix'] : undefined)],
  [
    'LOAD',
    ({ next }) =>
      next?.upper === 'CSV'
        ? [
            'LOAD CSV reads files and the network. It is refused here; give rows as a parameter and UNWIND it.',
            'load-csv',
          ]
        : undefined,
  ],
  [
    'TERMINATE',
    ({ tokens, index, next }) =>
      isKeyword(tokens, index) && next?.type === 'word' && next.upper.startsWith('TRANSACTION')
        ? ["TERMINATE ends other people's work. It is refused here.", 'administration']
        : undefined,
  ],
  [
    'USE',
    (where) =>
      opensQuery(where) && (where.next?.type === 'word' || where.next?.type === 'name')
        ? ['USE asks another database. It is refused here; NEO4J_DATABASE names the one to read.', 'use']
        : undefined,
  ],
  ['SHOW', showRefusal],
  [
    'ALLSHORTESTPATHS',
    ({ next }) =>
      next?.text === '('
        ? [
            'allShortestPaths cannot be ended once it runs. Write MATCH p = ALL SHORTEST (a)-[*..8]-(b) instead.',
            'endless',
          ]
        : undefined,
  ],
  [
    'IN',
    ({ tokens, index, before, next }) =>
      before?.text === '}' &&
      (next?.upper === 'CONCURRENT' || [next, tokens[index + 2]].some((each) => each?.upper === 'TRANSACTIONS'))
        ? ['IN TRANSACTIONS is for writing in steps. It is refused here.', 'write']
        : undefined,
  ],
  ...'CREATE MERGE DELETE DETACH REMOVE FOREACH DROP ALTER GRANT DENY REVOKE INSERT SET'
    .split(' ')
    .map((word): [string, (where: Where) => Refusal] => [word, changesGraph(word)]),
])

/**
 * Clauses that are not for reading the graph.
 * @throws SightlineError `REFUSED`
 */
export function checkWords(source: string, tokens: readonly Token[]): void {
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'word') continue
    const refusal = RULES.get(token.upper)?.({ tokens, index, before: tokens[index - 1], next: tokens[index + 1] })
    if (refusal) throw refused(source, token.start, ...refusal)
  }
}
