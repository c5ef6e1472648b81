import { LINE_LOOKS, lookOf, STATE_NAMES, type LineStatus, type State } from '../../client/looks/channels.ts'
import { whyNever } from '../../client/looks/meeting.ts'
import type { Tile } from './sheet.ts'

/** All that lines and things can look like, one state and two at a time. */

const STATUSES = Object.keys(LINE_LOOKS) as LineStatus[]
const statesOn = (group: 'links' | 'things') => STATE_NAMES.filter((state) => lookOf(state).on.includes(group))

/** Nothing, each state alone, and each pair that can meet. */
function singlesAndPairs(states: readonly State[]): State[][] {
  const pairs = states.flatMap((a, index) =>
    states
      .slice(index + 1)
      .filter((b) => whyNever(a, b) === null)
      .map((b) => [a, b]),
  )
  return [[], ...states.map((state) => [state]), ...pairs]
}

/** Every status with each state that can meet it, each way; and every pair of states on a link that is simply asserted. */
export function lineTiles(arrows: 'target' | 'none'): Tile[] {
  const states = statesOn('links')
  const ofStatus = STATUSES.flatMap((status) =>
    [[], ...states.filter((state) => whyNever(status, state) === null).map((state) => [state])].map((shown): Tile => ({
      status,
      states: shown,
      arrows,
    })),
  )
  const pairs = singlesAndPairs(states).filter((shown) => shown.length > 1)
  return [...ofStatus, ...pairs.map((shown): Tile => ({ status: 'ASSERTED', states: shown, arrows }))]
}

export const thingTiles = (): Tile[] => singlesAndPairs(statesOn('things')).map((states) => ({ states }))

export const nameOf = ({ status, states }: Tile): string => [status ?? 'thing', ...states].join(' + ')
