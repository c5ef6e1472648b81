import { PNG } from 'pngjs'
import { sizeOf, type Sheet } from './sheet.ts'

/** One tile in grey, row by row. */
export type Grey = Uint8Array

/** The tiles of a sheet's picture, as a grey print has them. */
export function greyTiles(picture: Buffer, sheet: Sheet): Grey[] {
  const { data, width } = PNG.sync.read(picture)
  const [wide, high] = [sheet.width * sheet.zoom, sheet.height * sheet.zoom]
  if (width !== sizeOf(sheet).width) throw new Error('The picture is not of this sheet.')
  return sheet.tiles.map((_, index) => {
    const [left, top] = [(index % sheet.columns) * wide, Math.floor(index / sheet.columns) * high]
    const grey = new Uint8Array(wide * high)
    for (let y = 0; y < high; y++)
      for (let x = 0; x < wide; x++) {
        const at = 4 * ((top + y) * width + left + x)
        grey[y * wide + x] =
          0.2126 * (data[at] as number) + 0.7152 * (data[at + 1] as number) + 0.0722 * (data[at + 2] as number)
      }
    return grey
  })
}

/** Levels of grey that no eye minds. */
const UNSEEN = 8

/** How much two tiles differ, in whole points: as many as if so many black ones had turned white. */
export function difference(a: Grey, b: Grey): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) {
    const levels = Math.abs((a[at] as number) - (b[at] as number))
    if (levels > UNSEEN) sum += levels - UNSEEN
  }
  return sum / 255
}
