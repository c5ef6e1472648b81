import type { LineStatus, State } from '../../client/looks/channels.ts'
import type { Theme } from '../../client/state/theme.ts'

/** A sheet of tiles, each with one line or one thing: what the page of `page/` is asked to draw. */

export interface Tile {
  /** A line has a status; a thing has none. */
  status?: LineStatus
  states: readonly State[]
  arrows?: 'target' | 'none'
  words?: string
}

export interface Sheet {
  theme: Theme
  zoom: number
  columns: number
  /** Of a tile, in canvas units. */
  width: number
  height: number
  /** Colour tells nothing here: all lines are drawn in one ink. */
  oneInk: boolean
  tiles: readonly Tile[]
}

/** Room for the words beside a tile's line. */
export const WORDS = 190

export const sizeOf = ({ columns, width, height, zoom, tiles }: Sheet) => ({
  width: columns * width * zoom,
  height: Math.ceil(tiles.length / columns) * height * zoom,
})
