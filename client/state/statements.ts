import { isCalendarDay } from '../../server/time/calendar.ts'
import { isBelowSmallest, isPastLargest, unheldWords } from './json-numbers.ts'
import { isZoned } from './literal.ts'

/** What can be told of a Cypher text without Neo4j: its statements, its parameters, and what those likely are. Pure. */

/** Marks what is not code: 1 in a text, a name in backticks or a comment. */
export function quietIn(text: string): Uint8Array {
  const mask = new Uint8Array(text.length)
  for (let at = 0; at < text.length;) {
    const end = endOfQuiet(text, at)
    if (end === at) at++
    else {
      mask.fill(1, at, end)
      at = end
    }
  }
  return mask
}

function endOfQuiet(text: string, at: number): number {
  const letter = text[at] as string
  if (text.startsWith('//', at)) return until(text, '\n', at)
  if (text.startsWith('/*', at)) return until(text, '*/', at + 2)
  if (letter !== "'" && letter !== '"' && letter !== '`') return at
  for (let next = at + 1; next < text.length; next++) {
    if (text[next] === '\\' && letter !== '`') next++
    else if (text[next] === letter) return next + 1
  }
  return text.length
}

const until = (text: string, sign: string, from: number) => {
  const found = text.indexOf(sign, from)
  return found < 0 ? text.length : found + sign.length
}

export interface Span {
  from: number
  to: number
}

/** The statements of a text that are more than blanks and comments, divided at `;`. */
export function statementsOf(text: string): Span[] {
  const mask = quietIn(text)
  const spans: Span[] = []
  let from = 0
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && (text[at] !== ';' || mask[at])) continue
    const says = [...text.slice(from, at)].some(
      (letter, index) => !/\s/.test(letter) && (!mask[from + index] || letter === '`'),
    )
    if (says) spans.push({ from: from + (/^\s*/.exec(text.slice(from, at))?.[0].length ?? 0), to: at })
    from = at + 1
  }
  return spans
}

/** The statement that the caret stands in or after. */
export function statementAt(text: string, caret: number): Span | null {
  const spans = statementsOf(text)
  return spans.findLast((span) => span.from <= caret) ?? spans[0] ?? null
}

/** Names of the parameters of a statement, in order, each once. */
export function parametersOf(text: string): string[] {
  const mask = quietIn(text)
  // $any(…) and $all(…) take labels from an expression.
  const names = [...text.matchAll(/\$(?!(?:any|all)\s*\()(?:`([^`]+)`|([\p{L}_][\p{L}\p{N}_]*|\d+))/giu)]
    .filter((match) => !mask[match.index])
    .map((match) => (match[1] ?? match[2]) as string)
  return [...new Set(names)]
}

export const INPUTS = [
  'text',
  'integer',
  'float',
  'boolean',
  'date',
  'datetime',
  'thing',
  'texts',
  'things',
  'json',
  'null',
] as const
/** How a parameter is typed in. */
export type Input = (typeof INPUTS)[number]

export const INPUT_WORDS: Record<Input, string> = {
  text: 'Text',
  integer: 'Whole number',
  float: 'Number',
  boolean: 'True or false',
  date: 'Date',
  datetime: 'Date and time',
  thing: 'Thing',
  texts: 'List of texts',
  things: 'List of things',
  json: 'JSON',
  null: 'null',
}

/** What a parameter likely is, from where it stands in the statement and from its name. */
export function guessInput(text: string, name: string): Input {
  const here = `\\$\`?${name.replaceAll(/[^\p{L}\p{N}_]/gu, '.')}\`?(?![\\p{L}\\p{N}_])`
  const stands = (before: string, after = '') => new RegExp(`${before}\\s*${here}${after}`, 'iu').test(text)
  if (stands('\\bdate\\(')) return 'text'
  if (stands('\\b(LIMIT|SKIP|range\\([^)]*,)') || stands('', '\\s*\\.\\.') || stands('\\.\\.')) return 'integer'
  if (/\bid\s*[:=]\s*/iu.test(text) && stands('\\bid\\s*[:=]')) return 'thing'
  if (stands('\\.id\\s+IN') || stands('\\bid\\s+IN')) return 'things'
  if (stands('\\bIN') || stands('\\bUNWIND')) return 'texts'
  if (/^(first|limit|max\w*|min\w*|depth|count|year|many|top)$/i.test(name)) return 'integer'
  if (/^(thing|entity|actor|who|whom|group|country)Id$/i.test(name)) return 'thing'
  if (stands('\\b(CONTAINS|STARTS WITH|ENDS WITH|=~)')) return 'text'
  if (stands('', '\\s*(<>|<=|>=|=|<|>)\\s*-?\\d+(?![\\d.])')) return 'integer'
  if (stands('(<=|>=|<|>)'))
    return /(^|_)(since|until|before|after|from|to|day|date|start|end)($|_)|Date$|Day$/i.test(name) ? 'date' : 'float'
  return 'text'
}

export interface Parameter {
  input: Input
  text: string
}

/** An editor with its parameters. */
export interface WorkTab {
  id: string
  title: string
  text: string
  /** By name; those that the text no longer uses are kept, in case they come back. */
  parameters: Readonly<Record<string, Parameter>>
  /** The library's query that it was opened from, or null. */
  query: string | null
}

/** A file of the library asks a lens in comments: what it asks is put in where it runs. */
export const takesLens = (text: string) => /\/\* lens\b/.test(text)

/** Parameters of a text: those given before, and a guess for each new one; a lens where the text takes one. */
export function parametersFor(tab: Pick<WorkTab, 'text' | 'parameters'>): Record<string, Parameter> {
  const named = parametersOf(tab.text).map(
    (name) => [name, tab.parameters[name] ?? { input: guessInput(tab.text, name), text: '' }] as const,
  )
  const lens = tab.parameters.lens ?? ({ input: 'null', text: '' } as const)
  return Object.fromEntries(takesLens(tab.text) ? [...named, ['lens', lens] as const] : named)
}

/** Thrown for a parameter whose text cannot be read as what it is meant to be. */
class ParameterError extends Error {}

/** A parameter as JSON, dates and large numbers with their tags. @throws ParameterError */
export function asJson(name: string, { input, text }: Parameter): unknown {
  const trimmed = text.trim()
  const no = (wanted: string) =>
    new ParameterError(
      `$${name}: ${trimmed === '' ? 'nothing is given' : `"${trimmed}" is not ${wanted}`}. Give ${wanted}.`,
    )
  switch (input) {
    case 'text':
      return text
    case 'thing':
      if (trimmed === '') throw no('a thing')
      return trimmed
    case 'integer':
      if (!/^-?\d{1,19}$/.test(trimmed)) throw no('a whole number')
      return Number.isSafeInteger(Number(trimmed)) ? Number(trimmed) : { $type: 'Integer', _value: trimmed }
    case 'float':
      if (trimmed === '' || Number.isNaN(Number(trimmed))) throw no('a number')
      if (isPastLargest(trimmed)) throw no('a number of at most 1.79e308; write Infinity for that')
      if (isBelowSmallest(trimmed)) throw no('a number of at least 5e-324: this one would become 0')
      // A whole one would be an integer, and infinity null.
      return Number.isFinite(Number(trimmed)) && !Number.isInteger(Number(trimmed))
        ? Number(trimmed)
        : { $type: 'Float', _value: String(Number(trimmed)) }
    case 'boolean':
      return trimmed === 'true'
    case 'date':
      if (!isCalendarDay(trimmed)) throw no('a calendar day, YYYY-MM-DD')
      return { $type: 'Date', _value: trimmed }
    case 'datetime':
      if (!isCalendarDay(trimmed.slice(0, 10)) || trimmed[10] !== 'T') throw no('a date and time, 2023-10-05T12:00Z')
      return { $type: isZoned(trimmed) ? 'OffsetDateTime' : 'LocalDateTime', _value: trimmed }
    case 'texts':
    case 'things':
      return linesOf(text)
    case 'json':
      return parsed(name, trimmed)
    case 'null':
      return null
  }
}

/** The texts that are typed in one to a line. */
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Whether texts come back as they are from a field that holds one to a line: an empty one, blanks at an end or a line break within are lost in it. */
const areLines = (texts: readonly string[]): boolean => {
  const lines = linesOf(texts.join('\n'))
  return lines.length === texts.length && lines.every((line, at) => line === texts[at] && !line.includes('\r'))
}

/** @throws ParameterError for what is no JSON, and for a number that JavaScript cannot hold */
function parsed(name: string, text: string): unknown {
  const unheld = unheldWords(text)
  if (unheld !== null) throw new ParameterError(`$${name}: ${unheld}`)
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new ParameterError(`$${name}: this is not JSON (${(error as Error).message}).`)
  }
}

/** A JSON value as a parameter that can be edited. */
export function fromJson(value: unknown, preferred?: Input): Parameter {
  if (value === null || value === undefined) return { input: 'null', text: '' }
  if (Array.isArray(value) && value.every((item) => typeof item === 'string') && areLines(value))
    return { input: preferred === 'things' ? 'things' : 'texts', text: value.join('\n') }
  if (typeof value === 'boolean') return { input: 'boolean', text: String(value) }
  if (typeof value === 'number') return { input: Number.isInteger(value) ? 'integer' : 'float', text: String(value) }
  if (typeof value === 'string') return { input: preferred === 'thing' ? 'thing' : 'text', text: value }
  return { input: 'json', text: JSON.stringify(value) }
}
