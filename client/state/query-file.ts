import { parameterType } from '../../server/parameters/type.ts'
import type { Lens as LensInput, LibraryFieldsFragment } from '../gql/graphql.ts'
import { isBelowSmallest, isPastLargest, unheldWords } from './json-numbers.ts'
import type { Input } from './statements.ts'

export type LibraryQuery = LibraryFieldsFragment

/** The query of that name, or the one that had it in an earlier version: addresses and tabs of then still open. */
export const queryNamed = <Query extends Pick<LibraryQuery, 'name' | 'formerNames'>>(
  queries: readonly Query[],
  name: string | null | undefined,
): Query | undefined =>
  name
    ? (queries.find((query) => query.name === name) ?? queries.find((query) => query.formerNames.includes(name)))
    : undefined

/** A lens among the values of a query; null for none. What is wrong with one the server says. */
export const lensIn = (value: unknown): LensInput | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null

/** How a parameter of that type is typed in an editor's panel. */
export function inputOf(type: string): Input {
  const { base, list } = parameterType(type)
  if (list) return base === 'Entity' || base === 'Document' ? 'things' : 'texts'
  return (
    (
      { Integer: 'integer', Float: 'float', Boolean: 'boolean', Entity: 'thing', Map: 'json', Lens: 'json' } as Record<
        string,
        Input
      >
    )[base] ?? 'text'
  )
}

/** What to say of a number that stayed as it was typed, since it would have been changed. */
function numberWords(text: string): string {
  if (isPastLargest(text)) return 'A number up to 1.79e308.'
  if (isBelowSmallest(text)) return 'Nearer to 0 than a number here can be: it would become 0.'
  return Number.isInteger(Number(text))
    ? `A whole number up to ${Number.MAX_SAFE_INTEGER.toLocaleString('en')}. The editor takes larger ones.`
    : 'This is no number.'
}

/** What is missing or wrong in the values of a form, in words, by the parameter's name. */
export function problemsOf(
  query: Pick<LibraryQuery, 'parameters'>,
  values: Readonly<Record<string, unknown>>,
): Record<string, string> {
  const problems: Record<string, string> = {}
  for (const { name, type } of query.parameters) {
    const { base, list, optional, range } = parameterType(type)
    const value = values[name] ?? ''
    if (value === '' && !optional && base !== 'String')
      problems[name] =
        `Give a value${base === 'Entity' ? ': search a thing' : base === 'Date' ? ': a day' : base === 'Integer' || base === 'Float' ? ': a number' : ''}.`
    else if (value === '') continue
    else if (typeof value === 'string' && (list || base === 'Map' || base === 'Lens'))
      problems[name] = unheldWords(value) ?? 'This is not JSON.'
    else if (list) continue
    else if (typeof value === 'string' && (base === 'Integer' || base === 'Float')) problems[name] = numberWords(value)
    else if (name === 'first' && Number.isInteger(value) && Number(value) < 1)
      problems[name] = 'A whole number from 1 on.'
    else if (range && !(Number.isInteger(value) && range.least <= Number(value) && Number(value) <= range.most))
      problems[name] = `A whole number from ${range.least} to ${range.most.toLocaleString('en')}.`
    else if (base === 'Integer' && typeof value === 'number' && !Number.isSafeInteger(value))
      problems[name] = Number.isInteger(value) ? numberWords(String(value)) : 'A whole number.'
  }
  return problems
}

/** Names of the parameters that a query takes a thing of these labels for. */
export const takesThing = (query: Pick<LibraryQuery, 'parameters'>, labels: readonly string[]): string[] =>
  query.parameters
    .filter(({ type }) => {
      const { base, words } = parameterType(type)
      return base === 'Entity' && (words.length === 0 || words.some((word) => labels.includes(word)))
    })
    .map(({ name }) => name)

/**
 * Values for a query that is asked about a thing, and about others that are selected beside it. Another thing that it needs is left empty,
 * to be asked for: the file's example is nobody's choice.
 * @param things the first is of these labels
 */
export function valuesFor(
  query: Pick<LibraryQuery, 'parameters'>,
  labels: readonly string[],
  things: readonly string[],
): Record<string, string> {
  const optional = new Set(query.parameters.filter(({ type }) => type.endsWith('?')).map(({ name }) => name))
  return Object.fromEntries(
    takesThing(query, labels).flatMap((name, index) => {
      const thing = things[index] ?? (optional.has(name) ? undefined : '')
      return thing === undefined ? [] : [[name, thing]]
    }),
  )
}

/** A value as a Cypher literal, for the `:param` line of a file. */
export function asLiteral(value: unknown): string {
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'string') return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
  if (Array.isArray(value)) return `[${value.map(asLiteral).join(', ')}]`
  if (typeof value === 'object') {
    const { $type: type, _value: inner } = value as { $type?: string; _value?: unknown }
    if (type === 'Integer') return String(inner)
    // Without a point it would come back as a whole number.
    if (type === 'Float') return /^-?\d+$/.test(String(inner)) ? `${inner}.0` : String(inner)
    if (type === 'Date') return asLiteral(inner)
    return `{${Object.entries(value)
      .map(([key, item]) => `${/^\w+$/.test(key) ? key : `\`${key}\``}: ${asLiteral(item)}`)
      .join(', ')}}`
  }
  return String(value)
}

export interface QueryHeader {
  title: string
  description: string
  returns: 'graph' | 'table'
  parameters: readonly { name: string; type: string; about: string; example: unknown }[]
  /** What it returns; may be left out. */
  columns?: readonly { name: string; type: string; about: string }[]
}

/** A query as a file: the header, the examples, the statement. */
export function queryFile(
  { title, description, returns, parameters, columns = [] }: QueryHeader,
  statement: string,
): string {
  const sentence = title.trim().replace(/\.*$/, '.')
  const prose =
    description.trim() === ''
      ? []
      : description
          .trim()
          .split('\n')
          .map((line) => `// ${line}`)
  const lines = [
    `// ${sentence}`,
    ...prose,
    '//',
    ...parameters.map(({ name, type, about }) => `// @param ${name} ${type} ${about.trim() || name}`),
    `// @returns ${returns}`,
    ...columns.map(
      ({ name, type, about }) => `// @column ${/^\S+$/.test(name) ? name : `\`${name}\``} ${type} ${about}`,
    ),
    '',
  ]
  const examples = parameters.map(({ name, example }) => `:param ${name} => ${asLiteral(example)};`)
  return [...lines, ...examples, statement.trim().replace(/;$/, ''), ''].join('\n')
}

/** What of a query's columns is still true of a statement that was made from it: all, as long as it returns the same, or none. */
export const columnsFor = (origin: Pick<LibraryQuery, 'statement' | 'columns'> | null, statement: string) =>
  origin && returnOf(origin.statement) === returnOf(statement) ? origin.columns : []

/** A statement from its own RETURN on, the last that stands in no brackets. */
function returnOf(statement: string): string {
  let depth = 0
  let from = 0
  for (const { 0: piece, index } of statement.matchAll(
    /'(?:\\.|[^'])*'|"(?:\\.|[^"])*"|`[^`]*`|\/\/.*|[([{]|[)\]}]|\bRETURN\b/gi,
  )) {
    if (/^[([{]$/.test(piece)) depth++
    else if (/^[)\]}]$/.test(piece)) depth--
    else if (depth === 0 && /^return$/i.test(piece)) from = index
  }
  return statement.slice(from).trim().replace(/;$/, '')
}

/** A category as a heading: `own` → Your own. */
export const categoryWord = (category: string): string =>
  category === 'own' ? 'Your own' : `${category.charAt(0).toUpperCase()}${category.slice(1).replaceAll('-', ' ')}`

/** A title as a name for a file: `Who gains?` → `own/who-gains`. */
export const nameFor = (title: string): string =>
  `own/${
    title
      .toLowerCase()
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-+|-+$/g, '')
      .slice(0, 80) || 'query'
  }`

/** That name, or with a number after it when it is taken. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name
  for (let number = 2; taken.has(free); number++) free = `${name}-${number}`
  return free
}

/** A plain Cypher file gets a title from its name; one that begins with a comment has its own. */
export const withTitle = (text: string, name: string): string =>
  /^\s*\/\//.test(text)
    ? text
    : `// ${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll(/[-_]+/g, ' ')}.\n//\n// @returns table\n\n${text.trim()}\n`
