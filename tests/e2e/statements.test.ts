import { expect, it } from 'vitest'
import { openPage } from '../support/browser.ts'
import { useSite } from '../support/site.ts'

/** Who says things has a panel of what they say: it leads to the very sentence, and to the link. */

const site = useSite()

it('an actor shows its denials, each opens its sentence and brings its link', async () => {
  const { page, complaints } = await openPage(site.browser, `${site.app.address}/#at=us-officials*0*0&sel=us-officials`)
  const says = page.getByRole('region', { name: 'What it says' })
  await says.getByRole('heading', { name: /^What it says: \d+ statements$/ }).waitFor()
  const rows = await says.locator('.link-words').allInnerTexts()
  expect(rows.length).toBeGreaterThan(3)
  for (const row of rows) expect(row).toContain('asserts')
  const second = says.locator('li').nth(1)
  const stance = await second.getAttribute('data-stance')
  await second.getByRole('button', { name: /, sentence 18$/i }).click()
  const current = page.getByRole('tabpanel', { name: 'Sources' }).locator('li', { has: page.locator('[aria-current]') })
  await current.waitFor()
  expect(await current.getAttribute('data-stance')).toBe(stance)
  // In the middle of what one sees, with what stands before and after it.
  const [line, view] = [
    (await current.boundingBox())!,
    (await page.getByRole('tabpanel', { name: 'Sources' }).boundingBox())!,
  ]
  expect(Math.abs(line.y + line.height / 2 - (view.y + view.height / 2))).toBeLessThan(view.height / 6)
  await page.getByRole('tab', { name: 'Inspect' }).click()
  await second.locator('.link-row').click()
  await page.getByRole('article', { name: 'Claim' }).waitFor()
  expect(complaints).toEqual([])
  await page.context().close()
})
