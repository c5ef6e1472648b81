import { SightlineError } from '../errors.ts'
import { STATUSES } from '../graph/lens.ts'
import type { CatalogueQuery } from '../neo4j/catalogue.ts'
import { choiceValue, parameterType, type ParameterType } from '../parameters/type.ts'
import { isCalendarDay } from '../time/calendar.ts'

/**
 * Values of a file's parameters, held against their types as typed fields of GraphQL are: without that a word that is misspelt answers
 * with no rows. Words of a fixed list are taken in any case, and given as they are stored.
 */

type Values = Readonly<Record<string, unknown>>
type Parameter = Pick<CatalogueQuery['parameters'][number], 'name' | 'type'>

/** @throws SightlineError `BAD_USER_INPUT` naming the parameter, what is wrong and what it takes */
export function checkValues(parameters: readonly Parameter[], given: Values): Record<string, unknown> {
  const checked = parameters
    .filter(({ name }) => Object.hasOwn(given, name))
    .map((parameter) => [parameter.name, checkedValue(parameter, given[parameter.name])] as const)
  return { ...given, ...Object.fromEntries(checked) }
}

function checkedValue({ name, type }: Parameter, value: unknown): unknown {
  const parts = parameterType(type)
  if (value === null || value === undefined) {
    if (parts.optional) return null
    throw bad(name, `it takes ${inWords(parts)}, and cannot be left empty.`)
  }
  if (name === 'first' && !(Number.isSafeInteger(value) && Number(value) >= 1))
    throw bad(name, `${shown(value)} is not a whole number from 1 to ${MOST}.`, { min: 1, max: MOST })
  if (!parts.list) return single(name, parts, value)
  if (!Array.isArray(value)) throw bad(name, `it takes a list of ${inWords({ ...parts, list: false })}.`)
  return value.map((each: unknown) => single(name, parts, each))
}

/** Of rows: whatever is more than a statement may bring is cut, and told. */
const MOST = Number.MAX_SAFE_INTEGER

const bad = (name: string, what: string, more: object = {}) =>
  new SightlineError('BAD_USER_INPUT', `parameters: ${name}: ${what}`, {
    argument: 'parameters',
    parameter: name,
    ...more,
  })

/** What each type takes: whether a value is such, or how it is stored; `undefined` when it is none. */
function single(name: string, parts: ParameterType, value: unknown): unknown {
  if (parts.base === 'Integer' && isPastWhole(value))
    throw bad(name, `whole numbers past ${MOST} are not held exactly here, and not taken.`)
  const stored = asStored(parts, value)
  if (stored === undefined) {
    const allowed = listOf(parts)
    throw bad(name, `${shown(value)} is not ${inWords({ ...parts, list: false })}.`, allowed ? { allowed } : {})
  }
  return stored
}

const shown = (value: unknown) =>
  typeof value === 'string' ? `"${value.slice(0, 100)}"` : JSON.stringify(value).slice(0, 100)

function asStored(parts: ParameterType, value: unknown): unknown {
  const when = (fits: boolean) => (fits ? value : undefined)
  switch (parts.base) {
    case 'Integer': {
      const { least, most } = parts.range ?? { least: -Infinity, most: Infinity }
      const isWhole = typeof value === 'bigint' || Number.isSafeInteger(value)
      return when(isWhole && least <= Number(value) && Number(value) <= most)
    }
    case 'Float':
      return when(typeof value === 'number' && Number.isFinite(value))
    case 'Boolean':
      return when(typeof value === 'boolean')
    case 'Date':
      return when(typeof value === 'string' && isCalendarDay(value))
    case 'String':
    case 'Entity':
    case 'Document':
    case 'Kind':
    case 'LinkType':
    case 'Measure':
      return when(typeof value === 'string')
    default: {
      const list = listOf(parts)
      if (!list) return value
      const said = typeof value === 'string' || typeof value === 'number' ? String(value).toLowerCase() : null
      const word = list.find((each) => each.toLowerCase() === said)
      return word === undefined ? word : choiceValue(word)
    }
  }
}

/** A whole number that was rounded when it was read, or that was left as it was typed so that it is not. */
const isPastWhole = (value: unknown) =>
  (typeof value === 'string' && /^[+-]?\d+$/.test(value) && !Number.isSafeInteger(Number(value))) ||
  (Number.isInteger(value) && !Number.isSafeInteger(value))

/** The words that a type has, as they are stored; null where it has none. */
function listOf({ base, words }: ParameterType): readonly string[] | null {
  if (base === 'Status') return STATUSES.map((status) => status.toLowerCase())
  if (base === 'SourceGrade') return ['A', 'B', 'C', 'D', 'E', 'F']
  return base === 'Choice' ? words : null
}

const WORDS: Readonly<Record<string, string>> = {
  Integer: 'a whole number',
  Float: 'a number',
  Boolean: 'true or false',
  Date: 'a calendar day as YYYY-MM-DD',
  String: 'a text',
  Entity: 'the id of a thing',
  Document: 'the id of a document',
  Kind: 'a kind',
  LinkType: 'a type of links',
  Measure: 'what figures measure',
}

function inWords(parts: ParameterType): string {
  const list = listOf(parts)
  if (parts.range) return `a whole number from ${parts.range.least} to ${parts.range.most}`
  const one = list ? `one of ${list.join(', ')}` : (WORDS[parts.base] ?? 'a value of its type')
  return parts.list ? `a list of ${one}` : one
}
