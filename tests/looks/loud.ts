import { PNG } from 'pngjs'
import type { OnScreen } from './graph.ts'

/** How many points in a ring around a thing are of the loud colour, or near it: other things apart. */
export function loudPoints(picture: Buffer, thing: OnScreen, width: number, others: readonly OnScreen[]): number {
  const { data, width: wide, height: high } = PNG.sync.read(picture)
  const reach = thing.r + width
  let count = 0
  for (let y = Math.max(0, Math.floor(thing.y - reach)); y < Math.min(high, thing.y + reach); y++)
    for (let x = Math.max(0, Math.floor(thing.x - reach)); x < Math.min(wide, thing.x + reach); x++) {
      const away = Math.hypot(x + 0.5 - thing.x, y + 0.5 - thing.y)
      if (away < thing.r || away > reach) continue
      if (others.some((other) => other !== thing && Math.hypot(x - other.x, y - other.y) < other.r + 2)) continue
      const at = 4 * (y * wide + x)
      const [red = 0, green = 0, blue = 0] = [data[at], data[at + 1], data[at + 2]]
      if (green - Math.max(red, blue) > 16) count++
    }
  return count
}
