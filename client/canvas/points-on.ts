import type { EdgeSingular } from 'cytoscape'
import type { Round } from '../layouts/curve.ts'
import type { Point } from '../state/canvas.ts'
import { inUnits, placeOf, zoomOf } from './units.ts'
import { pointsOf, type LedEdge } from './ways.ts'

/** A line as it is drawn, as points in a row, in units of the layer of words; of one from a thing to itself the middle alone. */
export function pointsOn(edge: EdgeSingular): Point[] {
  if (edge.data('loop') === true) return [inUnits(edge.cy(), edge.renderedMidpoint())]
  const zoom = zoomOf(edge.cy())
  const [from, to] = [edge.source(), edge.target()].map((node) => ({
    ...placeOf(node),
    r: (Number(node.data('size')) / 2) * zoom,
  })) as [Round, Round]
  return pointsOf(edge.data() as LedEdge, from, to, zoom)
}
