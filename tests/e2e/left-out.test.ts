import { expect, it } from 'vitest'
import { canvas, facts, openPage } from '../support/browser.ts'
import { useSite } from '../support/site.ts'

/** What filters leave of the canvas: things whose links are all left out, and a thing of which nothing is left to load or to collapse. */

const site = useSite()

it('things without a link left stay until they are unticked, in step with undo and the address', async () => {
  const { page } = await openPage(site.browser, site.app.address)
  const things = Number((await facts(page)).nodes)
  // 1900 has nothing of what is on the canvas: every link goes, and who has no time of their own stays.
  await page.goto(`${site.app.address}/#from=1900-01-01&to=1900-12-31&undated=EXCLUDE`)
  await page.locator('[data-testid=canvas][data-links="0"]:not([data-nodes="0"])').waitFor()
  const left = Number((await facts(page)).nodes)
  expect(left).toBeGreaterThan(5)
  const row = page.getByRole('toolbar', { name: 'Things without a link left' })
  await row.getByText(String(left), { exact: true }).waitFor()
  await row.getByRole('checkbox', { name: /Without a link left/ }).click({ force: true })
  await page.locator('[data-testid=canvas][data-nodes="0"]').waitFor()
  await page.getByText(`The filters hide all that is on the canvas: ${things} things.`).waitFor()
  await page.waitForFunction(() => location.hash.includes('unlinked=HIDE'))
  await canvas(page).focus()
  await page.keyboard.press('Control+z')
  await page.locator(`[data-testid=canvas][data-nodes="${left}"]`).waitFor()
  await page.context().close()
})

it('of a thing of which the filters leave no link that is said, and there is nothing to load or to collapse', async () => {
  const { page } = await openPage(site.browser, `${site.app.address}/#at=ttp*0*0&sel=ttp`)
  const expand = page.getByRole('region', { name: 'Links of Tehrik-i-Taliban Pakistan' })
  const collapse = expand.getByRole('button', { name: 'Collapse' })
  await collapse.waitFor()
  expect(await collapse.isEnabled()).toBe(false)
  await expand.getByRole('button', { name: /^Load \d+ of/ }).click()
  await expand.getByText('All shown').waitFor()
  expect(await collapse.isEnabled()).toBe(true)
  await page.getByLabel('From', { exact: true }).fill('1900-01-01')
  await page.getByLabel('To', { exact: true }).fill('1900-12-31')
  await page.getByRole('radiogroup', { name: 'What cannot be decided' }).getByText('Leave out').click()
  await expand.getByText('It has no links under the filters.').waitFor()
  await expand.getByRole('button', { name: 'Nothing to load', disabled: true }).waitFor()
  // What it brought and nothing ties any more is still there to be taken back, until that is hidden as well.
  expect(await collapse.isEnabled()).toBe(true)
  await page
    .getByRole('toolbar', { name: 'Things without a link left' })
    .getByRole('checkbox', { name: /Without a link left/ })
    .click({ force: true })
  await expect.poll(() => collapse.isEnabled()).toBe(false)
  await page.context().close()
})

it('a period that was typed as a text reads back as it was understood, in its field and below the canvas', async () => {
  const { page } = await openPage(site.browser, site.app.address)
  const field = page.getByRole('textbox', { name: 'Date or period' })
  const status = page.getByTestId('status')
  await field.fill('2021/2023-06')
  await field.press('Enter')
  await status.getByText(/· from Jan 2021 to Jun 2023$/).waitFor()
  expect(await field.inputValue()).toBe('2021-01/2023-06')
  await field.fill('2021-23')
  await page.getByLabel('To', { exact: true }).focus()
  await status.getByText(/· autumn 2021$/).waitFor()
  // The filters are closed and opened again, and a day is changed elsewhere.
  await page.getByRole('button', { name: 'Hide the legend' }).click()
  await page.getByRole('button', { name: 'Show the legend' }).click()
  expect(await field.inputValue()).toBe('2021-23')
  await page.getByLabel('To', { exact: true }).fill('2021-12-31')
  await expect.poll(() => field.inputValue()).toBe('2021-09/2021-12')
  // What is taken out takes the period away.
  await field.fill('')
  await field.press('Enter')
  await expect.poll(() => status.innerText()).not.toContain('2021')
  expect(await page.getByLabel('From', { exact: true }).inputValue()).toBe('')
  await page.context().close()
})
