import { overlap, type Letters } from './regex-letters.ts'
import type { Piece } from './regex-tree.ts'

/** Places where letters stand in a repeated piece, and how one can be followed by another: the automaton of Glushkov. */
interface Places {
  letters: Letters[]
  /** In how many ways one place can follow another: more than one is as bad as two. */
  follows: Map<number, number>[]
}

/** A piece among the places: with what it begins and ends, and in how many ways it can be nothing at all. */
interface Part {
  empty: number
  first: ReadonlyMap<number, number>
  last: ReadonlyMap<number, number>
}

/** Places of one repeated piece, and steps that may be taken to look it through. */
const MOST_PLACES = 150
const MOST_PAIRS = 200_000

const NOTHING: Part = { empty: 1, first: new Map(), last: new Map() }

/**
 * Whether a piece, repeated without a bound, can match one text in several ways. Then the ways double with each further bit of the text;
 * otherwise their number does not grow with it.
 * @returns null when it is too large to be looked through
 */
export function isAmbiguous(piece: Piece): boolean | null {
  const places: Places = { letters: [], follows: [] }
  const whole = partOf({ kind: 'repeat', piece, from: 0, to: Infinity }, places)
  if (whole === null) return null
  // Everything in a repeat comes again: two ways from one place to another are two ways for ever.
  if (places.follows.some((follow) => [...follow.values()].some((ways) => ways > 1))) return true
  // A piece that is nothing in several ways counts once: Java does not repeat nothing.
  return partsWays(places, whole)
}

/** Whether two different ways over the places, on the same text, come together again. */
function partsWays({ letters, follows }: Places, { first }: Part): boolean | null {
  const seen = new Set<number>()
  const open: [number, number][] = []
  const split = (a: Iterable<number>, b: readonly number[]): boolean => {
    for (const left of a)
      for (const right of b)
        if (left !== right && overlap(letters[left] ?? [], letters[right] ?? [])) {
          const key = Math.min(left, right) * MOST_PLACES * 2 + Math.max(left, right)
          if (!seen.has(key)) {
            seen.add(key)
            open.push([left, right])
          }
        }
    return seen.size > MOST_PAIRS
  }
  for (const from of [first, ...follows]) if (split(from.keys(), [...from.keys()])) return null
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const [a, b] = pair.map((at) => [...(follows[at]?.keys() ?? [])])
    if (a === undefined || b === undefined) continue
    if (a.some((each) => b.includes(each))) return true
    if (split(a, b)) return null
  }
  return false
}

function partOf(piece: Piece, places: Places): Part | null {
  switch (piece.kind) {
    case 'letter': {
      if (places.letters.length >= MOST_PLACES) return null
      places.letters.push(piece.letters)
      places.follows.push(new Map())
      const at = new Map([[places.letters.length - 1, 1]])
      return { empty: 0, first: at, last: at }
    }
    case 'sequence':
      return chain(piece.pieces, places)
    case 'alternatives': {
      let all: Part = { ...NOTHING, empty: 0 }
      for (const way of piece.ways) {
        const part = partOf(way, places)
        if (part === null) return null
        all = { empty: all.empty + part.empty, first: sum(all.first, part.first), last: sum(all.last, part.last) }
      }
      return all
    }
    case 'repeat':
      return repeat(piece, places)
    case 'look':
      return null
  }
}

function chain(pieces: readonly Piece[], places: Places): Part | null {
  let all = NOTHING
  for (const piece of pieces) {
    const part = partOf(piece, places)
    if (part === null) return null
    all = behind(all, part, places)
  }
  return all
}

/** One part behind another. */
function behind(a: Part, b: Part, places: Places): Part {
  connect(a.last, b.first, places)
  return {
    empty: a.empty * b.empty,
    first: sum(a.first, b.first, a.empty),
    last: sum(b.last, a.last, b.empty),
  }
}

function repeat({ piece, from, to }: Extract<Piece, { kind: 'repeat' }>, places: Places): Part | null {
  if (Math.max(from, to === Infinity ? 0 : to) > MOST_PLACES) return null
  let all = NOTHING
  for (let count = 0; count < from - (to === Infinity ? 1 : 0); count++) {
    const part = partOf(piece, places)
    if (part === null) return null
    all = behind(all, part, places)
  }
  if (to !== Infinity) {
    const rest = options(piece, to - from, places)
    return rest && behind(all, rest, places)
  }
  const part = partOf(piece, places)
  if (part === null) return null
  connect(part.last, part.first, places)
  return behind(all, { ...part, empty: from === 0 ? 1 + part.empty : part.empty }, places)
}

/** Up to so many of a piece, each only behind the one before: `(x(x)?)?`. */
function options(piece: Piece, count: number, places: Places): Part | null {
  if (count === 0) return NOTHING
  const part = partOf(piece, places)
  const rest = part && options(piece, count - 1, places)
  if (!part || !rest) return null
  const both = behind(part, rest, places)
  return { ...both, empty: 1 + both.empty }
}

function connect(last: ReadonlyMap<number, number>, first: ReadonlyMap<number, number>, { follows }: Places): void {
  for (const [from, ways] of last)
    for (const [to, more] of first) {
      const follow = follows[from]
      follow?.set(to, Math.min(2, (follow.get(to) ?? 0) + ways * more))
    }
}

function sum(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>, times = 1): Map<number, number> {
  const all = new Map(a)
  if (times > 0) for (const [at, ways] of b) all.set(at, Math.min(2, (all.get(at) ?? 0) + ways * times))
  return all
}
