import type { Status } from '../gql/graphql.ts'
import { statusWord } from '../format/words.ts'
import { lookOf, STATE_NAMES, type Dimension, type State } from './channels.ts'

/** What a line or a thing shows, in words: for those who do not see it, and for those who want it exactly. */

/** What one looks for first stands first. */
const ORDER: readonly Status[] = [
  'CONTESTED',
  'DENIED',
  'ACCUSED',
  'UNCLAIMED',
  'PLANNED',
  'ASSERTED',
  'ATTRIBUTED',
  'DEDUCED',
  'UNSOURCED',
]

/** `contested`; of several links `1 contested, 2 asserted`. */
export function statusesInWords(statuses: readonly Status[]): string {
  const word = (status: Status) => statusWord(status).toLowerCase()
  const [only] = statuses
  if (statuses.length === 1 && only) return word(only)
  return ORDER.flatMap((status) => {
    const count = statuses.filter((other) => other === status).length
    return count > 0 ? [`${count} ${status === 'UNSOURCED' ? 'without a source' : word(status)}`] : []
  }).join(', ')
}

/** Told otherwise: by numbers, and by what is read beside the canvas. */
const NOT_SAID: readonly Dimension[] = ['count', 'attention']

/** `cannot be decided, draft`: states as they are said, in the order of the table. */
export const statesInWords = (states: readonly State[]): string =>
  STATE_NAMES.filter((state) => states.includes(state) && !NOT_SAID.includes(lookOf(state).dimension))
    .map((state) => lookOf(state).word)
    .join(', ')

/** All that a line shows: `contested, cannot be decided`. Empty where there is nothing to say: no claim stands behind any of its links. */
export const lineInWords = (statuses: readonly Status[], states: readonly State[]): string =>
  [statuses.every((status) => status === 'UNSOURCED') ? '' : statusesInWords(statuses), statesInWords(states)]
    .filter(Boolean)
    .join(', ')
