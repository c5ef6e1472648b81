import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { openPage } from '../support/browser.ts'
import { useSite } from '../support/site.ts'

/** Canvas, legend, lists and panels say one and the same, whatever filters and looks leave. */

const site = useSite()

const open = async (address: string) => (await openPage(site.browser, `${site.app.address}/#${address}`)).page
const inspector = (page: Page) => page.getByRole('tabpanel', { name: 'Inspect' })
const row = (page: Page, label: string) =>
  page.locator('.legend-row').filter({ has: page.getByRole('checkbox', { name: new RegExp(`^${label}( ?:|$)`) }) })
const count = (page: Page, label: string) => row(page, label).locator('.legend-count').innerText()
const rowsOf = (page: Page) => inspector(page).getByRole('region', { name: 'Links on the canvas' }).getByRole('button')

/** What the canvas draws for lines: of which status, with which states. */
const drawn = (page: Page) =>
  page.locator('.canvas-stage').evaluate((stage) => {
    const { _cyreg } = stage as unknown as { _cyreg: { cy: cytoscape.Core } }
    const edges = _cyreg.cy.edges('[strand != "denied"]')
    return edges.map((edge) => [edge.data('status') as string, edge.data('states') as string])
  })

const PAIR = 'at=afghan-taliban*0*0~ttp*300*0'

it('what a status hides is in no list, no line and no count', async () => {
  const page = await open(`${PAIR}&sel=afghan-taliban`)
  await expect.poll(() => rowsOf(page).count()).toBe(3)
  expect(await drawn(page)).toEqual([['MIXED_DENIED', 'several']])
  await row(page, 'Contested').locator('.legend-check').click()
  await expect
    .poll(() => rowsOf(page).allInnerTexts())
    .toEqual([
      expect.stringMatching(/collaborates with[\s\S]*Denied/),
      expect.stringMatching(/provides safe haven[\s\S]*Asserted/),
    ])
  // A link that is only denied and one that is asserted are no denied line.
  expect(await drawn(page)).toEqual([['MIXED_DENIED', 'several']])
  expect(await page.locator('.legend-mixed').innerText()).toMatch(/^Mixed, some denied.*\b1\b/s)
  expect(
    await Promise.all(['Denied', 'Asserted', 'supports', 'provides safe haven'].map((each) => count(page, each))),
  ).toEqual(['1', '1', '0', '1'])
  await row(page, 'Denied').locator('.legend-check').click()
  await expect.poll(() => rowsOf(page).allInnerTexts()).toEqual([expect.stringContaining('provides safe haven')])
  expect(await drawn(page)).toEqual([['ASSERTED', '']])
  expect(await count(page, 'collaborates with')).toBe('0')
  await page
    .getByRole('contentinfo')
    .getByText(/2 things, 1 link · .*2 links hidden/)
    .waitFor()
  await page.context().close()
})

it('of a line of several its mark, its panel and the legend say how many of them a period cannot decide', async () => {
  const page = await open('at=isis-k*0*0~pakistan*300*0&from=2022-06-01&to=2023-06-30')
  await expect.poll(() => drawn(page)).toEqual([['ASSERTED', 'several some-undecided']])
  await page.getByTestId('answers').getByText('1 line of several links, some of which cannot be decided').waitFor()
  const box = (await page.locator('[data-testid=canvas]').boundingBox())!
  // Off the middle, where its number stands.
  await page.mouse.click(box.x + box.width * 0.4, box.y + box.height / 2)
  await inspector(page)
    .getByText('2 links between them: 2 asserted; 1 of 2 rests on a deduction, 1 of 2 cannot be decided.')
    .waitFor()
  expect(
    await inspector(page)
      .getByRole('button', { name: /cannot be decided/ })
      .count(),
  ).toBe(1)
  await page.getByText('Leave out').click()
  await expect.poll(() => drawn(page)).toEqual([['ASSERTED', '']])
  await page.context().close()
})

it('the panel of a claim calls its ends as the canvas does', async () => {
  const page = await open(`${PAIR}&link=afghan-taliban.supports.ttp`)
  const ends = inspector(page).locator('.claim-ends').getByRole('button')
  const endNames = async () => (await ends.allInnerTexts()).map((text) => text.trim())
  await expect.poll(endNames).toEqual(['Afghan Taliban', 'Tehrik-i-Taliban Pakistan'])
  await page.getByRole('button', { name: 'Edit the look of Armed group' }).click()
  await page.getByLabel('Caption').selectOption({ label: 'aliases' })
  const labels = await page.locator('.canvas-stage').evaluate((stage) => {
    const { _cyreg } = stage as unknown as { _cyreg: { cy: cytoscape.Core } }
    return _cyreg.cy.nodes().map((node) => node.data('label') as string)
  })
  expect(labels).not.toContain('TTP')
  await expect.poll(endNames).toEqual(labels)
  await page.context().close()
})

it('rows of links to load say a direction where it has a meaning, and load them all', async () => {
  const page = await open('at=pakistan*0*0&sel=pakistan')
  const rows = inspector(page).locator('.expand-group')
  const told = async () => (await rows.allTextContents()).filter((text) => /^(. )?(borders|part of)/.test(text))
  await expect.poll(told).toContain('bordersAsserted0 of 1')
  expect(await told()).toContain('← part of, incomingAsserted0 of 4')
  await rows.filter({ hasText: /^borders/ }).click()
  await inspector(page).getByRole('button', { name: 'Load 1 of 1' }).click()
  await rows.getByText('1 of 1').waitFor()
  expect(await told()).toContain('bordersAsserted1 of 1')
  await page.context().close()
})
