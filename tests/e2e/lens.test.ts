import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { graphql } from '../support/app.ts'
import { facts, openPage } from '../support/browser.ts'
import { useSite } from '../support/site.ts'

/** What the canvas hides is not fetched: an expand and a chain ask under the same lens. */

const site = useSite()

it('an expand counts and loads what the filters show, and says so', async () => {
  const counts = 'query ($lens: Lens) { neighbourCounts(id: "ttp", lens: $lens) { total } }'
  const lens = { statuses: { not: ['ASSERTED'] }, kinds: { not: ['Event'] } }
  const total = async (variables: object) =>
    (await graphql<{ neighbourCounts: { total: number } }>(site.app.address, counts, { ...variables })).data
      ?.neighbourCounts.total ?? 0
  const some = await total({ lens })
  expect(some).toBeGreaterThan(0)
  expect(some).toBeLessThan(await total({}))

  const { page } = await openPage(
    site.browser,
    `${site.app.address}/#at=ttp*0*0&sel=ttp&no-statuses=ASSERTED&no-kinds=Event`,
  )
  const inspector = page.getByRole('tabpanel', { name: 'Inspect' })
  await inspector.getByText(`0 of ${some}`).waitFor()
  await inspector.getByText(/links shown, to \d+ things in all, under the filters/).waitFor()
  await inspector.getByRole('button', { name: `Load ${some} of ${some}` }).click()
  await inspector.getByText(`${some} of ${some}`, { exact: true }).waitFor()
  // All that came is seen.
  await page.locator(`[data-testid=canvas][data-links="${some}"]`).waitFor()
  expect((await facts(page)).links).toBe(String(some))
  await page.context().close()
})

const GRADED = 'min-information=3'
const contestedOn = (page: Page) =>
  page
    .locator('.legend-row', { hasText: /^\s*Contested/ })
    .locator('.legend-count')
    .innerText()

it('grades choose stances: legend and panel show what those that are left make of a link', async () => {
  const { page } = await openPage(
    site.browser,
    `${site.app.address}/#at=afghan-taliban*0*0~ttp*300*0&link=afghan-taliban.supports.ttp`,
  )
  expect(Number(await contestedOn(page))).toBeGreaterThan(0)
  await page.getByLabel('Information at least').selectOption({ label: '3: possibly true' })
  await expect.poll(() => contestedOn(page)).toBe('0')
  await page.waitForFunction((graded) => location.hash.includes(graded), GRADED)
  await page.getByTestId('under-filters').getByText('2 of 3 stances count: Asserted').waitFor()
  const denial = page.getByTestId('stance').filter({ hasText: 'denies' })
  await denial.getByText('Does not count under the filters.').waitFor()
  await page.context().close()
})

it('what an expand brings under grades stays as it is, and is seen so once they are gone', async () => {
  // The first plan under grades may take longer than a page waits, on a machine that is busy.
  const around = '{ neighbourhood(ids: ["afghan-taliban"], lens: { minInformationGrade: 3 }) { total } }'
  const answered = async () => (await graphql<object>(site.app.address, around)).errors === undefined
  await expect.poll(answered, { timeout: 60_000 }).toBe(true)
  const { page } = await openPage(
    site.browser,
    `${site.app.address}/#at=afghan-taliban*0*0&sel=afghan-taliban&${GRADED}`,
  )
  const inspector = page.getByRole('tabpanel', { name: 'Inspect' })
  await inspector.getByText(/in all, under the filters/).waitFor()
  await inspector.getByRole('button', { name: /^Load \d+ of \d+$/ }).click()
  await page.locator('[data-testid=canvas]:not([data-links="0"])').waitFor()
  expect(await contestedOn(page)).toBe('0')
  await page.getByRole('button', { name: 'Reset' }).click()
  await expect.poll(() => contestedOn(page)).not.toBe('0')
  await page.context().close()
}, 120_000)
