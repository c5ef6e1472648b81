import type { Row } from './values.ts'

const DYNAMIC = /\$\(\$(\w+)\)/g

/** Parameters that a statement takes as labels or types. */
export const namesIn = (statement: string): string[] =>
  [...statement.matchAll(DYNAMIC)].flatMap(([, name]) => name ?? [])

/**
 * A statement whose dynamic labels and types, `:$($kind)`, stand in it as words: under a name that comes as a parameter Neo4j reads every node, under
 * one that it knows as it plans it reads those of that name. A name that cannot be written as a word stays a parameter, and is as true, only slower.
 */
export const withNames = (statement: string, parameters: Row): string =>
  statement.replaceAll(DYNAMIC, (dynamic, name: string) => {
    const given = parameters[name]
    return (typeof given === 'string' ? quoted(given) : null) ?? dynamic
  })

/** A label or type as a word of a statement; null for one that cannot be written as such. */
export const quoted = (name: string): string | null => (isWord(name) ? `\`${name.replaceAll('`', '``')}\`` : null)

/** Neo4j reads `\u0060` in a name as a backtick, which would end it. */
const isWord = (name: string) => name !== '' && !name.includes('\\') && !name.includes('\0')
