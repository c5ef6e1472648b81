import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { canvas, facts, openPage, positions } from '../support/browser.ts'
import { HUB } from '../support/foreign.ts'
import { startLent } from '../support/lent-foreign.ts'
import { foreignPage, PATIENCE, START } from '../support/foreign-page.ts'
import { useSite } from '../support/site.ts'

/** How a graph without one label of ours looks, as someone sets it. */

vi.setConfig({ testTimeout: 120_000 })

let page: Page
let complaints: string[]

const site = useSite(startLent)
beforeEach(async () => {
  ;({ page, complaints } = await openPage(site.browser, site.app.address, { acceptDownloads: true }, START))
  page.setDefaultTimeout(PATIENCE)
})
afterEach(() => page.context().close())

const {
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
} = foreignPage(() => page)

describe('perspectives', () => {
  it('another caption is what a thing is called everywhere', async () => {
    await bring('aurora', HUB.name)
    const dialog = await edit('Studio')
    await dialog.getByLabel('Caption').selectOption({ label: 'employees' })
    await dialog.getByLabel('Second line').selectOption({ label: 'companyName' })
    await page.keyboard.press('Escape')
    await boldIs(`1200 ${HUB.name}`)
    await inspector().getByRole('heading', { name: '1200', exact: true }).waitFor()
    await page.getByRole('tab', { name: 'List' }).click()
    await page.getByRole('row', { name: /1200/ }).waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('aurora')
    await page.getByRole('option', { name: /1200/ }).getByText(`“${HUB.name}”`).waitFor()
    await page.keyboard.press('Escape')
    await canvas(page).focus()
    await page.keyboard.press('Shift+ArrowRight')
    await page.getByRole('button', { name: 'Undo: Move 1200' }).waitFor()
    await perspectiveIs('Default, changed')
  })

  it('a colour and a shape show on canvas and in the legend; a link type has its colour and caption', async () => {
    await showAll()
    const dialog = await edit('Performer')
    await pick(dialog, '#a04c9b')
    await pick(dialog, 'diamond')
    await dialog.getByLabel('Size').selectOption({ label: 'All the same' })
    await page.keyboard.press('Escape')
    await isPainted('#a04c9b')
    expect(
      await legend().locator('.legend-row', { hasText: 'Performer' }).locator('svg.swatch').getAttribute('data-color'),
    ).toBe('#a04c9b')
    const links = await edit('holds share of')
    await links.getByLabel('Caption').selectOption({ label: 'percent' })
    await links.getByLabel('Colour: another').fill('#12ab34')
    await page.keyboard.press('Escape')
    await bring('polaris', 'Polaris Trust')
    await inspector()
      .getByRole('button', { name: /holds share of Aurora Pictures · 12.5/ })
      .waitFor()
    expect(await inspector().locator('svg.swatch[data-color="#12ab34"]').count()).toBeGreaterThan(0)
  })
})

describe('a perspective of one’s own', () => {
  it('is saved, kept over a reload, exported, removed, imported, and left for the default', async () => {
    await bring('aurora', HUB.name)
    const dialog = await edit('Studio')
    await dialog.getByLabel('Caption').selectOption({ label: 'employees' })
    await pick(dialog, '#b04453')
    await page.keyboard.press('Escape')
    await perspective('Save as …')
    await page.getByLabel('Name', { exact: true }).fill('By size')
    await page.keyboard.press('Enter')
    await perspectiveIs('By size')

    await positions(page)
    await page.reload()
    await perspectiveIs('By size')
    await boldIs('1200')
    await isPainted('#b04453')
    const [download] = await Promise.all([page.waitForEvent('download'), perspective('Export to a file')])
    const text = readFileSync(await download.path(), 'utf8')
    expect(download.suggestedFilename()).toBe('by-size.perspective.json')
    expect(JSON.parse(text)).toEqual({
      sightlinePerspective: 1,
      name: 'By size',
      kinds: { Studio: { caption: 'employees', color: '#b04453' } },
      types: {},
      hidden: { kinds: [], types: [] },
    })
    await perspective('Remove …')
    await page.getByRole('button', { name: 'Remove', exact: true }).click()
    await perspectiveIs('Default')
    await boldIs(HUB.name)
    await expect.poll(() => painted('#b04453'), { timeout: PATIENCE }).toBe(0)
    const take = async (contents: string) => {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), perspective('Import from a file …')])
      await chooser.setFiles({ name: 'other.json', mimeType: 'application/json', buffer: Buffer.from(contents) })
    }
    await take(text.replace('#b04453', 'url(http://example.org/x)'))
    await page
      .getByRole('alert')
      .getByText(
        /other\.json was not imported\. kinds\.Studio\.color: "url\(http:\/\/example\.org\/x\)" is no colour like #1a2b3c/,
      )
      .waitFor()
    await perspectiveIs('Default')
    await take(text)
    await perspectiveIs('By size')
    await boldIs('1200')

    await perspective('Default')
    await perspectiveIs('Default')
    await boldIs(HUB.name)
    expect(complaints).toEqual([])
  })

  it('holds what is hidden, and asks before changes are dropped', async () => {
    await showAll()
    await legend().getByText('Film', { exact: true }).click()
    await perspective('Save as …')
    await page.getByLabel('Name', { exact: true }).fill('Without films')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await perspectiveIs('Without films')
    const without = (await facts(page)).nodes
    await perspective('Default')
    await page.waitForFunction(
      (few) => document.querySelector<HTMLElement>('[data-testid=canvas]')?.dataset.nodes !== few,
      without,
    )
    await perspective('Without films')
    await nodesAre(Number(without))
    await legend().getByText('Performer', { exact: true }).click()
    await perspectiveIs('Without films, changed')
    await perspective('Default')
    await page.getByRole('dialog', { name: 'Drop what was changed?' }).getByRole('button', { name: 'Cancel' }).click()
    await perspectiveIs('Without films, changed')
    await perspective('Drop the changes')
    await page.getByRole('button', { name: 'Drop the changes' }).click()
    await perspectiveIs('Without films')
    await nodesAre(Number(without))
  })
})

describe('what is saved', () => {
  it('is found by whoever opens the page in another browser', async () => {
    await perspective('Save as …')
    await page.getByLabel('Name', { exact: true }).fill('For all')
    await page.keyboard.press('Enter')
    await perspectiveIs('For all')
    const other = await openPage(site.browser, site.app.address, {}, START)
    await other.page.getByRole('button', { name: 'Perspective: Default' }).click()
    await other.page.getByRole('menuitemradio', { name: 'For all' }).waitFor()
    await other.page.context().close()
  })
})

describe('the page besides', () => {
  it('the library says that its queries are about claims, and keeps them closed', async () => {
    await page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: 'Cypher' }).click()
    await page
      .getByTestId('library')
      .getByText(/this graph holds none/)
      .waitFor()
    expect(
      await page
        .locator('details.library-category')
        .evaluateAll((all) => all.filter((each) => (each as HTMLDetailsElement).open).length),
    ).toBe(0)
    await page.getByRole('searchbox', { name: 'Search the library' }).fill('conflict')
    await page.getByRole('button', { name: 'Who is tied to both sides of a conflict' }).waitFor()
  })

  it('the look is reached and left by keyboard alone', async () => {
    await bring('aurora', HUB.name)
    const edit = 'Edit the look of Studio'
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    await legend().getByRole('checkbox', { name: 'Studio' }).focus()
    // Within a row of the legend the arrows go from one control to the next.
    for (let presses = 0; presses < 3 && (await focused()) !== edit; presses++) await page.keyboard.press('ArrowRight')
    expect(await focused()).toBe(edit)
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Look of Studio' })
    await dialog.waitFor()
    await dialog.getByRole('radio', { name: '#83701f' }).focus()
    await page.keyboard.press('ArrowRight')
    await isPainted('#7458b4')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await focused()).toBe(edit)
  })
})
