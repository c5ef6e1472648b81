import type { Core, EdgeSingular } from 'cytoscape'
import { gapsIn } from './ways.ts'

/** What Cytoscape draws every stroke of a line with: the line, what lies below it, and what lies over it. */
type DrawPath = (edge: EdgeSingular, context: CanvasRenderingContext2D, ...rest: unknown[]) => void

/** Larger than any canvas, in canvas units. */
const EVERYWHERE = 1e6

/**
 * Breaks lines where they say so. Cytoscape has no line with a gap: its dashes leave the light of a selected line whole, and a thing that
 * covers what runs behind it would cover the ends of its own lines too. So its strokes are kept out of the gaps, each as it is drawn.
 */
export function breakLines(cy: Core): void {
  const renderer = (cy as unknown as { renderer(): { drawEdgePath: DrawPath } }).renderer()
  const draw = renderer.drawEdgePath
  renderer.drawEdgePath = function (edge, context, ...rest) {
    const gaps = gapsIn(String(edge.data('gaps') ?? ''))
    if (gaps.length === 0) return draw.call(this, edge, context, ...rest)
    context.save()
    for (const { x, y, r } of gaps) {
      const outside = new Path2D()
      outside.rect(-EVERYWHERE, -EVERYWHERE, 2 * EVERYWHERE, 2 * EVERYWHERE)
      outside.arc(x, y, r, 0, 2 * Math.PI)
      context.clip(outside, 'evenodd')
    }
    draw.call(this, edge, context, ...rest)
    context.restore()
  }
}
