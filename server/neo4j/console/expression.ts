import type { Token } from './lexer.ts'

/** An expression, as far as what it costs depends on it. */
export type Expression =
  | { kind: 'value'; value: string | number | null }
  | { kind: 'name'; name: string }
  | { kind: 'parameter'; name: string }
  | { kind: 'key'; of: Expression; key: string }
  | { kind: 'item'; of: Expression; at: Expression }
  | { kind: 'slice'; of: Expression; from: Expression | null; to: Expression | null }
  | { kind: 'call'; name: string; given: Expression[]; start: number }
  | { kind: 'list'; items: Expression[] }
  | { kind: 'operator'; sign: string; left: Expression; right: Expression }
  | { kind: 'match'; text: Expression; pattern: Expression; start: number }
  | Walk
  | Reduction
  | { kind: 'subquery'; word: string; body: readonly Token[] }
  /** A list with what each path of a pattern gives. */
  | { kind: 'paths'; parts: Expression[]; make: Expression }
  /** What is looked at, and what it can be. Without the latter it is true or false. */
  | { kind: 'choice'; tests: Expression[]; results: Expression[] }

/** What is asked of each element of a list, and what is made of it; null: the element itself. */
export interface Walk {
  kind: 'walk'
  /** Whether the answer is a list, and not true or false. */
  makes: boolean
  name: string
  list: Expression
  each: Expression[]
  make: Expression[] | null
}

/** `reduce()`. */
export interface Reduction {
  kind: 'reduce'
  total: string
  first: Expression
  name: string
  list: Expression
  body: Expression[]
}

export const NULL: Expression = { kind: 'value', value: null }
