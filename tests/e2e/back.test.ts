import { expect, it } from 'vitest'
import { canvas, facts, openPage } from '../support/browser.ts'
import { useSite } from '../support/site.ts'

/** The browser's back and forward, and undo, each over what is its own (docs/state.md). */

const site = useSite()

it('back goes to the thing, the document and the room one came from; what is on the canvas stays', async () => {
  const { page, complaints } = await openPage(
    site.browser,
    `${site.app.address}/#at=ttp*0*0~pakistan*300*0~isis-k*0*300&sel=ttp`,
  )
  const selected = (id: string) => page.locator(`[data-testid=canvas][data-selected="${id}"]`).waitFor()
  await selected('ttp')
  await canvas(page).focus()
  await page.keyboard.press('ArrowRight')
  await selected('pakistan')
  await page.getByRole('tab', { name: 'Sources' }).click()
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: 'Cypher' }).click()
  await page.getByTestId('library').waitFor()

  await page.goBack()
  await page.getByRole('tab', { name: 'Sources', selected: true }).waitFor()
  await page.goBack()
  await page.getByRole('tab', { name: 'Inspect', selected: true }).waitFor()
  await selected('pakistan')
  await page.goBack()
  await selected('ttp')
  await page.goForward()
  await selected('pakistan')
  expect((await facts(page)).nodes).toBe('3')
  await page.waitForFunction(() => location.hash.includes('sel=pakistan'))
  expect(complaints).toEqual([])
  await page.context().close()
})

it('back from a view shows the canvas that was there, and can itself be undone', async () => {
  const { page } = await openPage(site.browser, `${site.app.address}/#at=ttp*0*0~pakistan*300*0`)
  await page.getByRole('button', { name: 'Views' }).click()
  await page.getByRole('menuitem').first().click()
  await page.locator('[data-testid=canvas]:not([data-nodes="2"])').waitFor()
  const view = (await facts(page)).nodes
  await page.goBack()
  await page.locator('[data-testid=canvas][data-nodes="2"]').waitFor()
  await page.getByRole('button', { name: 'Undo: Go back' }).click()
  await page.locator(`[data-testid=canvas][data-nodes="${view}"]`).waitFor()
  await page.context().close()
})

it('filters are undone and done again; an address typed by hand is opened', async () => {
  const { page } = await openPage(site.browser, `${site.app.address}/#at=ttp*0*0~pakistan*300*0`)
  await page.locator('.legend-row', { hasText: 'Armed group' }).getByText('Armed group').click()
  await page.locator('[data-testid=canvas][data-nodes="1"]').waitFor()
  await page.keyboard.press('Control+z')
  await page.locator('[data-testid=canvas][data-nodes="2"]').waitFor()
  await page.getByRole('button', { name: 'Redo: Filter kinds' }).click()
  await page.locator('[data-testid=canvas][data-nodes="1"]').waitFor()
  await page.evaluate(() => (location.hash = '#at=ttp*0*0~pakistan*300*0~isis-k*0*300'))
  await page.locator('[data-testid=canvas][data-nodes="3"]').waitFor()
  await page.context().close()
})
