import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { canvas, facts, openPage, positions } from '../support/browser.ts'
import { BIG, HUB, LABELS, startForeign, TYPES } from '../support/foreign.ts'
import { useSite } from '../support/site.ts'

/** The page over a graph without one label of ours. */

const PATIENCE = 25_000
vi.setConfig({ testTimeout: 120_000 })
const START = 'section[aria-label=Start]'

let page: Page
let complaints: string[]

const site = useSite(startForeign)
beforeEach(async () => {
  ;({ page, complaints } = await openPage(site.browser, site.app.address, { acceptDownloads: true }, START))
  page.setDefaultTimeout(PATIENCE)
})
afterEach(() => page.context().close())

const start = () => page.getByRole('region', { name: 'Start' })
const legend = () => page.getByRole('complementary', { name: 'Legend and filters' })
const inspector = () => page.getByRole('tabpanel', { name: 'Inspect' })
const nodesAre = (count: number) => page.locator(`[data-testid=canvas][data-nodes="${count}"]`).waitFor()
const boldIs = (text: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector<HTMLElement>('[data-testid=canvas]')?.dataset.boldLabels === wanted,
    text,
  )
/** Types and presses Enter at once: what was typed is brought, not what an earlier search found. */
const bring = async (text: string, name: string) => {
  await page.keyboard.press('/')
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
  await inspector().getByRole('heading', { name, level: 1, exact: true }).waitFor()
}
const showAll = async () => {
  await start()
    .getByRole('button', { name: /^Show all/ })
    .click()
  await page.locator('[data-testid=canvas][data-labels]:not([data-nodes="0"]):not([data-labels="0"])').waitFor()
}
const edit = async (label: string) => {
  await legend()
    .getByRole('button', { name: `Edit the look of ${label}`, exact: true })
    .click()
  return page.getByRole('dialog', { name: `Look of ${label}`, exact: true })
}
const pick = (dialog: ReturnType<Page['getByRole']>, name: string) =>
  dialog.locator('label.picture', { has: page.getByRole('radio', { name, exact: true }) }).click()
const perspective = async (item: string) => {
  await legend()
    .getByRole('button', { name: /^Perspective:/ })
    .click()
  await page
    .getByRole('menuitem', { name: item, exact: true })
    .or(page.getByRole('menuitemradio', { name: item, exact: true }))
    .click()
}
const perspectiveIs = (text: string) =>
  legend()
    .getByRole('button', { name: `Perspective: ${text}`, exact: true })
    .waitFor()

/** How many points of the drawn canvas have exactly this colour. */
const painted = (color: string) =>
  page.evaluate(
    (wanted) => {
      let count = 0
      for (const layer of document.querySelectorAll<HTMLCanvasElement>('.canvas-stage canvas')) {
        const copy = Object.assign(document.createElement('canvas'), {
          width: layer.width,
          height: layer.height,
        }).getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D
        copy.drawImage(layer, 0, 0)
        const { data } = copy.getImageData(0, 0, layer.width, layer.height)
        for (let at = 0; at < data.length; at += 4)
          if (
            data[at] === wanted[0] &&
            data[at + 1] === wanted[1] &&
            data[at + 2] === wanted[2] &&
            data[at + 3] === 255
          )
            count++
      }
      return count
    },
    [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16)),
  )
const isPainted = (color: string) => expect.poll(() => painted(color), { timeout: PATIENCE }).toBeGreaterThan(100)

describe('the first view', () => {
  it('says what is in the graph, without a word about claims, and complains of nothing', async () => {
    const labels = await start().getByRole('list', { name: 'Labels' }).getByRole('button').allInnerTexts()
    expect(labels.map((text) => text.split('\n')[0]).sort()).toEqual([...LABELS].sort())
    expect(labels).toContain(`Film\n${HUB.films + 1}`)
    expect(await start().getByRole('list', { name: 'Link types' }).getByRole('button').count()).toBe(TYPES.length)
    await inspector()
      .getByRole('button', { name: `${HUB.name} ${HUB.films + 2} links` })
      .waitFor()
    expect(await page.locator('body').innerText()).not.toMatch(/claim|stance|founding|Sources|Asserted|undated/i)
    expect(complaints).toEqual([])
  })

  it('a label brings some of its things, the best connected, and says how many of how many', async () => {
    await start().getByRole('button', { name: 'Film 31' }).click()
    await page.getByText('25 of 31 things with the label Film.').waitFor()
    await nodesAre(25)
    expect(await start().count()).toBe(0)
    await page.getByRole('button', { name: 'Undo: Add things with the label Film' }).click()
    await start().waitFor()
  })

  it('a link type brings some links; labels on an occupied canvas come with the links to what is there', async () => {
    await start().getByRole('button', { name: 'holds share of 4' }).click()
    // A holding's link to itself is one of the four.
    await page.locator('[data-testid=canvas][data-nodes="4"][data-links="4"]').waitFor()
    await inspector().getByRole('button', { name: 'Performer 12' }).click()
    await nodesAre(16)
    await inspector()
      .getByRole('button', { name: `Film ${HUB.films + 1}` })
      .click()
    await page.waitForFunction(
      () => Number(document.querySelector<HTMLElement>('[data-testid=canvas]')?.dataset.links) > 20,
    )
  })

  it.each([...LABELS])('the label %s brings something', async (label) => {
    await start()
      .getByRole('list', { name: 'Labels' })
      .getByRole('button', { name: new RegExp(`^${label} \\d+$`) })
      .click()
    await page.locator('[data-testid=canvas]:not([data-nodes="0"])').waitFor()
    expect(complaints).toEqual([])
  })
})

describe('exploring', () => {
  it('search by any text, expand, and all links are there', async () => {
    await bring('aurora', HUB.name)
    await boldIs(HUB.name)
    await inspector()
      .getByRole('button', { name: `Load ${HUB.films + 2} of ${HUB.films + 2}` })
      .click()
    await nodesAre(HUB.films + 3)
    await page.getByText(`${HUB.films + 2} of ${HUB.films + 2} links of ${HUB.name} loaded.`).waitFor()
    expect((await facts(page)).labelOverlaps).toBe('0')
  })

  it('a thing shows all its labels and properties, exactly', async () => {
    await bring('harbour 1', 'Harbour 1')
    await inspector().getByLabel('Labels').getByText('Restored').waitFor()
    const text = await inspector().getByLabel('Properties').innerText()
    for (const part of [BIG, '1961-03-05', 'drama, noir', 'all 1,020 characters']) expect(text).toContain(part)
  })

  it('a thing without properties, and one whose label is a word of every object', async () => {
    await start().getByRole('button', { name: 'shown at 7' }).click()
    await page.getByRole('tab', { name: 'List' }).click()
    await page.getByRole('row', { name: /Tick`ed/ }).click()
    await page.getByRole('tab', { name: 'Inspect' }).click()
    await inspector().getByText('It has no properties.').waitFor()
    await inspector()
      .getByRole('button', { name: /shown at odd/ })
      .click()
    await inspector().getByRole('button', { name: 'odd', exact: true }).click()
    await inspector().getByText('a key with spaces').waitFor()
    expect(complaints).toEqual([])
  })

  it('parallel links are one line, each with its own properties; a link to itself is drawn and opens', async () => {
    await showAll()
    await bring('player 1', 'Player 1')
    await inspector()
      .getByRole('button', { name: /acted as/ })
      .click()
    await inspector().getByText('the twin').waitFor()
    await inspector().getByRole('button', { name: 'All 3 links of this pair on the canvas' }).click()
    await inspector().getByText('3 links between them').waitFor()
    await inspector()
      .getByRole('button', { name: /plays in/ })
      .last()
      .click()
    await inspector().getByText('billing').waitFor()
    await bring('meridian', 'Meridian Holding')
    await inspector()
      .getByRole('button', { name: /holds share of Meridian Holding/ })
      .click()
    await inspector().getByText('the same thing').waitFor()
    await inspector().getByText('3.1').waitFor()
  })

  it('labels and link types are filters, counted, and kept by the address whatever their letters', async () => {
    await showAll()
    const { nodes } = await facts(page)
    await legend().getByText('Film', { exact: true }).click()
    await page
      .getByTestId('hidden')
      .getByText(/Hidden: 30 things/)
      .waitFor()
    await legend().getByText('Tick`ed', { exact: true }).click()
    await legend().getByText('shown at', { exact: true }).click()
    await page
      .getByTestId('hidden')
      .getByText(/Hidden: 31 things/)
      .waitFor()
    await positions(page)
    await page.reload()
    await page
      .getByTestId('hidden')
      .getByText(/Hidden: 31 things/)
      .waitFor()
    expect(await legend().getByRole('checkbox', { name: 'Tick`ed' }).isChecked()).toBe(false)
    await legend().getByRole('button', { name: 'Reset' }).click()
    await nodesAre(Number(nodes))
  })

  it('two things are tied by their shortest chain', async () => {
    await bring('player 12', 'Player 12')
    await bring('polaris', 'Polaris Trust')
    await page.getByRole('tab', { name: 'List' }).click()
    await page.getByRole('row', { name: /Player 12/ }).click()
    await page.getByRole('row', { name: /Polaris/ }).click({ modifiers: ['Control'] })
    await page.getByRole('tab', { name: 'Inspect' }).click()
    await inspector().getByRole('button', { name: 'Shortest chain between them' }).click()
    await page
      .getByText(
        /^3 links: (Player 12 → Harbour 12 → Aurora Pictures → Polaris Trust|Polaris Trust → Aurora Pictures → Harbour 12 → Player 12)/,
      )
      .waitFor()
  })
})

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
    await legend().getByRole('checkbox', { name: 'Studio' }).focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Look of Studio' })
    await dialog.waitFor()
    await dialog.getByRole('radio', { name: '#83701f' }).focus()
    await page.keyboard.press('ArrowRight')
    await isPainted('#7458b4')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Edit the look of Studio',
    )
  })
})
