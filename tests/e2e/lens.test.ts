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
