import type { Core, EdgeSingular } from 'cytoscape'
import { distanceOf, pointAt } from '../layouts/curve.ts'
import type { Point } from '../state/canvas.ts'
import { askedRows, captionBox, nearestFree } from './captions.ts'
import type { EdgeElement } from './elements.ts'
import { Grid, overlaps, type Box } from './grid.ts'
import { shortenLine } from './labels.ts'
import { BADGE_RADIUS, ITALIC, type Pen } from './pen.ts'
import { pointsOn } from './points-on.ts'

/** Words that nobody asked for are cut here. */
const LONGEST_WORDS = 44
/** They hide no more than this part of their line, and stand on no other. */
const MOST_OF_LINE = 0.55
/** How far along its line a name may stand, where it is sought first. */
const PARTS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74]
/** With more lines in sight than this there is no room for names, and looking for it would make the canvas slow to move. */
const MOST_LINES = 250
/** Between two points at which a line is looked for. */
const STEP = 12

interface Room {
  /** What is never covered, each with its id. */
  things: Grid
  /** What else stands there. */
  labels: readonly Box[]
  view: Box
  /** Whether lines that nobody points at have their names. */
  named: boolean
}

/** The words of a line that is pointed at or selected; of the others where there is room. @returns where they stand */
export function drawLineNames(cy: Core, pen: Pen, { things, labels, view, named }: Room): Box[] {
  const drawn: Box[] = []
  const asked = cy.edges('.hover, .chosen').filter('[strand != "denied"]')
  const write = (rows: readonly string[], box: Box, quietFrom?: number) => {
    drawn.push(box)
    pen.write({ lines: rows, ...box }, ITALIC, quietFrom)
  }
  asked.forEach((edge) => {
    const own = edge.hasClass('chosen') ? ((edge.data('own') ?? null) as string | null) : null
    const { rows, quietFrom } = askedRows({ ...(edge.data() as EdgeElement), own })
    const size = sizeOf(rows, pen)
    const taken = [...labels, ...drawn]
    const free = (box: Box) => things.isFree(box)
    const places = PARTS.map((part) => pointAt(pointsOn(edge), part))
    const box =
      firstOf(places, (point) => captionBox(point, size, clearOf(edge), { taken, view, asked: false }), free) ??
      nearestFree(captionBox(places[0] as Point, size, clearOf(edge), { taken, view, asked: true }) as Box, view, free)
    write(rows, box, quietFrom)
  })
  const others = named ? linesInSight(cy, view).filter(({ edge }) => !asked.contains(edge)) : []
  if (others.length > MOST_LINES) return drawn
  const lines = new Grid()
  for (const { edge, points } of others) for (const point of stepsAlong(points)) lines.add(boxAt(point), edge.id())
  for (const { edge, points } of others) {
    const rows = [shortenLine(String(edge.data('types')), LONGEST_WORDS)]
    const size = sizeOf(rows, pen)
    const free = (box: Box) =>
      things.isFree(box) && lines.isFree(box, edge.id()) && coveredBy(box, points) <= MOST_OF_LINE && within(box, view)
    const taken = [...labels, ...drawn]
    const box = firstOf(
      PARTS.map((part) => pointAt(points, part)),
      (point) => captionBox(point, size, 0, { taken, view, asked: false }),
      free,
    )
    if (box) write(rows, box)
  }
  return drawn
}

/** How far what stands on the middle of a line reaches. */
const clearOf = (edge: EdgeSingular) => (edge.data('states') === '' ? 0 : BADGE_RADIUS)

const sizeOf = (rows: readonly string[], pen: Pen) => ({
  width: Math.max(...rows.map((row) => pen.widthOf(row, ITALIC))),
  rows: rows.length,
})

function firstOf(points: readonly Point[], place: (point: Point) => Box | null, free: (box: Box) => boolean) {
  for (const point of points) {
    const box = place(point)
    if (box && free(box)) return box
  }
  return null
}

const linesInSight = (cy: Core, view: Box) =>
  cy
    .edges('[strand != "denied"]')
    .map((edge) => ({ edge, points: pointsOn(edge) }))
    // Whoever is named first takes the room: in the same order whenever each was drawn.
    .sort((a, b) => (a.edge.id() < b.edge.id() ? -1 : 1))
    // A line that stands back has no words of its own.
    .filter(({ edge, points }) => !edge.hasClass('aside') && points.length > 1 && overlaps(boxOf(points), view))

const boxOf = (points: readonly Point[]): Box => ({
  x1: Math.min(...points.map(({ x }) => x)),
  y1: Math.min(...points.map(({ y }) => y)),
  x2: Math.max(...points.map(({ x }) => x)) + 1,
  y2: Math.max(...points.map(({ y }) => y)) + 1,
})

const boxAt = ({ x, y }: Point): Box => ({ x1: x - 2, y1: y - 2, x2: x + 2, y2: y + 2 })
const within = (a: Box, b: Box) => a.x1 >= b.x1 && a.y1 >= b.y1 && a.x2 <= b.x2 && a.y2 <= b.y2

/** Points along a line, no further apart than a step. */
function stepsAlong(points: readonly Point[]): Point[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index] as Point
    const steps = Math.max(1, Math.ceil(distanceOf(from, to) / STEP))
    return Array.from({ length: steps + 1 }, (_, step) => ({
      x: from.x + ((to.x - from.x) * step) / steps,
      y: from.y + ((to.y - from.y) * step) / steps,
    }))
  })
}

/** Which part of a line a box hides. */
function coveredBy(box: Box, points: readonly Point[]): number {
  const steps = stepsAlong(points)
  return steps.filter((point) => overlaps(box, boxAt(point))).length / steps.length
}
