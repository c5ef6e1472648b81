import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { STATES } from '../screens/states.ts'
import { violationsOf } from '../support/axe.ts'
import { facts, openPage } from '../support/browser.ts'
import { BIG, HUB, LABELS, TYPES } from '../support/foreign.ts'
import { startLent } from '../support/lent-foreign.ts'
import { foreignPage, PATIENCE, START } from '../support/foreign-page.ts'
import { LONG } from '../support/runs.ts'
import { useSite } from '../support/site.ts'

/** The page over a graph without one label of ours. */

vi.setConfig({ testTimeout: 120_000 })

let page: Page
let complaints: string[]

/** Labels that are no plain word; where there is time, all of them. */
const ODD = ['Holding Company', 'Фестиваль', 'Tick`ed', 'constructor']

const site = useSite(startLent)
beforeEach(async () => {
  ;({ page, complaints } = await openPage(site.browser, site.app.address, { acceptDownloads: true }, START))
  page.setDefaultTimeout(PATIENCE)
})
afterEach(() => page.context().close())

const { start, legend, inspector, nodesAre, boldIs, bring, showAll } = foreignPage(() => page)

it.each(STATES.filter(({ graph }) => graph === 'foreign'))('axe finds nothing in $name', async ({ go, ready }) => {
  const { page: plain } = await openPage(site.browser, site.app.address, { bypassCSP: true }, ready)
  await go(plain)
  expect(await violationsOf(plain)).toEqual([])
  await plain.context().close()
})

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
    await page.getByText('25 more came: 25 of 31 things with the label Film are on the canvas.').waitFor()
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

  it.each(LONG ? LABELS : ODD)('the label %s brings something', async (label) => {
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
    await page.getByText(`${HUB.films + 2} links of ${HUB.name} loaded; no more are left.`).waitFor()
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
})

describe('links, filters and chains', () => {
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
    // The last of them: it is in the address a moment after it is on the page.
    await page.waitForFunction(() => location.hash.includes('no-types='))
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
    // Each step reads as its link does, whichever way the chain goes through it.
    const chain = ['Player 12', 'Harbour 12', 'Aurora Pictures', 'Polaris Trust']
    const step = (a: string, b: string) => `[^;]*(?:${a}[^;]*${b}|${b}[^;]*${a})[^;]*`
    const steps = chain.slice(1).map((thing, index) => step(chain[index] ?? '', thing))
    await page.getByText(new RegExp(`^3 links: (?:${steps.join(';')}|${steps.reverse().join(';')})`)).waitFor()
  })
})
