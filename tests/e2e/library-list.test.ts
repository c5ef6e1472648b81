import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { useSite } from '../support/site.ts'

let page: Page

const site = useSite()
beforeAll(async () => {
  page = await site.browser.newPage({ viewport: { width: 1440, height: 900 } })
  page.setDefaultTimeout(30_000)
})

describe('the library in the workbench', () => {
  const form = () => page.getByRole('group', { name: 'Parameters of Triangles of friends and enemies' })
  const friendly = () => form().getByRole('group', { name: 'link types of support' })

  it('shows its categories, and after them what the program asks', async () => {
    await page.goto(`${site.app.address}/#room=cypher`)
    await page.getByTestId('library').getByText('Contested', { exact: false }).first().waitFor()
    const categories = (await page.locator('.library-category > summary').allTextContents()).map((text) =>
      text.replace(/\s*\d+$/, ''),
    )
    expect(categories.slice(0, 9)).toEqual([
      'Brokers',
      'Causes',
      'Contested',
      'Events',
      'Figures',
      'Network',
      'Policies',
      'Sources',
      'Time',
    ])
    expect(categories.slice(9).every((category) => category.endsWith(' (asked by the program)'))).toBe(true)
    expect(await page.locator('.library-category[open]').count()).toBe(9)
  })

  it('ticks the words of a list, those chosen first, and keeps one that the graph does not have', async () => {
    await page.getByRole('button', { name: 'Triangles of friends and enemies' }).click()
    await friendly().getByRole('checkbox', { name: 'ACQUIRED' }).waitFor()
    const boxes = friendly().getByRole('checkbox')
    expect(await boxes.first().isChecked()).toBe(true)
    expect((await friendly().locator('label').allTextContents()).slice(0, 2)).toEqual(['SUPPORTS', 'SUPPORTED'])
    await friendly().getByRole('checkbox', { name: 'SAME_AUTHORITY_AS' }).uncheck()
    await page.getByRole('article').getByRole('button', { name: 'Run' }).click()
    // Without it the three triangles with the government of Afghanistan are none.
    await page.getByText(/^2 rows in/).waitFor()
    await friendly().getByRole('checkbox', { name: 'SAME_AUTHORITY_AS' }).check()
    await page.getByRole('article').getByRole('button', { name: 'Run' }).click()
    await page.getByText(/^5 rows in/).waitFor()
  })

  it('sets the words of Cypher in a description apart', async () => {
    await page.getByRole('button', { name: 'All queries' }).click()
    await page.getByRole('button', { name: 'Profile of a source' }).click()
    expect(await page.locator('.query-card h2 + p code').allTextContents()).toEqual(['alone', 'claims'])
  })
})

it('a choice of numbers begins with the example, and runs with a number', async () => {
  const card = page.getByRole('article')
  const steps = card.getByLabel('How many links away')
  const passed = () => page.getByRole('group', { name: 'Parameters', exact: true }).getByLabel('Value of steps')
  await page.goto('about:blank')
  await page.goto(`${site.app.address}/#room=cypher`)
  await page.getByRole('searchbox', { name: 'Search the library' }).fill('Around a thing, within two')
  await page.locator('.library-row').first().click()
  expect(await steps.inputValue()).toBe('2')
  await steps.selectOption('1')
  await card.getByRole('button', { name: 'Run' }).click()
  await page.locator('[data-testid=ending][data-state=done]').waitFor()
  expect(await passed().inputValue()).toBe('1')
  expect(await page.locator('[data-testid=ending]').textContent()).toMatch(/^[1-9]/)
})
