import type { EdgeSingular } from 'cytoscape'
import type { Round } from '../layouts/curve.ts'
import type { Point } from '../state/canvas.ts'
import { pointsOf, type LedEdge } from './ways.ts'

/** A line as it is drawn, as points in a row on the screen; of one from a thing to itself the middle alone. */
export function pointsOn(edge: EdgeSingular): Point[] {
  if (edge.data('loop') === true) return [edge.renderedMidpoint()]
  const zoom = edge.cy().zoom()
  const [from, to] = [edge.source(), edge.target()].map((node) => ({
    ...node.renderedPosition(),
    r: (Number(node.data('size')) / 2) * zoom,
  })) as [Round, Round]
  return pointsOf(edge.data() as LedEdge, from, to, zoom)
}
