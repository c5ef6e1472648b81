import type { Status } from '../../gql/graphql.ts'
import type { AddressPart } from '../../shell/feature.ts'
import { noFilters, type Filters, type Undated } from '../../state/filters.ts'
import { idsIn, toWords, wordsIn } from '../../state/url.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/
const UNDATED: readonly Undated[] = ['INCLUDE', 'EXCLUDE', 'ONLY']

/** What is hidden, as an address says it. */
function writeFilters(filters: Filters): Record<string, string> {
  const sets = { kinds: filters.hiddenKinds, types: filters.hiddenTypes, statuses: filters.hiddenStatuses }
  const hidden = Object.entries(sets).filter(([, set]) => set.size > 0)
  return {
    ...Object.fromEntries(hidden.map(([name, set]) => [`no-${name}`, toWords(set)])),
    ...(filters.from && { from: filters.from }),
    ...(filters.to && { to: filters.to }),
    ...(filters.undated !== noFilters.undated && { undated: filters.undated }),
  }
}

export function readFilters(parts: URLSearchParams): Filters {
  const day = (name: string) => (DAY.test(parts.get(name) ?? '') ? parts.get(name) : null)
  return {
    hiddenKinds: new Set(wordsIn(parts, 'no-kinds')),
    hiddenTypes: new Set(wordsIn(parts, 'no-types')),
    hiddenStatuses: new Set(idsIn(parts, 'no-statuses') as Status[]),
    from: day('from'),
    to: day('to'),
    undated: UNDATED.find((each) => each === parts.get('undated')) ?? noFilters.undated,
  }
}

export const address: AddressPart = {
  keys: ['no-kinds', 'no-types', 'no-statuses', 'from', 'to', 'undated'],
  of: 'canvas',
  write: ({ filters }) => writeFilters(filters),
  read: (parts, { session }) => session.getState().actions.setFilters(readFilters(parts)),
}
