import { isCalendarDay } from '../../../server/time/calendar.ts'
import { INFORMATION_GRADE_WORDS, SOURCE_GRADE_WORDS, STATUSES } from '../../format/words.ts'
import { GROUND_STATES } from '../../looks/channels.ts'
import type { AddressPart } from '../../shell/feature.ts'
import { noFilters, type Filters, type Undated } from '../../state/filters.ts'
import { idsIn, toWords, wordsIn } from '../../state/url.ts'

const HIDE = 'HIDE'
const UNDATED: readonly Undated[] = ['INCLUDE', 'EXCLUDE', 'ONLY']

/** What is hidden, as an address says it. */
function writeFilters(filters: Filters): Record<string, string> {
  const sets = {
    kinds: filters.hiddenKinds,
    types: filters.hiddenTypes,
    statuses: filters.hiddenStatuses,
    grounds: filters.hiddenGrounds,
    documents: filters.hiddenDocuments,
  }
  const hidden = Object.entries(sets).filter(([, set]) => set.size > 0)
  return {
    ...Object.fromEntries(hidden.map(([name, set]) => [`no-${name}`, toWords(set)])),
    ...(filters.minSourceGrade && { 'min-source': filters.minSourceGrade }),
    ...(filters.minInformationGrade && { 'min-information': String(filters.minInformationGrade) }),
    ...(filters.from && { from: filters.from }),
    ...(filters.to && { to: filters.to }),
    ...(filters.undated !== noFilters.undated && { undated: filters.undated }),
    ...(filters.hidesUnlinked && { unlinked: HIDE }),
  }
}

const gradeIn = <T extends string | number>(parts: URLSearchParams, name: string, all: readonly { grade: T }[]) =>
  all.find(({ grade }) => String(grade) === parts.get(name))?.grade ?? null

const STATUS_NAMES = STATUSES.map(({ status }) => status)
const GROUND_NAMES = GROUND_STATES.map(([ground]) => ground)

/** Those of some words that there are. */
const amongIn = <T extends string>(parts: URLSearchParams, name: string, all: readonly T[]): Set<T> =>
  new Set(idsIn(parts, name).flatMap((id) => all.filter((word) => word === id)))

/** The period of an address, when it is one: days of the calendar, in order. */
function periodIn(parts: URLSearchParams): Pick<Filters, 'from' | 'to'> {
  const day = (name: string) => (isCalendarDay(parts.get(name) ?? '') ? parts.get(name) : null)
  const [from, to] = [day('from'), day('to')]
  return from !== null && to !== null && from > to ? { from: null, to: null } : { from, to }
}

/** What an address says and no filter can be: it is left out, and told. */
function leftOut(parts: URLSearchParams, filters: Filters): string[] {
  const taken = writeFilters(filters)
  const singles = ['from', 'to', 'min-source', 'min-information', 'undated', 'unlinked'].flatMap((name) => {
    const said = parts.get(name)
    const same = said === null || said === taken[name] || (name === 'undated' && said === noFilters.undated)
    return same ? [] : [`${name}=${said.slice(0, 40)}`]
  })
  const words = [
    ['no-statuses', STATUS_NAMES],
    ['no-grounds', GROUND_NAMES],
  ] as const
  const unknown = words.flatMap(([name, all]) =>
    idsIn(parts, name)
      .filter((id) => !all.some((word) => word === id))
      .map((id) => `${name}=${id.slice(0, 40)}`),
  )
  return [...singles, ...unknown]
}

export function readFilters(parts: URLSearchParams): Filters {
  return {
    hiddenKinds: new Set(wordsIn(parts, 'no-kinds')),
    hiddenTypes: new Set(wordsIn(parts, 'no-types')),
    hiddenStatuses: amongIn(parts, 'no-statuses', STATUS_NAMES),
    hiddenGrounds: amongIn(parts, 'no-grounds', GROUND_NAMES),
    hiddenDocuments: new Set(wordsIn(parts, 'no-documents')),
    minSourceGrade: gradeIn(parts, 'min-source', SOURCE_GRADE_WORDS),
    minInformationGrade: gradeIn(parts, 'min-information', INFORMATION_GRADE_WORDS),
    ...periodIn(parts),
    undated: UNDATED.find((each) => each === parts.get('undated')) ?? noFilters.undated,
    hidesUnlinked: parts.get('unlinked') === HIDE,
  }
}

export const address: AddressPart = {
  keys: [
    'no-kinds',
    'no-types',
    'no-statuses',
    'no-grounds',
    'no-documents',
    'min-source',
    'min-information',
    'from',
    'to',
    'undated',
    'unlinked',
  ],
  of: 'canvas',
  write: ({ filters }) => writeFilters(filters),
  read(parts, { session, notices }) {
    const filters = readFilters(parts)
    const left = leftOut(parts, filters)
    session.getState().actions.settleFilters(filters)
    if (left.length > 0) notices.say(`Left out of the address, which no filter can be: ${left.join(', ')}.`)
  },
}
