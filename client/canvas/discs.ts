import type { Core, EdgeSingular, NodeSingular } from 'cytoscape'
import { pointAt } from '../layouts/curve.ts'
import { signsOf, type State } from '../looks/channels.ts'
import type { Point } from '../state/canvas.ts'
import { Grid, type Box } from './grid.ts'
import { BADGE_RADIUS, STEP, type Disc, type Pen } from './pen.ts'
import { pointsOn } from './points-on.ts'
import { placeOf, zoomOf } from './units.ts'

/** Where half a thing's size is at its corner, be it round or square. */
const CORNER = 0.9
/** How far along its line a row of discs may stand, where it is sought first. */
const PARTS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.2, 0.8]

/**
 * Draws numbers and signs: on their line, as near to its middle as there is room, or at a corner of their thing. None covers a thing or
 * another; where there is no room they wait until zooming in makes some.
 * @param things what they must not cover, each with its id
 * @returns what they cover
 */
export function drawDiscs(cy: Core, pen: Pen, things: Grid, { x2, y2 }: Box): Box[] {
  const others = new Grid()
  const boxes: Box[] = []
  const draw = (discs: readonly Disc[], faint: boolean, places: readonly Point[], self?: string) => {
    for (const { x, y } of places) {
      const box = boxAround(discs.length, x, y)
      if (x < 0 || y < 0 || x > x2 || y > y2 || !things.isFree(box, self) || !others.isFree(box)) continue
      pen.discs(discs, box.x1 + BADGE_RADIUS, y, faint)
      others.add(box)
      boxes.push(box)
      return
    }
  }
  // In the same order whenever each was drawn: a filter that comes and goes moves none.
  const inOrder = (a: Ordered, b: Ordered) => (a.id() < b.id() ? -1 : 1)
  cy.edges('[states != ""][strand != "denied"]')
    .sort(inOrder)
    .forEach((edge) => {
      const discs = discsOf(edge)
      if (discs.length === 0) return
      const points = pointsOn(edge)
      draw(
        discs,
        edge.hasClass('aside'),
        PARTS.map((part) => pointAt(points, part)),
      )
    })
  cy.nodes('[states != ""]')
    .sort(inOrder)
    .forEach((node) => {
      const discs = discsOf(node)
      if (discs.length > 0) draw(discs, node.hasClass('aside'), cornersOf(node, zoomOf(cy), discs.length), node.id())
    })
  return boxes
}

type Ordered = Pick<NodeSingular, 'id'>

const boxAround = (count: number, x: number, y: number): Box => {
  const half = ((count - 1) / 2) * STEP + BADGE_RADIUS
  return { x1: x - half, y1: y - BADGE_RADIUS, x2: x + half, y2: y + BADGE_RADIUS }
}

/** Beside the upper right corner of a thing, or another; the first disc is the one at the corner. */
function cornersOf(node: NodeSingular, zoom: number, count: number): Point[] {
  const { x, y } = placeOf(node)
  const reach = (Number(node.data('size')) / 2) * zoom * CORNER
  const further = ((count - 1) / 2) * STEP
  return [-1, 1].flatMap((down) => [1, -1].map((right) => ({ x: x + right * (reach + further), y: y + down * reach })))
}

function discsOf(element: EdgeSingular | NodeSingular): Disc[] {
  const signs = signsOf(String(element.data('states')).split(' ') as State[])
  return Number(element.data('count')) > 1 ? [{ text: String(element.data('count')) }, ...signs] : signs
}
