import { overlaps, type Box } from './grid.ts'
import { LINE_HEIGHT, shortenLine } from './labels.ts'

/** The words of a line, and where they stand. Pure; lengths are screen pixels. */

/** The words of a line are broken here, and cut after so many rows. */
const LONGEST_ROW = 50
const MOST_ROWS = 3
/** Between words and the disc on the middle of their line. */
const GAP = 3

export interface Worded {
  types: string
  said: string
  count: number
  /** Of the one link that is selected, when it is. */
  own: string | null
}

/** Words in rows; what does not fit ends in an ellipsis. */
export function rowsOf(text: string, longest = LONGEST_ROW, most = MOST_ROWS): string[] {
  const rows: string[] = []
  for (const word of text.split(' ')) {
    const last = rows.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= longest) rows[rows.length - 1] = `${last} ${word}`
    else rows.push(word)
  }
  const shown = rows.slice(0, most).map((row) => shortenLine(row, longest))
  return rows.length > most ? [...shown.slice(0, -1), `${(shown.at(-1) as string).slice(0, longest - 1)}…`] : shown
}

/** What is written on a line that one points at or selected: what it is, and quietly what is said of it. */
export function askedRows({ types, said, count, own }: Worded): { rows: string[]; quietFrom: number } {
  const rows = rowsOf(own ?? types)
  const all = own !== null && count > 1 ? `one of ${count} links${said && `: ${said}`}` : said
  return { rows: all ? [...rows, ...rowsOf(all)] : rows, quietFrom: rows.length }
}

/**
 * Where rows of words stand about the middle of their line: below it or above, where least is hidden, and never cut at the edge.
 * @param clear how far what stands on the middle reaches, 0 where nothing does
 * @returns null when there is no free place and they need not be there
 */
export function captionBox(
  { x, y }: { x: number; y: number },
  size: { width: number; rows: number },
  clear: number,
  { taken, view, asked }: { taken: readonly Box[]; view: Box; asked: boolean },
): Box | null {
  const height = size.rows * LINE_HEIGHT
  const half = size.width / 2 + 3
  const tops = clear > 0 ? [y + clear + GAP, y - clear - GAP - height] : [y - height / 2]
  if (asked && clear === 0) tops.push(y + LINE_HEIGHT / 2, y - LINE_HEIGHT / 2 - height)
  const places = tops.map((top) => ({ x1: x - half, y1: top, x2: x + half, y2: top + height }))
  const hidden = (place: Box) => taken.filter((other) => overlaps(place, other)).length
  const best = [...places].sort((a, b) => hidden(a) - hidden(b))[0] as Box
  if (asked) return within(best, view)
  return hidden(best) === 0 ? best : null
}

/** How far from their line words are moved out of the way, and by which steps. */
const FURTHEST = 320
const STEP = 16

/** A box moved no further than it must be to be free and in the view; where it is when there is no such place. */
export function nearestFree(box: Box, view: Box, isFree: (box: Box) => boolean): Box {
  for (let away = 0; away <= FURTHEST; away += STEP) {
    const turns = away === 0 ? 1 : 16
    for (let turn = 0; turn < turns; turn++) {
      const [x, y] = [away * Math.sin((2 * Math.PI * turn) / turns), away * Math.cos((2 * Math.PI * turn) / turns)]
      const moved = { x1: box.x1 + x, y1: box.y1 + y, x2: box.x2 + x, y2: box.y2 + y }
      const inView = moved.x1 >= view.x1 && moved.y1 >= view.y1 && moved.x2 <= view.x2 && moved.y2 <= view.y2
      if (inView && isFree(moved)) return moved
    }
  }
  return box
}

/** A box moved into the view; its beginning is seen where it is larger. */
function within({ x1, y1, x2, y2 }: Box, view: Box): Box {
  const right = Math.max(view.x1 - x1, Math.min(0, view.x2 - x2))
  const down = Math.max(view.y1 - y1, Math.min(0, view.y2 - y2))
  return { x1: x1 + right, y1: y1 + down, x2: x2 + right, y2: y2 + down }
}
