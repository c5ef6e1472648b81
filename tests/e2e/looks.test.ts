import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { draw, openSheets } from '../looks/draw.ts'
import { difference, greyTiles } from '../looks/difference.ts'
import type { Sheet, Tile } from '../looks/sheet.ts'
import { lineTiles, nameOf, thingTiles } from '../looks/tiles.ts'
import { openBrowser } from '../support/browser.ts'
import { LONG } from '../support/runs.ts'

/**
 * All that can be seen of lines and things, one state and two at a time, is drawn by the canvas itself, and no two of them look alike: in
 * grey, with one ink for all statuses, light and dark, near and from afar.
 */

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
  page = await openSheets(browser)
})
afterAll(() => browser?.close())

/** In whole points: two looks differ by more than this at zoom 1, where they are drawn on a fourth of the points by more than a fourth of it. */
const SEEN = 4
const seenAt = (zoom: number) => SEEN * zoom ** 2
/** The same look drawn in another place differs by less than this part of it. */
const NOISE = 0.1

const LOOKS = [
  { theme: 'light', zoom: 1 },
  { theme: 'dark', zoom: 0.5 },
] as const
const MORE = [
  { theme: 'dark', zoom: 1 },
  { theme: 'light', zoom: 0.5 },
] as const
const WHAT = {
  'lines that point': { tiles: lineTiles('target'), width: 160, height: 60, columns: 10 },
  'lines that point neither way': { tiles: lineTiles('none'), width: 160, height: 60, columns: 10 },
  things: { tiles: thingTiles(), width: 120, height: 80, columns: 10 },
}

async function tilesOf(what: Omit<Sheet, 'theme' | 'zoom' | 'oneInk'>, look: Pick<Sheet, 'theme' | 'zoom'>) {
  const sheet: Sheet = { ...what, ...look, oneInk: true }
  return greyTiles(await draw(page, [sheet]), sheet)
}

/** The pairs that nobody could tell apart. */
function alike(tiles: readonly Tile[], drawn: Awaited<ReturnType<typeof tilesOf>>, seen: number): string[] {
  const found: string[] = []
  drawn.forEach((a, first) =>
    drawn.slice(first + 1).forEach((b, after) => {
      const much = difference(a, b)
      const other = tiles[first + 1 + after] as Tile
      if (much <= seen) found.push(`${nameOf(tiles[first] as Tile)} and ${nameOf(other)}: ${much.toFixed(2)}`)
    }),
  )
  return found
}

describe.each(LONG ? [...LOOKS, ...MORE] : LOOKS)('in $theme, at zoom $zoom', (look) => {
  it.each(Object.entries(WHAT))('%s are told apart without colour', async (_, what) => {
    expect(alike(what.tiles, await tilesOf(what, look), seenAt(look.zoom))).toEqual([])
  })

  it('the same look is the same wherever it stands', async () => {
    const some = lineTiles('target').filter((_, index) => index % 9 === 0)
    const drawn = await tilesOf({ tiles: [...some, ...some], width: 160, height: 60, columns: some.length }, look)
    const noise = some.map((_, index) =>
      difference(drawn[index] as Uint8Array, drawn[index + some.length] as Uint8Array),
    )
    expect(Math.max(...noise)).toBeLessThan(seenAt(look.zoom) * NOISE)
  })
})
