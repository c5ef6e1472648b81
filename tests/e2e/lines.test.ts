import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toElements } from '../../client/canvas/elements.ts'
import { placeBeside } from '../../client/layouts/place.ts'
import { organic } from '../../client/layouts/organic.ts'
import { routes } from '../../client/layouts/route.ts'
import { addSubgraph, emptyCanvas, place, type Canvas } from '../../client/state/canvas.ts'
import { noFilters, visible } from '../../client/state/filters.ts'
import { createPerspectives } from '../../client/state/perspectives.ts'
import { discsOf, graphOf, linesOf } from '../client/layouts/seeded.ts'
import { keepOf } from '../client/tools.ts'
import { openSheets } from '../looks/draw.ts'
import { loudPoints } from '../looks/loud.ts'
import { openBrowser } from '../support/browser.ts'
import { LONG } from '../support/runs.ts'

/**
 * No line reads as touching what it does not link: looked for in the picture itself. All lines but those of one thing are drawn in a colour
 * that nothing else has, lit as those of selected things are, and no point of it is near that thing.
 */

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
  page = await openSheets(browser)
})
afterAll(() => browser?.close())

const SIZE = { width: 1800, height: 1400 }
/** Around a thing so many canvas units have to be free; the glow of a line that goes by reaches a little into its room. */
const FREE = 3
/** How much is looked at around a thing, on the screen. */
const AROUND = 60

/** From thing to thing, where hardly a line finds a way between two. */
const CLOSE = 72

/** A graph after an expand: most of it came later, beside things that stand so close that not all lines find a way. */
function expanded(seed: number): Canvas {
  const whole = graphOf(44, seed)
  const nodes = Object.values(whole.nodes).slice(0, 30)
  const links = Object.values(whole.links)
  const there = new Set(nodes.map(({ id }) => id))
  const among = links.filter(({ source, target }) => there.has(source) && there.has(target))
  const placed = place(
    addSubgraph(emptyCanvas, { nodes, links: among }),
    Object.fromEntries(
      nodes.map(({ id }, index) => [id, { x: (index % 6) * CLOSE, y: Math.floor(index / 6) * CLOSE }]),
    ),
  )
  const grown = addSubgraph(placed, { nodes: Object.values(whole.nodes), links })
  return place(grown, placeBeside(grown))
}

async function drawn(canvas: Canvas, zoom: number, broken = true) {
  const elements = toElements(visible(canvas, noFilters, new Map()), createPerspectives(keepOf()).getState())
  await page.setViewportSize(SIZE)
  await page.evaluate(() => window.looks.clear())
  const graph = { elements, positions: canvas.positions, ...SIZE, zoom, broken }
  const things = await page.evaluate((each) => window.looks.drawGraph(each), graph)
  await page.evaluate(() => window.looks.hideLabels())
  return things
}

/** The things near which a line that is not theirs is seen. */
async function touchedIn(things: Awaited<ReturnType<typeof drawn>>, ids: readonly string[], zoom: number) {
  const found: string[] = []
  for (const id of ids) {
    const thing = things.find((each) => each.id === id)
    if (!thing) continue
    await page.evaluate((each) => window.looks.loudExcept(each), id)
    const [left, top, side] = [Math.floor(thing.x) - AROUND, Math.floor(thing.y) - AROUND, 2 * AROUND]
    const picture = await page.screenshot({ clip: { x: left, y: top, width: side, height: side } })
    const seen = things.map((each) => ({ ...each, x: each.x - left, y: each.y - top }))
    const loud = loudPoints(picture, seen.find((each) => each.id === id) as typeof thing, FREE * zoom, seen)
    if (loud > 0) found.push(`${id}: ${loud} points`)
  }
  return found
}

describe('after an expand', () => {
  const canvas = expanded(1)
  const led = routes(discsOf(canvas, canvas.positions), linesOf(canvas))
  const through = [...new Set([...led.values()].flatMap((route) => route.through))].sort()

  it.each(LONG ? [1, 0.6] : [1])(
    'lines that found no way are broken with a gap before and after the thing, at zoom %f',
    async (zoom) => {
      expect(through.length).toBeGreaterThan(3)
      expect(await touchedIn(await drawn(canvas, zoom), through.slice(0, 10), zoom)).toEqual([])
    },
  )

  it('without the gaps they would be seen to touch it', async () => {
    const some = through.slice(0, 3)
    expect(await touchedIn(await drawn(canvas, 1, false), some, 1)).toHaveLength(3)
  })
})

it('lines that are led round things are drawn round them', async () => {
  const graph = graphOf(40, 3)
  const canvas = place(graph, await organic.run(graph, undefined))
  const discs = discsOf(canvas, canvas.positions)
  const lines = linesOf(canvas)
  expect([...routes(discs, lines).values()].filter(({ shape }) => shape !== 'straight').length).toBeGreaterThan(5)
  expect(await touchedIn(await drawn(canvas, 0.7), Object.keys(canvas.nodes).slice(0, 24), 0.7)).toEqual([])
})
