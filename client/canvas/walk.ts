import { kindWords } from '../format/words.ts'
import { statusesInWords } from '../looks/line-words.ts'
import { visible } from '../state/filters.ts'
import type { Link } from '../state/fragments.ts'
import type { Point } from '../state/canvas.ts'
import type { Session } from '../state/store.ts'
import { neighbourTowards } from './elements.ts'

const DIRECTIONS = { left: { x: -1, y: 0 }, up: { x: 0, y: -1 }, right: { x: 1, y: 0 }, down: { x: 0, y: 1 } } as const
export type Direction = keyof typeof DIRECTIONS

/** How far one press moves things, in canvas units. */
const NUDGE = 20

type Seen = Pick<Session, 'canvas' | 'filters' | 'said'>

/** The things at the other ends of a thing's links, one for each link; a link to itself leads nowhere. */
const endsFrom = (links: readonly Link[], id: string): string[] =>
  links
    .flatMap(({ source, target }) => (source === id ? [target] : target === id ? [source] : []))
    .filter((other) => other !== id)

/** The thing that one step leads to: the linked one in that direction, or, from nowhere, the one with most links; null where there is none. */
export function stepFrom(
  { canvas, filters, said }: Seen,
  from: string | undefined,
  direction: Direction,
): string | null {
  const { nodes, links } = visible(canvas.present, filters, said)
  const places = new Map(nodes.map(({ id }) => [id, canvas.present.positions[id] ?? { x: 0, y: 0 }]))
  const here = from === undefined ? undefined : places.get(from)
  if (from === undefined || !here) {
    const counted = nodes.map(({ id }) => ({ id, links: endsFrom(links, id).length }))
    return counted.sort((a, b) => b.links - a.links)[0]?.id ?? null
  }
  const around = [...new Set(endsFrom(links, from))].flatMap((id) => {
    const at = places.get(id)
    return at ? [{ id, ...at }] : []
  })
  return neighbourTowards(here, DIRECTIONS[direction], around) ?? null
}

/** What is said of a thing that one has walked to; of its links what is more than asserted. @param name what it is called */
export function arrivalWords({ canvas, filters, said }: Seen, id: string, name: string): string {
  const { links, undecided } = visible(canvas.present, filters, said)
  const own = links.filter(({ source, target }) => (source === id) !== (target === id))
  const statuses = own.map(({ status }) => status)
  const plain = statuses.every((status) => status === 'ASSERTED') || statuses.every((status) => status === 'UNSOURCED')
  const open = own.filter((link) => undecided.has(link.id)).length
  return [
    `${name}, ${kindWords(canvas.present.nodes[id]?.kind ?? '')}, ${endsFrom(links, id).length} links shown`,
    ...(plain ? [] : [`: ${statusesInWords(statuses)}`]),
    ...(open > 0 ? [`, ${open} of which cannot be decided`] : []),
    ...(undecided.has(id) ? ['; its own time cannot be decided'] : []),
  ].join('')
}

/** Where the selected things stand one press further. */
export function nudged({ canvas, selection }: Pick<Session, 'canvas' | 'selection'>, direction: Direction) {
  const { x, y } = DIRECTIONS[direction]
  const moved: [string, Point][] = selection.nodes.flatMap((id): [string, Point][] => {
    const at = canvas.present.positions[id]
    return at ? [[id, { x: at.x + x * NUDGE, y: at.y + y * NUDGE }]] : []
  })
  return Object.fromEntries(moved)
}
