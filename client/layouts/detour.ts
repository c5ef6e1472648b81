import type { Point } from '../state/canvas.ts'
import type { Disc } from './curve.ts'

/** Ways round many things, found on a grid laid over all of them. Lengths are canvas units. */

const CELL = 26
/** Corners are rounded, which brings a line so much nearer to what it goes round. */
export const ROUNDED = 6
/** Beyond the outermost things a line may go so far out. */
const RIM = 160
/** A grid of more cells than this takes long to search. */
const MOST_CELLS = 400_000
/** A line that would become so many times longer is no line between its things any more. */
const LONGEST = 2.5

const FREE = -1
const SEVERAL = -2

/** The ways that a step can go, with how long it is. */
const STEPS = [-1, 0, 1]
  .flatMap((x) => [-1, 0, 1].map((y) => ({ x, y, length: Math.hypot(x, y) })))
  .filter(({ length }) => length > 0)

export class Detours {
  private readonly left: number
  private readonly top: number
  private readonly columns: number
  private readonly rows: number
  /** By cell: what stands in the way there, a thing by its place in the list. */
  private readonly taken: Int32Array
  private readonly things: readonly Disc[]
  /** By cell: in which search it was met, how far it is to it, and from where. */
  private readonly met: Int32Array
  private readonly cost: Float64Array
  private readonly from: Int32Array
  private search = 0

  /** @param clear how far a line has to keep off the rim of a thing */
  constructor(things: readonly Disc[], clear: number) {
    this.things = things
    const xs = things.map(({ x }) => x)
    const ys = things.map(({ y }) => y)
    this.left = Math.min(...xs) - RIM
    this.top = Math.min(...ys) - RIM
    this.columns = Math.ceil((Math.max(...xs) + RIM - this.left) / CELL) + 1
    this.rows = Math.ceil((Math.max(...ys) + RIM - this.top) / CELL) + 1
    const cells = this.columns * this.rows
    const fits = cells <= MOST_CELLS
    this.taken = new Int32Array(fits ? cells : 0).fill(FREE)
    this.met = new Int32Array(fits ? cells : 0)
    this.cost = new Float64Array(fits ? cells : 0)
    this.from = new Int32Array(fits ? cells : 0)
    if (fits) things.forEach((thing, index) => this.take(thing, index, thing.r + clear))
  }

  private take({ x, y }: Disc, index: number, reach: number): void {
    for (let row = this.row(y - reach); row <= this.row(y + reach); row++)
      for (let column = this.column(x - reach); column <= this.column(x + reach); column++) {
        const cell = row * this.columns + column
        const at = this.centre(cell)
        if (Math.hypot(at.x - x, at.y - y) < reach) this.taken[cell] = this.taken[cell] === FREE ? index : SEVERAL
      }
  }

  private readonly column = (x: number) => Math.max(0, Math.min(this.columns - 1, Math.round((x - this.left) / CELL)))
  private readonly row = (y: number) => Math.max(0, Math.min(this.rows - 1, Math.round((y - this.top) / CELL)))
  private readonly centre = (cell: number): Point => ({
    x: this.left + (cell % this.columns) * CELL,
    y: this.top + Math.floor(cell / this.columns) * CELL,
  })

  /** The shortest way from thing to thing over free cells, as their centres; null where there is none that is short enough. */
  find(source: Disc, target: Disc): Point[] | null {
    if (this.taken.length === 0) return null
    const own = [this.things.indexOf(source), this.things.indexOf(target)]
    const start = this.row(source.y) * this.columns + this.column(source.x)
    const goal = this.row(target.y) * this.columns + this.column(target.x)
    const goalAt = this.centre(goal)
    const toGoal = (cell: number) => {
      const at = this.centre(cell)
      return Math.hypot(goalAt.x - at.x, goalAt.y - at.y) / CELL
    }
    const longest = toGoal(start) * LONGEST + 4
    this.search++
    const costOf = (cell: number) => (this.met[cell] === this.search ? (this.cost[cell] as number) : Infinity)
    this.meet(start, 0, start)
    const heap = new Heap()
    heap.push(start, toGoal(start))
    for (let cell = heap.pop(); cell !== undefined; cell = heap.pop()) {
      if (cell === goal) return this.wayTo(goal, start)
      for (const next of this.around(cell, own)) {
        const cost = costOf(cell) + next.length
        const whole = cost + toGoal(next.cell)
        if (cost >= costOf(next.cell) - 1e-9 || whole > longest) continue
        this.meet(next.cell, cost, cell)
        heap.push(next.cell, whole)
      }
    }
    return null
  }

  private meet(cell: number, cost: number, from: number): void {
    this.met[cell] = this.search
    this.cost[cell] = cost
    this.from[cell] = from
  }

  private *around(cell: number, own: readonly number[]) {
    const [column, row] = [cell % this.columns, Math.floor(cell / this.columns)]
    for (const { x, y, length } of STEPS) {
      if (column + x < 0 || column + x >= this.columns || row + y < 0 || row + y >= this.rows) continue
      const next = cell + y * this.columns + x
      const there = this.taken[next] as number
      if (there === FREE || own.includes(there)) yield { cell: next, length }
    }
  }

  private wayTo(goal: number, start: number): Point[] {
    const way: Point[] = []
    for (let cell = goal; ; cell = this.from[cell] as number) {
      way.push(this.centre(cell))
      if (cell === start) return way.reverse()
    }
  }
}

/** Cells, the nearest first. */
class Heap {
  private readonly cells: number[] = []
  private readonly keys: number[] = []

  push(cell: number, key: number): void {
    let at = this.cells.length
    while (at > 0) {
      const parent = (at - 1) >> 1
      if ((this.keys[parent] as number) <= key) break
      this.move(parent, at)
      at = parent
    }
    this.put(at, cell, key)
  }

  pop(): number | undefined {
    const first = this.cells[0]
    const cell = this.cells.pop()
    const key = this.keys.pop()
    if (cell === undefined || key === undefined || this.cells.length === 0) return first
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child >= this.cells.length) break
      if (child + 1 < this.cells.length && (this.keys[child + 1] as number) < (this.keys[child] as number)) child++
      if ((this.keys[child] as number) >= key) break
      this.move(child, at)
      at = child
    }
    this.put(at, cell, key)
    return first
  }

  private move(from: number, to: number): void {
    this.put(to, this.cells[from] as number, this.keys[from] as number)
  }

  private put(at: number, cell: number, key: number): void {
    this.cells[at] = cell
    this.keys[at] = key
  }
}
