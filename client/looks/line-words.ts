import type { Status } from '../gql/graphql.ts'
import { statusWord } from '../format/words.ts'
import { bundles, type Bundle } from '../state/bundles.ts'
import type { Visible } from '../state/filters.ts'
import type { Link } from '../state/fragments.ts'
import { GROUND_STATES, lookOf, STATE_NAMES, type Dimension, type State } from './channels.ts'

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

type Judged = Pick<Link, 'id' | 'restsOn' | 'status'>
/** Ids of what the period that is set cannot decide. */
type Undecided = Pick<ReadonlyMap<string, unknown>, 'has'>

/** How many of a line's links have each state that a link can have by itself. */
function heldBy(links: readonly Judged[], undecided: Undecided): [State, number][] {
  const count = (holds: (link: Judged) => boolean) => links.filter(holds).length
  return [
    ...GROUND_STATES.map(([ground, state]): [State, number] => [state, count((link) => link.restsOn.includes(ground))]),
    ['undecided', count((link) => undecided.has(link.id))],
  ]
}

/** The states of a line: what holds of all of its links, and that some of them, not all, cannot be decided. */
export function statesOfLine(links: readonly Judged[], undecided: Undecided): State[] {
  const held = heldBy(links, undecided)
  const open = held.find(([state]) => state === 'undecided')?.[1] ?? 0
  return [
    ...(links.length > 1 ? (['several'] as const) : []),
    ...held.flatMap(([state, count]) => (count === links.length ? [state] : [])),
    ...(open > 0 && open < links.length ? (['some-undecided'] as const) : []),
  ]
}

/** The lines of what is shown that have a state. */
export const linesWith = (state: State, { links, undecided }: Pick<Visible, 'links' | 'undecided'>): Bundle[] =>
  bundles(links).filter((line) => statesOfLine(line.links, undecided).includes(state))

/** Of a line of several links, of how many what holds: `1 of 3 rests on a deduction, 2 of 3 cannot be decided`. Empty for a single one. */
export const partsInWords = (links: readonly Judged[], undecided: Undecided): string =>
  heldBy(links, undecided)
    .filter(([, count]) => links.length > 1 && count > 0)
    .map(([state, count]) => `${count} of ${links.length} ${ofSeveral(lookOf(state).word, count)}`)
    .join(', ')
const ofSeveral = (word: string, count: number) => (count > 1 ? word.replace(/^rests/, 'rest') : word)

/** What `partsInWords` says. */
const IN_PARTS: readonly Dimension[] = ['restsOn', 'time']

/**
 * All that a line shows: `contested, cannot be decided`. Empty where there is nothing to say: no claim stands behind any of its links.
 * @param parts of how many of its links what holds, instead of what holds of all
 */
export function lineInWords(statuses: readonly Status[], states: readonly State[], parts = ''): string {
  const whole = states.filter((state) => parts === '' || !IN_PARTS.includes(lookOf(state).dimension))
  const said = statuses.every((status) => status === 'UNSOURCED') ? '' : statusesInWords(statuses)
  return [[said, statesInWords(whole)].filter(Boolean).join(', '), parts].filter(Boolean).join('; ')
}
