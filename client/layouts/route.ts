import type { Point } from '../state/canvas.ts'
import { bowed, cornered, distanceTo, type Disc, type Pull } from './curve.ts'
import { Detours, ROUNDED } from './detour.ts'

export interface Between {
  id: string
  source: string
  target: string
  /** How far it reaches to either side, where it is drawn as two strands. */
  reach?: number
}

/** How a line is led. */
export interface Route {
  /** Straight, in a bow that one point pulls aside, or round corners. */
  shape: 'straight' | 'bow' | 'corners'
  pulls: readonly Pull[]
  /** Things that it does not touch and could not be led round. */
  through: readonly string[]
}

/** A line that is nearer to the rim of a thing than this reads as touching it. */
const CLEAR = 8
/** With more lines than this there is no room among them, and looking for it takes long. */
const MOST_LINES = 1_500
/** A line that has to go further aside than this part of its length is no bow any more. */
const FURTHEST = 0.6
/** Nor is one with more corners than this a line that anyone can follow. */
const MOST_CORNERS = 12

const STRAIGHT: Route = { shape: 'straight', pulls: [], through: [] }

/** Bows, the smallest first. */
const BOWS: readonly Pull[] = [36, 54, 76, 104, 140, 185, 240, 310].flatMap((size) =>
  [0.5, 0.3, 0.7].flatMap((along) => [size, -size].map((aside) => ({ along, aside }))),
)

/**
 * Leads each line round what it does not touch: straight where it can be, else in the smallest bow that is free, else round corners.
 * Placed things never move for it. A line from a thing to itself is left alone.
 */
export function routes(things: readonly Disc[], lines: readonly Between[]): ReadonlyMap<string, Route> {
  const places = new Map(things.map((thing) => [thing.id, thing]))
  const near = new Near(things)
  const detours = new Map<number, Detours>()
  const route = (from: Disc, to: Disc, reach: number): Route => {
    const through = near.hit(bowed(from, to, []), from, to, reach)
    if (through.length === 0) return STRAIGHT
    const bow = lines.length <= MOST_LINES ? bowOf(from, to, reach, near) : null
    if (bow || lines.length > MOST_LINES) return bow ?? { ...STRAIGHT, through }
    const round = detours.get(reach) ?? new Detours(things, CLEAR + ROUNDED + reach)
    detours.set(reach, round)
    return cornersOf(from, to, reach, near, round) ?? { ...STRAIGHT, through }
  }
  return new Map(
    lines.map(({ id, source, target, reach = 0 }) => {
      const [from, to] = [places.get(source), places.get(target)]
      return [id, from && to && from !== to ? route(from, to, reach) : STRAIGHT]
    }),
  )
}

function bowOf(from: Disc, to: Disc, reach: number, near: Near): Route | null {
  const furthest = Math.hypot(to.x - from.x, to.y - from.y) * FURTHEST
  const pull = BOWS.find(
    (each) => Math.abs(each.aside) <= furthest && near.isFree(bowed(from, to, [each]), from, to, reach),
  )
  return pull ? { shape: 'bow', pulls: [pull], through: [] } : null
}

function cornersOf(from: Disc, to: Disc, reach: number, near: Near, detours: Detours): Route | null {
  const way = detours.find(from, to)
  if (!way) return null
  // A corner on one of its own things would leave nothing of the line to draw between the two; a square one reaches further than its disc.
  const outside = ({ x, y }: Point) => [from, to].every((end) => Math.hypot(x - end.x, y - end.y) > end.r * 1.5)
  const corners = pulledTight([from, ...way.slice(1, -1).filter(outside), to], (a, b) =>
    near.isFree([a, b], from, to, reach + ROUNDED),
  )
  if (corners.length === 0 || corners.length > MOST_CORNERS) return null
  const pulls = corners.map((corner) => pullTo(from, to, corner))
  return near.isFree(cornered(from, to, pulls), from, to, reach) ? { shape: 'corners', pulls, through: [] } : null
}

/** The points between the ends of a way that cannot be left out. */
function pulledTight(way: readonly Point[], isFree: (a: Point, b: Point) => boolean): Point[] {
  const corners: Point[] = []
  let at = 0
  while (at < way.length - 1) {
    let next = way.length - 1
    while (next > at + 1 && !isFree(way[at] as Point, way[next] as Point)) next--
    if (next < way.length - 1) corners.push(way[next] as Point)
    at = next
  }
  return corners
}

/** A point as one that pulls a line between two others. */
function pullTo(from: Point, to: Point, point: Point): Pull {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy)
  const [x, y] = [point.x - from.x, point.y - from.y]
  return { along: (x * dx + y * dy) / length ** 2, aside: (y * dx - x * dy) / length }
}

/** Things by the cells that they reach into, so that a line looks at those beside it only. */
class Near {
  private static readonly CELL = 160
  private readonly cells = new Map<string, Disc[]>()

  constructor(things: readonly Disc[]) {
    for (const thing of things)
      for (const key of Near.keys(thing, thing, thing.r + CLEAR + Near.CELL / 8)) {
        const cell = this.cells.get(key)
        if (cell) cell.push(thing)
        else this.cells.set(key, [thing])
      }
  }

  /** The things that a line runs through, its ends apart. */
  hit(points: readonly Point[], from: Disc, to: Disc, reach: number): string[] {
    return [...new Set(this.met(points, from, to, reach))]
  }

  isFree(points: readonly Point[], from: Disc, to: Disc, reach: number): boolean {
    return this.met(points, from, to, reach).next().done === true
  }

  private *met(points: readonly Point[], from: Disc, to: Disc, reach: number) {
    for (let index = 1; index < points.length; index++) {
      const [a, b] = [points[index - 1] as Point, points[index] as Point]
      for (const key of Near.keys(a, b, 0))
        for (const thing of this.cells.get(key) ?? [])
          if (thing !== from && thing !== to && distanceTo(thing, a, b) < thing.r + CLEAR + reach) yield thing.id
    }
  }

  private static *keys(a: Point, b: Point, more: number) {
    const cell = (value: number) => Math.floor(value / Near.CELL)
    for (let x = cell(Math.min(a.x, b.x) - more); x <= cell(Math.max(a.x, b.x) + more); x++)
      for (let y = cell(Math.min(a.y, b.y) - more); y <= cell(Math.max(a.y, b.y) + more); y++) yield `${x},${y}`
  }
}
