import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { facts, openPage } from '../support/browser.ts'
import { useSite } from '../support/site.ts'

/** What links rest on: on the line, in the panel, in the legend, which hides it. */

const site = useSite()

const row = (page: Page, label: string) => page.locator('.legend-row', { hasText: label }).first()
const shown = async (page: Page, links: number) => {
  await page.locator(`[data-testid=canvas][data-links="${links}"]`).waitFor()
  expect((await facts(page)).links).toBe(String(links))
}

it('a chain that looks asserted says what it rests on, and goes with what is deduced', async () => {
  const chain = ['imran-khan*0*0', 'pakistani-elections*200*0', 'election-rallies*400*0', 'isis-k*600*0'].join('~')
  const { page } = await openPage(
    site.browser,
    `${site.app.address}/#at=${chain}&link=isis-k.targeted.election-rallies`,
  )
  await shown(page, 3)
  const panel = page.getByRole('article', { name: 'Claim' })
  await panel.getByText('A part of it, or a claim below it, is a reader’s inference.').waitFor()
  await panel.getByText('It rests on this · Deduced').waitFor()
  await row(page, 'A deduction').getByText('2', { exact: true }).waitFor()
  // Without what is deduced: what rests on it goes too, and comes back by its own row.
  await row(page, 'Deduced').locator('.legend-check').click()
  await shown(page, 1)
  await row(page, 'A deduction').locator('.legend-check').click()
  await shown(page, 3)
  await page.keyboard.press('Control+z')
  await shown(page, 1)
  // An address follows a moment later.
  await expect.poll(() => new URL(page.url()).hash).toContain('no-grounds=DEDUCED')
  await page.reload()
  await shown(page, 1)
  await page.context().close()
})

it('without deductions a denial that reaches a claim by one disputes it no more', async () => {
  const link = 'government-of-afghanistan.supports.ttp'
  const { page } = await openPage(
    site.browser,
    `${site.app.address}/#at=government-of-afghanistan*0*0~ttp*300*0&link=${link}`,
  )
  const panel = page.getByRole('article', { name: 'Claim' })
  const denial = panel.getByTestId('stance').filter({ hasText: 'denies' })
  await denial.getByText('It reaches this claim by another:').waitFor()
  expect(await denial.getAttribute('data-outside')).toBeNull()
  await row(page, 'A deduction').locator('.legend-check').click()
  await denial.getByText('Does not count under the filters.').waitFor()
  await panel.getByTestId('under-filters').getByText('Under the filters 1 of 2 stances counts: asserted').waitFor()
  await row(page, 'Asserted').getByText('1', { exact: true }).waitFor()
  await page.context().close()
})

it('a claim lists what rests on it, and each leads on', async () => {
  const cause = 'isis-k.operates-in.pakistan'
  const { page } = await openPage(site.browser, `${site.app.address}/#at=isis-k*0*0~pakistan*300*0&link=${cause}`)
  const resting = page.getByRole('region', { name: 'What rests on it' })
  await resting.getByText('If nobody held it, 2 of 2 claims would fall with it.').waitFor()
  expect(await resting.getByText('Would fall with it · ').count()).toBe(2)
  // By keyboard: the first row becomes what is selected, and its own panel opens.
  await resting.getByRole('button').first().focus()
  await page.keyboard.press('Enter')
  await page.getByText('Its effect · Asserted').waitFor()
  await resting.getByText('If nobody held it, 1 of 1 claim would fall with it.').waitFor()
  await page.context().close()
})
