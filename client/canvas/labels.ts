import { Grid, overlaps, type Box } from './grid.ts'

/** Where labels stand on the screen. Pure: tested without a canvas. All lengths are screen pixels. */

export interface LabelItem {
  id: string
  /** Centre of the thing, and half of its width and height. */
  x: number
  y: number
  halfWidth: number
  halfHeight: number
  lines: readonly string[]
  /** Measured width of the longest line. */
  width: number
  /** Higher ones are placed first. */
  priority: number
  /** Where its links go: the centres of the things at their other ends. */
  ties?: readonly Point[]
}

interface Point {
  x: number
  y: number
}

export interface PlacedLabel extends Box {
  id: string
  lines: readonly string[]
}

export const LINE_HEIGHT = 15
const GAP = 3
const LONGEST_LINE = 18
const LONGEST_WORD = 28
/** The most important labels may stand a little further off where there is no place beside their things: a hub is never nameless. */
const LEADING = 12
const FURTHER = [10, 22, 36]

const EVERYWHERE: Box = { x1: -Infinity, y1: -Infinity, x2: Infinity, y2: Infinity }

/** Breaks a name into at most two lines; what does not fit ends in an ellipsis (the inspector has the whole name). */
export function wrap(name: string): string[] {
  const lines: string[] = ['']
  for (const word of name.split(/\s+/)) {
    const last = lines.at(-1) as string
    if (last === '') lines[lines.length - 1] = word
    else if (`${last} ${word}`.length <= LONGEST_LINE) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  // A single word may be longer than any line: an address, a hash.
  if (lines.length <= 2) return lines.map((line) => shortenLine(line, LONGEST_WORD))
  return [shortenLine(lines[0] as string, LONGEST_WORD), `${(lines[1] as string).slice(0, LONGEST_LINE - 1)}…`]
}

/** One line, cut where it would be longer than a name's. */
export const shortenLine = (text: string, longest = LONGEST_LINE + 4): string =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text

/**
 * Places as many labels as fit, most important first, below, above, right or left of their things, or else at a corner. A label that would cover
 * another label or a thing is left out until there is room: zooming in makes room.
 * @param obstacles further boxes to keep clear, for example count badges
 * @param view what is in sight: a label is cut at its edge only where its thing is
 */
export function placeLabels(
  items: readonly LabelItem[],
  obstacles: readonly Box[] = [],
  view: Box = EVERYWHERE,
): PlacedLabel[] {
  const taken = new Grid()
  for (const box of obstacles) taken.add(box)
  for (const item of items) taken.add(boxOf(item), item.id)
  const placed: PlacedLabel[] = []
  for (const item of [...items].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1))) {
    const free = (spot: Box) => taken.isFree(spot, item.id)
    const whole = (spot: Box) => !isCut(spot, view) && free(spot)
    const beside = spots(item, view)
    const further = () => (placed.length < LEADING ? spotsFurther(item, view) : [])
    const isInSight = !isCut(boxOf(item), view)
    const aside = () =>
      isInSight ? slid(beside.slice(0, SIDES), view).filter((place) => !overlaps(place, boxOf(item))) : []
    // A whole name a little aside or further off is better than one that is cut, and none is better than that, while its thing is whole in sight.
    const box =
      beside.find(whole) ??
      aside().find(whole) ??
      further().find(whole) ??
      (isInSight ? spotsFurther(item, view).find(whole) : (beside.find(free) ?? further().find(free)))
    if (!box) continue
    taken.add(box)
    placed.push({ id: item.id, lines: item.lines, ...box })
  }
  return placed
}

/** The box of a thing itself. */
export const boxOf = ({ x, y, halfWidth, halfHeight }: LabelItem): Box => ({
  x1: x - halfWidth,
  y1: y - halfHeight,
  x2: x + halfWidth,
  y2: y + halfHeight,
})

const SIDES = 4

/** The places beside a thing moved along its side, so far that they are in sight whole. */
const slid = (places: readonly Box[], view: Box): Box[] =>
  places.map((place) => {
    const by = (low: number, high: number, first: number, last: number) =>
      Math.max(first - low, 0) || Math.min(last - high, 0)
    const [right, down] = [by(place.x1, place.x2, view.x1, view.x2), by(place.y1, place.y2, view.y1, view.y2)]
    return { x1: place.x1 + right, x2: place.x2 + right, y1: place.y1 + down, y2: place.y2 + down }
  })

const spotsFurther = (item: LabelItem, view: Box) => FURTHER.flatMap((more) => spots(furtherOff(item, more), view))

const furtherOff = (item: LabelItem, more: number): LabelItem => ({
  ...item,
  halfWidth: item.halfWidth + more,
  halfHeight: item.halfHeight + more,
})

/** Whether a box is not whole in sight. */
export const isCut = ({ x1, y1, x2, y2 }: Box, view: Box) =>
  x1 < view.x1 || y1 < view.y1 || x2 > view.x2 || y2 > view.y2

/** The four places beside a thing, the best one first: a label on a link of its own would hide where the link goes. Then its corners. */
function spots({ x, y, halfWidth, halfHeight, lines, width, ties = [] }: LabelItem, view: Box): Box[] {
  const height = lines.length * LINE_HEIGHT
  const at = (left: number, top: number): Box => ({ x1: left, y1: top, x2: left + width, y2: top + height })
  const sides = [
    at(x - width / 2, y + halfHeight + GAP),
    at(x - width / 2, y - halfHeight - GAP - height),
    at(x + halfWidth + GAP * 2, y - height / 2),
    at(x - halfWidth - GAP * 2 - width, y - height / 2),
  ]
  const corners = [x + halfWidth, x - halfWidth - width].flatMap((left) =>
    [y + halfHeight, y - halfHeight - height].map((top) => at(left, top)),
  )
  const harm = new Map(
    [...sides, ...corners].map((place) => [
      place,
      isCut(place, view) ? Infinity : ties.filter((tie) => crosses({ x, y }, tie, place)).length,
    ]),
  )
  const more = (a: Box, b: Box) => Number((harm.get(a) as number) > (harm.get(b) as number))
  return [sides, corners].flatMap((places) => places.sort((a, b) => more(a, b) - more(b, a)))
}

/** Whether the line between two points goes through a box: it is cut to what lies between the box's sides, one side after the other. */
export function crosses(from: Point, to: Point, { x1, y1, x2, y2 }: Box): boolean {
  let enters = 0
  let leaves = 1
  for (const [start, way, low, high] of [
    [from.x, to.x - from.x, x1, x2],
    [from.y, to.y - from.y, y1, y2],
  ] as const) {
    if (way === 0) {
      if (start < low || start > high) return false
      continue
    }
    const [near, far] = way > 0 ? [low, high] : [high, low]
    enters = Math.max(enters, (near - start) / way)
    leaves = Math.min(leaves, (far - start) / way)
  }
  return enters <= leaves
}
