/** A part of the screen, in its pixels. */
export interface Box {
  x1: number
  y1: number
  x2: number
  y2: number
}

export const overlaps = (a: Box, b: Box): boolean => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2

const CELL = 80

/** Boxes by the cells that they touch, so that a thousand labels need not each look at all others. */
export class Grid {
  private readonly cells = new Map<number, { box: Box; owner?: string }[]>()

  /** @param owner what it is of: in the way of all others only */
  add(box: Box, owner?: string): void {
    for (const key of keys(box)) {
      const cell = this.cells.get(key)
      if (cell) cell.push({ box, owner })
      else this.cells.set(key, [{ box, owner }])
    }
  }

  isFree(box: Box, self?: string): boolean {
    for (const key of keys(box))
      for (const other of this.cells.get(key) ?? [])
        if ((other.owner === undefined || other.owner !== self) && overlaps(box, other.box)) return false
    return true
  }
}

function* keys({ x1, y1, x2, y2 }: Box) {
  for (let column = Math.floor(x1 / CELL); column <= Math.floor(x2 / CELL); column++)
    for (let row = Math.floor(y1 / CELL); row <= Math.floor(y2 / CELL); row++) yield column * 65_536 + row
}
