import { DIMENSIONS, lookOf, STATES, type Dimension, type LineStatus, type State } from './channels.ts'

/** Which states of lines and things can meet on one. */

/** Dimensions of which one may have several at once. */
const SEVERAL_AT_ONCE: readonly Dimension[] = ['restsOn', 'carried']

/** What a link without a claim cannot be, and why. */
const WITHOUT_CLAIM: Partial<Record<Dimension, string>> = {
  carried: 'no claim stands behind the link, so nobody carries it',
  restsOn: 'no claim stands behind the link, so it rests on none',
  time: 'no claim stands behind the link, so it has no time',
  draft: 'a draft is evidence, so there is a claim',
}

/** A state of links and one of things. */
export const OF_OTHERS = 'one is of links, the other of things'

/** Why two states can never be on one line or thing; null when they can meet. */
export function whyNever(a: LineStatus | State, b: LineStatus | State): string | null {
  const [first, second] = [dimensionOf(a), dimensionOf(b)]
  if (first === second)
    return a !== b && SEVERAL_AT_ONCE.includes(first) ? null : `${DIMENSIONS[first].about}: one at a time`
  if (a === 'UNSOURCED') return WITHOUT_CLAIM[second] ?? null
  if (b === 'UNSOURCED') return WITHOUT_CLAIM[first] ?? null
  const on = (state: LineStatus | State) => (state in STATES ? lookOf(state as State).on : (['links'] as const))
  return on(a).some((group) => (on(b) as readonly string[]).includes(group)) ? null : OF_OTHERS
}
const dimensionOf = (state: LineStatus | State): Dimension =>
  state in STATES ? lookOf(state as State).dimension : 'status'
