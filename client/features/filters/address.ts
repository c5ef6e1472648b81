import { INFORMATION_GRADE_WORDS, SOURCE_GRADE_WORDS } from '../../format/words.ts'
import type { RestsOn, Status } from '../../gql/graphql.ts'
import type { AddressPart } from '../../shell/feature.ts'
import { noFilters, type Filters, type Undated } from '../../state/filters.ts'
import { idsIn, toWords, wordsIn } from '../../state/url.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/
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
  }
}

const gradeIn = <T extends string | number>(parts: URLSearchParams, name: string, all: readonly { grade: T }[]) =>
  all.find(({ grade }) => String(grade) === parts.get(name))?.grade ?? null

export function readFilters(parts: URLSearchParams): Filters {
  const day = (name: string) => (DAY.test(parts.get(name) ?? '') ? parts.get(name) : null)
  return {
    hiddenKinds: new Set(wordsIn(parts, 'no-kinds')),
    hiddenTypes: new Set(wordsIn(parts, 'no-types')),
    hiddenStatuses: new Set(idsIn(parts, 'no-statuses') as Status[]),
    hiddenGrounds: new Set(idsIn(parts, 'no-grounds') as RestsOn[]),
    hiddenDocuments: new Set(wordsIn(parts, 'no-documents')),
    minSourceGrade: gradeIn(parts, 'min-source', SOURCE_GRADE_WORDS),
    minInformationGrade: gradeIn(parts, 'min-information', INFORMATION_GRADE_WORDS),
    from: day('from'),
    to: day('to'),
    undated: UNDATED.find((each) => each === parts.get('undated')) ?? noFilters.undated,
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
  ],
  of: 'canvas',
  write: ({ filters }) => writeFilters(filters),
  read: (parts, { session }) => session.getState().actions.settleFilters(readFilters(parts)),
}
