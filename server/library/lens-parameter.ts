import { SightlineError } from '../errors.ts'
import { isRecord } from '../record.ts'

type Values = Readonly<Record<string, unknown>>

const CHOICES = ['kinds', 'linkTypes', 'statuses', 'documents']
const UNDECIDED: readonly unknown[] = ['KEEP', 'LEAVE_OUT', 'ALONE']
const STATUSES = [
  'asserted',
  'attributed',
  'accused',
  'deduced',
  'contested',
  'denied',
  'planned',
  'unclaimed',
  'unsourced',
]
const DAY = /^\d{4}-\d{2}-\d{2}$/
const ALL = [...CHOICES, 'trueAt', 'undecided', 'minSourceGrade', 'minInformationGrade']

/**
 * A lens among the parameters of a file, whole: Cypher would take a word that it does not know for no choice at all.
 * @throws SightlineError `BAD_USER_INPUT` naming the part, what is wrong with it and what it takes
 */
export function lensParameter(given: unknown): Values | null {
  if (given === null || given === undefined) return null
  const lens = asMap('lens', given, ALL)
  const choices = CHOICES.map((field) => [field, choice(field, lens[field])])
  const { trueAt, undecided = 'KEEP', minSourceGrade = null, minInformationGrade = null } = lens
  if (!UNDECIDED.includes(undecided)) throw bad('undecided', `it takes ${UNDECIDED.join(', ')}.`)
  if (minSourceGrade !== null && !(typeof minSourceGrade === 'string' && /^[A-F]$/.test(minSourceGrade)))
    throw bad('minSourceGrade', 'it takes a letter from A to F.')
  if (minInformationGrade !== null && ![1, 2, 3, 4, 5, 6].some((grade) => grade === minInformationGrade))
    throw bad('minInformationGrade', 'it takes a whole number from 1 to 6.')
  return { ...Object.fromEntries(choices), trueAt: period(trueAt), undecided, minSourceGrade, minInformationGrade }
}

const bad = (part: string, what: string) =>
  new SightlineError('BAD_USER_INPUT', `parameters: lens.${part}: ${what}`, { argument: 'parameters' })

function asMap(part: string, given: unknown, allowed: readonly string[]): Values {
  if (!isRecord(given)) throw bad(part, `it takes an object of ${allowed.join(', ')}.`)
  const unknown = Object.keys(given).filter((key) => !allowed.includes(key))
  if (unknown.length > 0) throw bad(part, `${unknown.join(', ')} is no part of it. It takes ${allowed.join(', ')}.`)
  return given
}

function choice(field: string, given: unknown): Values | null {
  if (given === null || given === undefined) return null
  const { only = null, not = null } = asMap(field, given, ['only', 'not'])
  const words = (list: unknown): string[] => {
    if (!Array.isArray(list) || !list.every((word) => typeof word === 'string'))
      throw bad(field, 'only and not take lists of words.')
    return field === 'statuses' ? list.map(status) : list
  }
  return { only: only === null ? null : words(only), not: not === null ? [] : words(not) }
}

function status(word: string): string {
  const stored = word.toLowerCase()
  if (!STATUSES.includes(stored)) throw bad('statuses', `"${word}" is no status. It takes ${STATUSES.join(', ')}.`)
  return stored
}

function period(given: unknown): Values {
  if (given === null || given === undefined) return { from: null, to: null }
  const { from = null, to = null } = asMap('trueAt', given, ['from', 'to'])
  for (const day of [from, to])
    if (day !== null && !(typeof day === 'string' && DAY.test(day))) throw bad('trueAt', 'it takes days as YYYY-MM-DD.')
  return { from, to }
}
