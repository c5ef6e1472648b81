import { expect, it } from 'vitest'
import { canvas, facts, openPage } from '../support/browser.ts'
import { useSite } from '../support/site.ts'

/** What a search brings is to be read at once where the details wait to be asked for, with what it is about in sight beside it. */

const site = useSite()

it.each([
  ['below the canvas', 600],
  ['beside the canvas', 800],
])('Enter on a hit opens its panel %s, %i pixels wide, and the canvas has the keys', async (_, width) => {
  const { page } = await openPage(site.browser, site.app.address, { viewport: { width, height: 900 } })
  const details = page.getByRole('complementary', { name: 'Details' })
  if ((await details.count()) > 0) await page.getByRole('button', { name: 'Close: Details' }).click()
  await details.waitFor({ state: 'detached' })
  await page.keyboard.press('/')
  await page.keyboard.type('economic crisis')
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('Enter')
  // The first answer about a thing of a run may take its time, on a machine that is busy.
  await details.getByRole('heading', { name: 'Political and economic crisis of Pakistan' }).waitFor({ timeout: 60_000 })

  expect(await canvas(page).evaluate((element) => document.activeElement === element)).toBe(true)
  const box = (await details.boundingBox())!
  const stage = (await canvas(page).boundingBox())!
  // Its name is in sight once the canvas has moved.
  await expect.poll(async () => (await facts(page)).boldLabels).toBe('Crisis in Pakistan')
  expect(stage.x + stage.width <= box.x || stage.y + stage.height <= box.y).toBe(true)
  // Escape in the panel closes it and goes back to the canvas.
  await details.getByRole('tab', { name: 'Inspect' }).focus()
  await page.keyboard.press('Escape')
  await details.waitFor({ state: 'detached' })
  expect(await canvas(page).evaluate((element) => document.activeElement === element)).toBe(true)
  await page.context().close()
})
