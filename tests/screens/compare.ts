import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

export interface Difference {
  readonly name: string
  /** How many pixels differ; a text when that cannot be said. */
  readonly pixels: number | string
}

const picturesIn = (folder: string) => readdirSync(folder).filter((file) => file.endsWith('.png'))

/**
 * Holds the pictures of two folders against each other, pixel by pixel and without tolerance.
 * @param into where a picture of each difference is written
 */
export function compare(before: string, after: string, into: string): Difference[] {
  const [old, young] = [new Set(picturesIn(before)), new Set(picturesIn(after))]
  return [...new Set([...old, ...young])].sort().map((file) => {
    const name = path.parse(file).name
    if (!old.has(file)) return { name, pixels: 'only after' }
    if (!young.has(file)) return { name, pixels: 'only before' }
    const a = PNG.sync.read(readFileSync(path.join(before, file)))
    const b = PNG.sync.read(readFileSync(path.join(after, file)))
    if (a.width !== b.width || a.height !== b.height)
      return { name, pixels: `${a.width}×${a.height} became ${b.width}×${b.height}` }
    const shown = new PNG({ width: a.width, height: a.height })
    const pixels = pixelmatch(a.data, b.data, shown.data, a.width, a.height, { threshold: 0, includeAA: true })
    if (pixels > 0) {
      mkdirSync(into, { recursive: true })
      writeFileSync(path.join(into, file), PNG.sync.write(shown))
    }
    return { name, pixels }
  })
}
