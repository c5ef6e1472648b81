import { SightlineError } from '../errors.ts'
import { GROUNDS, isStatus, openLens, STATUSES, UNDECIDED, type Choice, type Lens } from '../graph/lens.ts'
import { isRecord } from '../record.ts'
import { checkedPeriod } from './checked-period.ts'

type Values = Readonly<Record<string, unknown>>

/**
 * A lens among the parameters of a file, whole: Cypher would take a word that it does not know for no choice at all.
 * @throws SightlineError `BAD_USER_INPUT` naming the part, what is wrong with it and what it takes
 */
export function lensParameter(given: unknown): Lens | null {
  if (given === null || given === undefined) return null
  const lens = asMap('', given, Object.keys(openLens))
  return {
    kinds: choice('kinds', lens.kinds),
    linkTypes: choice('linkTypes', lens.linkTypes),
    statuses: choice('statuses', lens.statuses, (words) => words.map(stored)),
    documents: choice('documents', lens.documents),
    restsOn: choice('restsOn', lens.restsOn, grounds),
    trueAt: period(lens.trueAt),
    undecided: undecided(lens.undecided),
    minSourceGrade: sourceGrade(lens.minSourceGrade),
    minInformationGrade: informationGrade(lens.minInformationGrade),
  }
}

const bad = (part: string, what: string) =>
  new SightlineError('BAD_USER_INPUT', `parameters: lens${part && `.${part}`}: ${what}`, { argument: 'parameters' })

function asMap(part: string, given: unknown, allowed: readonly string[]): Values {
  if (!isRecord(given)) throw bad(part, `it takes an object of ${allowed.join(', ')}.`)
  const unknown = Object.keys(given).filter((key) => !allowed.includes(key))
  if (unknown.length > 0) throw bad(part, `${unknown.join(', ')} is no part of it. It takes ${allowed.join(', ')}.`)
  return given
}

/** @param take checks the words, and gives them as they are stored */
function choice(field: string, given: unknown, take = (words: string[]): string[] => words): Choice | null {
  if (given === null || given === undefined) return null
  const { only = null, not = null } = asMap(field, given, ['only', 'not'])
  const words = (list: unknown): string[] => {
    if (!Array.isArray(list) || !list.every((word) => typeof word === 'string'))
      throw bad(field, 'only and not take lists of words.')
    return take(list)
  }
  return { only: only === null ? null : words(only), not: not === null ? [] : words(not) }
}

function grounds(words: string[]): string[] {
  const unknown = words.filter((word) => !GROUNDS.includes(word))
  if (unknown.length === 0) return words
  throw bad('restsOn', `${unknown.join(', ')} is nothing to rest on. It takes ${GROUNDS.join(', ')}.`)
}

function stored(word: string): string {
  if (!isStatus(word.toUpperCase()))
    throw bad('statuses', `"${word}" is no status. It takes ${STATUSES.join(', ').toLowerCase()}.`)
  return word.toLowerCase()
}

function period(given: unknown): Lens['trueAt'] {
  const asked = given === null || given === undefined ? {} : asMap('trueAt', given, ['from', 'to', 'edtf'])
  return checkedPeriod(asked, (part, what) => bad(part ? `trueAt.${part}` : 'trueAt', what))
}

function undecided(given: unknown): Lens['undecided'] {
  if (given === null || given === undefined) return openLens.undecided
  const words = Object.values(UNDECIDED)
  const found = words.find((word) => word === given)
  if (found === undefined) throw bad('undecided', `it takes ${words.join(', ')}.`)
  return found
}

function sourceGrade(given: unknown = null): string | null {
  if (given !== null && !(typeof given === 'string' && /^[A-F]$/.test(given)))
    throw bad('minSourceGrade', 'it takes a letter from A to F.')
  return given
}

function informationGrade(given: unknown = null): number | null {
  if (given !== null && !(typeof given === 'number' && Number.isInteger(given) && given >= 1 && given <= 6))
    throw bad('minInformationGrade', 'it takes a whole number from 1 to 6.')
  return given
}
