import type { Lens as LensInput, Status } from '../gql/graphql.ts'
import { groundWords, kindWords, linkWords, plural, statusWord, STATUSES } from './words.ts'

type Choice = LensInput['kinds']

/** A lens in words, for a line: `documents only article; without kinds Place`. */
export function lensInWords({ kinds, linkTypes, statuses, documents, restsOn, trueAt, ...rest }: LensInput): string {
  const { minSourceGrade, minInformationGrade, undecided } = rest
  const days = [trueAt?.from && `from ${trueAt.from}`, trueAt?.to && `to ${trueAt.to}`].filter(Boolean)
  return [
    ...inWords('documents', documents, (id) => id),
    ...inWords('kinds', kinds, kindWords),
    ...inWords('link types', linkTypes, linkWords),
    ...inWords('statuses', shorter(statuses), (status) => status.toLowerCase()),
    ...inWords('what rests on', restsOn, groundWords),
    ...(days.length > 0 ? [`time ${days.join(' ')}`] : []),
    ...(undecided === 'LEAVE_OUT'
      ? ['without what cannot be decided']
      : undecided === 'ALONE'
        ? ['only what cannot be decided']
        : []),
    ...(minSourceGrade ? [`sources of grade ${minSourceGrade} or better`] : []),
    ...(minInformationGrade ? [`information of grade ${minInformationGrade} or better`] : []),
  ].join('; ')
}

/** Statuses are a short list that is known: where most are left out, those that stay say it shorter. */
function shorter(choice: Choice): Choice {
  const not = new Set(choice?.not?.map((status) => status.toUpperCase()))
  if (choice?.only || not.size <= STATUSES.length / 2) return choice
  return { only: STATUSES.flatMap(({ status }) => (not.has(status) ? [] : [status])) }
}

function inWords(of: string, choice: Choice, word: (name: string) => string): string[] {
  const list = (names: readonly string[]) => names.map(word).join(', ')
  return [
    ...(choice?.only ? [`${of} only ${list(choice.only) || 'none'}`] : []),
    ...(choice?.not?.length ? [`without ${of} ${list(choice.not)}`] : []),
  ]
}

/** What the stances that filters leave make of a link, null when there are none, and what all do. */
interface Narrowed {
  counted: Status | null
  whole: Status
}

const small = (status: Status) => statusWord(status).toLowerCase()

/** The status of a link that leaves the page: where filters leave stances out it never stands without what all of them come to. */
export function statusInWords(status: Status, narrowed: Narrowed | null): string {
  if (!narrowed) return small(status)
  const { counted, whole } = narrowed
  if (counted === null) return `${small(whole)} with all stances; none that counts says anything of it`
  return counted === whole
    ? `${small(counted)} with the stances that count, and with all`
    : `${small(counted)} with the stances that count; ${small(whole)} with all`
}

/** On how many links stances are left out, and of how many the status hangs on it; empty where on none. */
export function leftOutInWords(narrowed: Iterable<Narrowed>): string {
  const all = [...narrowed]
  if (all.length === 0) return ''
  const others = all.filter(({ counted, whole }) => counted !== whole).length
  const of =
    others === 0 ? 'none of them' : others === all.length ? (others === 1 ? 'it' : 'all of them') : `${others} of them`
  return `on ${plural(all.length, 'link')} a part of what sources say does not count; if all counted, ${of} would have another status`
}
