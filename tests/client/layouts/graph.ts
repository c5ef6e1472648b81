import { ROOM } from '../../../client/layouts/place.ts'
import { addSubgraph, emptyCanvas } from '../../../client/state/canvas.ts'
import { link, thing, time } from '../make.ts'

/** Sixty things, one in four an event, half of those dated; each but the first linked to an earlier one. */
export const nodes = Array.from({ length: 60 }, (_, index) =>
  thing(
    `n${index}`,
    index % 4 === 0
      ? { kind: 'Event', when: time(index % 8 === 0 ? { from: `2023-0${1 + (index % 9)}-01`, precision: 'DAY' } : {}) }
      : {},
  ),
)
export const links = nodes.slice(1).map((node, index) => link(`n${Math.floor(index / 3)}`, node.id))
export const canvas = addSubgraph(emptyCanvas, { nodes, links })
/** Pairs of things that stand so close that their labels would meet. */
export const crowded = (points: Readonly<Record<string, { x: number; y: number }>>) => {
  const list = Object.values(points)
  return list.flatMap((a, index) =>
    list.slice(index + 1).filter((b) => Math.abs(a.x - b.x) < ROOM.x - 2 && Math.abs(a.y - b.y) < ROOM.y - 2),
  )
}
