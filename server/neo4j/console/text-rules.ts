import { checkCalls } from './calls.ts'
import { refused, tokenize, type Token } from './lexer.ts'
import { readOpening, type Mode } from './opening.ts'
import { assertBounded } from './bounds.ts'
import { BEFOREHAND, OWN_FILES, planned } from './budget.ts'
import { comesWithProgram } from './known.ts'
import { assertPlainText } from './plain-text.ts'
import { checkShape } from './shape.ts'
import { checkWords } from './words.ts'

/** Words and signs. Past these Neo4j's parser or planner takes minutes, and no time limit works there. */
const MOST_TOKENS = 3_000

export interface Checked {
  /** The statement without `EXPLAIN` or `PROFILE` and without a closing semicolon. */
  statement: string
  mode: Mode
  parameters: string[]
  /** What a row of the answer holds at most, as far as the text tells, as `Amount.deep` counts. */
  held: number
  /** How far the statement stands from the beginning of what was sent. */
  shift: number
}

/**
 * Reads a statement's text and refuses what must not reach the database: more than one statement, other databases, files, network,
 * other people's work, and what Neo4j could not end once it runs. Writes are Neo4j's to refuse; naming them here gives the better message.
 * @param allowed further procedures and functions, in lower case; `name.*` allows all that begin so
 * @throws SightlineError `REFUSED` with rule, line, column and offset
 */
export function checkText(
  source: string,
  parameters: Readonly<Record<string, unknown>> = {},
  allowed: ReadonlySet<string> = new Set(),
): Checked {
  assertPlainText(source, parameters.lens)
  const tokens = tokensOf(source, parameters.lens)
  const { mode, version, first, body } = readOpening(source, tokens)
  checkShape(source, body)
  checkWords(source, body)
  checkCalls(source, body, allowed)
  const held = assertBounded(
    source,
    body,
    parameters,
    comesWithProgram(source, parameters.lens) ? OWN_FILES : BEFOREHAND,
  )
  return {
    statement: version + source.slice(first.start, body.at(-1)?.end),
    mode,
    parameters: [...new Set(body.filter((token) => token.type === 'parameter').map((token) => token.text))],
    held,
    shift: first.start - version.length,
  }
}

/** Rows of a plan up to which a statement is taken to be of the size that its text was looked at for. */
const FEW_ROWS = 200

/**
 * Looks at a statement once more when Neo4j has planned it: lists of all that it matches may be longer than its text tells.
 * @param rows that the plan expects at most anywhere
 * @throws SightlineError `REFUSED`
 */
export function checkRows(source: string, parameters: Readonly<Record<string, unknown>>, rows: number): void {
  if (rows <= FEW_ROWS || comesWithProgram(source, parameters.lens)) return
  const { body } = readOpening(source, tokensOf(source, parameters.lens))
  assertBounded(source, body, parameters, planned(rows))
}

/** The words of one statement of a bearable length, without a semicolon at its end. */
function tokensOf(source: string, lens: unknown): readonly Token[] {
  const all = tokenize(source)
  const last = all.at(-1)
  const tokens = last?.text === ';' && last.type === 'sign' ? all.slice(0, -1) : all
  const [first, second] = tokens
  if (!first) throw refused(source, 0, 'there is no statement.', 'empty')
  if (tokens.length > MOST_TOKENS && !comesWithProgram(source, lens))
    throw refused(
      source,
      tokens[MOST_TOKENS]?.start ?? 0,
      `the statement has more than ${MOST_TOKENS} words and signs. Pass lists as parameters.`,
      'size',
    )
  if (first.text === ':')
    throw refused(
      source,
      first.start,
      `:${second?.text ?? ''} is a command of Neo4j Browser and cypher-shell, not Cypher. Write the statement alone; each $name in it gets a field for its value.`,
      'command',
    )
  return tokens
}
