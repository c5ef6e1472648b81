import type { Page } from 'playwright-core'
import { canvas, facts, positions } from './browser.ts'

/** Where things are on the screen, as long as the canvas is fitted: their box tells scale and offset. */
export async function pointsOnScreen(page: Page): Promise<(id: string) => { x: number; y: number }> {
  const at = new Map(
    Object.entries(await positions(page)).map(([id, part]) => {
      const [x = 0, y = 0] = part.split('*').slice(1).map(Number)
      return [id, { x, y }] as const
    }),
  )
  const middle = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2
  const places = [...at.values()]
  const centre = { x: middle(places.map(({ x }) => x)), y: middle(places.map(({ y }) => y)) }
  const zoom = Number((await facts(page)).zoom)
  const box = await canvas(page).boundingBox()
  return (id) => {
    const thing = at.get(id)
    if (!box || !thing) throw new Error(`There is no ${id} on the canvas.`)
    return {
      x: box.x + box.width / 2 + (thing.x - centre.x) * zoom,
      y: box.y + box.height / 2 + (thing.y - centre.y) * zoom,
    }
  }
}
