import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startApp } from '../support/app.ts'
import { openPage } from '../support/browser.ts'
import { useSite } from '../support/site.ts'
import { cells, ending, enterCypher } from '../support/workbench.ts'

/** Fields for things in the forms of the library: what they show, what they take, and what keeps a form from running. */

const folder = mkdtempSync(path.join(tmpdir(), 'sightline-things-'))
let page: Page

const GROUPS = `// Groups in some countries.
//
// @param country Entity<Country> where they operate
// @param others List<Entity> other places
// @returns table

:param country => 'pakistan';
:param others => [];
MATCH (g:ArmedGroup)-[:OPERATES_IN]->(place:Entity) WHERE place.id = $country OR place.id IN $others
RETURN DISTINCT g.id AS id
ORDER BY id
`

// Registered first, it is done last.
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const site = useSite(() => {
  writeFileSync(path.join(folder, 'groups.cypher'), GROUPS)
  return startApp({ queries: folder })
})
beforeEach(async () => {
  ;({ page } = await openPage(site.browser, site.app.address))
  await enterCypher(page)
  await page.getByRole('searchbox', { name: 'Search the library' }).fill('Groups in some countries')
  await page.locator('.library-row').getByText('Groups in some countries', { exact: true }).click()
  await country().waitFor()
})
afterEach(() => page.context().close())

const card = () => page.getByRole('article')
const country = () => card().getByRole('combobox', { name: 'where they operate' })
const run = () => card().getByRole('button', { name: 'Run' })
const done = () => page.locator('[data-testid=ending][data-state=done]').waitFor()
const shows = async (name: string, id: string) => {
  await card().locator('.picker-called').getByText(id, { exact: true }).waitFor()
  expect(await country().inputValue()).toBe(name)
}

describe('a field for a thing', () => {
  it('shows the name of a thing with its id below, and a name that is typed becomes the first thing that has it', async () => {
    // What stands below does not move when a name comes or goes: a press there would be lost.
    const at = (await run().boundingBox())?.y
    await shows('Pakistan', 'pakistan')
    await country().fill('afghanistan')
    await page.keyboard.press('Enter')
    await shows('Afghanistan', 'afghanistan')
    expect((await run().boundingBox())?.y).toBe(at)
    await country().fill('PAKIST')
    await page.keyboard.press('Tab')
    await shows('Pakistan', 'pakistan')
    await country().fill('afgh')
    await page.getByRole('option', { name: /^Afghanistan/ }).click()
    await shows('Afghanistan', 'afghanistan')
  })

  it('takes with a click into the field all that it holds: what is typed stands in its place', async () => {
    await shows('Pakistan', 'pakistan')
    await country().click()
    await page.keyboard.type('Afghanistan')
    expect(await country().inputValue()).toBe('Afghanistan')
    // A second click sets the caret.
    await country().click()
    expect(
      await country().evaluate(({ selectionStart, selectionEnd }: HTMLInputElement) => selectionEnd! - selectionStart!),
    ).toBe(0)
  })

  it.each([
    ['zzzzqq', 'Nothing in the graph is called “zzzzqq”.'],
    ['Noor Wali', 'Noor Wali Mehsud is in the graph, of the kind Person. This field takes Country.'],
    ['ttp', 'Tehrik-i-Taliban Pakistan is in the graph, of the kind Armed group. This field takes Country.'],
  ])('does not run with %s, which is no such thing, and says so at the field', async (typed, words) => {
    await country().fill(typed)
    // At once, while what was typed is looked up, and the list of hits hides all else from roles.
    await page.locator('.query-card').getByText('Run this query').click()
    await card().getByRole('alert').getByText(words).waitFor()
    expect(await country().getAttribute('aria-invalid')).toBe('true')
    const notRun = card().getByText(
      'Not run: a field above says why. An answer that is still shown is that of the earlier values.',
    )
    await notRun.waitFor()
    await country().fill('Afghanistan')
    await page.locator('.query-card').getByText('Run this query').click()
    await done()
    expect(await notRun.count()).toBe(0)
    // Neither the text that named nothing, nor the example that stood there before, was run.
    await page.getByRole('tab', { name: 'History' }).click()
    expect(await page.locator('.history-row').count()).toBe(1)
    expect(await cells(page)).not.toContainEqual(['ttp'])
  })

  it('takes no id from a list that the graph does not have', async () => {
    await card().getByLabel('Other places').fill('afghanistan\nzzzzqq')
    await run().click()
    await card().getByRole('alert').getByText('No thing has “zzzzqq” for its id.').waitFor()
    expect(await ending(page).count()).toBe(0)
  })
})
