import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** The page over a graph of no model, as a test's hands use it. */

export const PATIENCE = 25_000
/** What is there once such a page can be used. */
export const START = 'section[aria-label=Start]'

/** How many points of the drawn canvas have exactly this colour. */
const paintedOn = (page: Page, color: string) =>
  page.evaluate(
    (wanted) => {
      let count = 0
      for (const layer of document.querySelectorAll<HTMLCanvasElement>('.canvas-stage canvas')) {
        const copy = Object.assign(document.createElement('canvas'), {
          width: layer.width,
          height: layer.height,
        }).getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D
        copy.drawImage(layer, 0, 0)
        const { data } = copy.getImageData(0, 0, layer.width, layer.height)
        for (let at = 0; at < data.length; at += 4)
          if (
            data[at] === wanted[0] &&
            data[at + 1] === wanted[1] &&
            data[at + 2] === wanted[2] &&
            data[at + 3] === 255
          )
            count++
      }
      return count
    },
    [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16)),
  )

/** @param page the one of the test that runs */
export function foreignPage(page: () => Page) {
  const painted = (color: string) => paintedOn(page(), color)
  const start = () => page().getByRole('region', { name: 'Start' })
  const legend = () => page().getByRole('complementary', { name: 'Legend and filters' })
  const inspector = () => page().getByRole('tabpanel', { name: 'Inspect' })
  const nodesAre = (count: number) => page().locator(`[data-testid=canvas][data-nodes="${count}"]`).waitFor()
  const boldIs = (text: string) =>
    page().waitForFunction(
      (wanted) => document.querySelector<HTMLElement>('[data-testid=canvas]')?.dataset.boldLabels === wanted,
      text,
    )
  /** Types and presses Enter at once: what was typed is brought, not what an earlier search found. */
  const bring = async (text: string, name: string) => {
    await page().keyboard.press('/')
    await page().keyboard.type(text)
    await page().keyboard.press('Enter')
    await inspector().getByRole('heading', { name, level: 1, exact: true }).waitFor()
  }
  const showAll = async () => {
    await start()
      .getByRole('button', { name: /^Show all/ })
      .click()
    await page().locator('[data-testid=canvas][data-labels]:not([data-nodes="0"]):not([data-labels="0"])').waitFor()
  }
  const edit = async (label: string) => {
    await legend()
      .getByRole('button', { name: `Edit the look of ${label}`, exact: true })
      .click()
    return page().getByRole('dialog', { name: `Look of ${label}`, exact: true })
  }
  const pick = (dialog: ReturnType<Page['getByRole']>, name: string) =>
    dialog.locator('label.picture', { has: page().getByRole('radio', { name, exact: true }) }).click()
  const perspective = async (item: string) => {
    await legend()
      .getByRole('button', { name: /^Perspective:/ })
      .click()
    await page()
      .getByRole('menuitem', { name: item, exact: true })
      .or(page().getByRole('menuitemradio', { name: item, exact: true }))
      .click()
  }
  const perspectiveIs = (text: string) =>
    legend()
      .getByRole('button', { name: `Perspective: ${text}`, exact: true })
      .waitFor()

  const isPainted = (color: string) => expect.poll(() => painted(color), { timeout: PATIENCE }).toBeGreaterThan(100)

  return {
    start,
    legend,
    inspector,
    nodesAre,
    boldIs,
    bring,
    showAll,
    edit,
    pick,
    perspective,
    perspectiveIs,
    painted,
    isPainted,
  }
}
