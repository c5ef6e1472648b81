import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { canvas, facts, openPage, positions } from '../support/browser.ts'
import { useSite } from '../support/site.ts'

/** The page as an analyst uses it, in a real Chromium on the real server. */

let page: Page
let complaints: string[]

const site = useSite()
beforeEach(async () => {
  ;({ page, complaints } = await openPage(site.browser, site.app.address))
})
afterEach(() => page.context().close())

const inspector = () => page.getByRole('tabpanel', { name: 'Inspect' })
const search = async (text: string) => {
  await page.keyboard.press('/')
  await page.keyboard.type(text)
  await page.locator('.search-hit').first().waitFor()
}
const selected = async (id: string) => page.locator(`[data-testid=canvas][data-selected="${id}"]`).waitFor()
const linksShown = async () => Number((await facts(page)).links)

describe('the first view', () => {
  it('shows every label, none over another, and no complaint', async () => {
    const { nodes, labels, labelOverlaps, cutLabels } = await facts(page)
    expect(Number(nodes)).toBeGreaterThan(15)
    expect(labels).toBe(nodes)
    expect([labelOverlaps, cutLabels]).toEqual(['0', '0'])
    expect(complaints).toEqual([])
  })

  it('has nothing to undo', async () =>
    expect(await page.getByRole('button', { name: 'Nothing to undo' }).isDisabled()).toBe(true))
})

describe('search', () => {
  it('type, arrow, Enter: on the canvas, selected, in its centre', async () => {
    await search('crss')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await selected('crss')
    await inspector().getByRole('heading', { name: 'Center for Research and Studies for Security' }).waitFor()
  })

  it('Enter alone takes the best hit; a second time adds nothing', async () => {
    await search('ttp')
    await page.keyboard.press('Enter')
    await selected('ttp')
    expect((await facts(page)).nodes).toBe('18')
  })

  it('finds both movements', async () => {
    await search('taliban')
    await page.getByRole('option', { name: 'Tehrik-i-Taliban Pakistan' }).waitFor()
    await page.getByRole('option', { name: 'Afghan Taliban' }).first().waitFor()
    await page.getByText(/^\d+ of \d+$/).waitFor()
  })

  it('says when there is nothing', async () => {
    await page.keyboard.press('/')
    await page.keyboard.type('zzzzqq')
    await page.getByText('Nothing in the graph is called “zzzzqq”.').waitFor()
  })
})

describe('expand', () => {
  beforeEach(async () => {
    await search('ttp')
    await page.keyboard.press('Enter')
    await selected('ttp')
    await inspector()
      .getByText(/of 18 links shown|\d+ of \d+/)
      .first()
      .waitFor()
  })

  it('counts first, loads what is chosen, says how much of how much, and is taken back', async () => {
    const before = await linksShown()
    const places = await positions(page)
    await inspector().getByText('acquired').click()
    await inspector().getByRole('button', { name: 'Load 1 of 1' }).click()
    await page.locator('[data-testid=canvas][data-nodes="19"]').waitFor()
    expect(await linksShown()).toBe(before + 1)
    await page.getByText(/^1 link of Tehrik-i-Taliban Pakistan loaded; no more are left/).waitFor()
    // What was placed did not move.
    expect(await positions(page)).toMatchObject(places)
    await inspector().getByRole('button', { name: 'Collapse' }).click()
    await page.locator('[data-testid=canvas][data-nodes="18"]').waitFor()
    expect(await positions(page)).toEqual(places)
  })

  it('undo and redo go over it, named', async () => {
    await inspector()
      .getByRole('button', { name: /^Load \d+ of/ })
      .click()
    await page.getByRole('button', { name: 'Undo: Expand Tehrik-i-Taliban Pakistan' }).waitFor()
    const grown = (await facts(page)).nodes
    // What it brought is marked as new until the next step.
    const arrived = String(Number(grown) - 18)
    expect(await facts(page)).toMatchObject({ labelOverlaps: '0', covered: '0', cutLabels: '0', arrived })
    await canvas(page).focus()
    await page.keyboard.press('Control+z')
    await page.locator('[data-testid=canvas][data-nodes="18"]').waitFor()
    await page.keyboard.press('Control+Shift+z')
    await page.locator(`[data-testid=canvas][data-nodes="${grown}"]`).waitFor()
  })
})

describe('claims', () => {
  it('a contested one shows assertion, accusation and denial side by side, with sentence and grade', async () => {
    await inspector().getByText('The Afghan Taliban support the TTP.').click()
    const stances = inspector().getByTestId('stance')
    await stances.first().waitFor()
    expect(await stances.count()).toBe(3)
    const texts = await stances.allInnerTexts()
    expect(texts[0]).toMatch(/Article of 5 October 2023[\s\S]*asserts[\s\S]*sentence 4[\s\S]*C3/)
    expect(texts[1]).toMatch(/Government of Pakistan[\s\S]*accuses[\s\S]*sentence 12/)
    expect(texts[2]).toMatch(/Afghan Taliban[\s\S]*denies[\s\S]*sentence 14[\s\S]*D4/)
    const [left, right] = [await stances.nth(0).boundingBox(), await stances.nth(2).boundingBox()]
    expect(right!.x).toBeGreaterThan(left!.x + left!.width)
    expect(Math.abs(right!.y - left!.y)).toBeLessThan(4)
  })

  it('two figures for the deaths of 2023 stay two, each with who gives it', async () => {
    await search('attacks in pakistan')
    await page.keyboard.press('Enter')
    await selected('attacks-in-pakistan-2023')
    const figures = inspector().getByRole('region', { name: 'Figures' })
    const text = await figures.innerText()
    expect(text).toMatch(/over 1,000 deaths[\s\S]*given by Article of 5 October 2023/)
    expect(text).toMatch(/around 1,100 deaths[\s\S]*given by Center for Research/)
  })

  it('nobody having claimed it is told apart from nobody knowing', async () => {
    await inspector().getByText('Nobody has claimed the Mastung attack.').click()
    await inspector().getByText('Nobody has claimed the act. That is not the same as unknown.').waitFor()
  })
})

describe('sources', () => {
  it('a statement selects its link, and a link its statement', async () => {
    await page.getByRole('tab', { name: 'Sources' }).click()
    const reader = page.getByRole('tabpanel', { name: 'Sources' })
    await reader.getByText('Article of 5 October 2023').click()
    await reader.getByRole('button', { name: /Extortion is one of their incomes/ }).click()
    await page.getByRole('button', { name: /^Undo: Add a statement/ }).waitFor()
    await reader.locator('[aria-current=true]').waitFor()
    expect(await reader.locator('[aria-current=true]').innerText()).toContain('Extortion is one of their incomes')
    await page.getByRole('tab', { name: 'Inspect' }).click()
    await inspector().getByRole('heading', { name: 'Terrorist groups finance themselves by extortion.' }).waitFor()
    // And back: from the stance to its place in the document.
    await inspector()
      .getByRole('button', { name: /sentence 17/ })
      .click()
    await reader.locator('[aria-current=true]').waitFor()
  })

  it('each stance of a claim opens its own sentence', async () => {
    await inspector().getByText('The Afghan Taliban support the TTP.').click()
    const reader = page.getByRole('tabpanel', { name: 'Sources' })
    for (const sentence of ['sentence 14', 'sentence 4', 'sentence 12']) {
      await page.getByRole('tab', { name: 'Inspect' }).click()
      await inspector()
        .getByRole('button', { name: new RegExp(`${sentence}$`) })
        .click()
      await reader.getByRole('region', { name: sentence, exact: true }).locator('[aria-current=true]').waitFor()
      expect(await reader.locator('[aria-current=true]').count()).toBe(1)
    }
  })
})

describe('filters', () => {
  it('hide and count, move nothing, and are reset', async () => {
    const places = await positions(page)
    const legend = page.getByRole('complementary', { name: 'Legend and filters' })
    await legend.getByText('Country', { exact: true }).click()
    await page
      .getByTestId('hidden')
      .getByText(/Hidden: 2 things, \d+ links/)
      .waitFor()
    await page.locator('[data-testid=canvas][data-nodes="16"]').waitFor()
    await legend.getByRole('button', { name: 'Reset' }).click()
    await page.locator('[data-testid=canvas][data-nodes="18"]').waitFor()
    expect(await positions(page)).toEqual(places)
  })

  it('of a period keep what it cannot decide unless told otherwise, say how much that is, and draw it as such', async () => {
    const all = await linksShown()
    await page.getByLabel('From', { exact: true }).fill('2022-06-30')
    await page.getByLabel('To', { exact: true }).fill('2022-06-30')
    const told = page.getByTestId('answers')
    await told.waitFor()
    const counts = async () => ((await told.textContent()) ?? '').match(/\d+(?= link)/g)?.map(Number) ?? []
    const [were = 0, due = 0, undecided = 0, out = 0] = await counts()
    const sure = were + due
    expect([sure, out, undecided].every((count) => count > 0)).toBe(true)
    const shows = (count: number) => page.locator(`[data-testid=canvas][data-links="${count}"]`).waitFor()
    // Each choice shows as many links as the numbers beside it say, and the numbers are of all three answers, whatever is kept.
    await shows(sure + undecided)
    expect(sure + undecided + out).toBe(all)
    await page.getByText('Leave out', { exact: true }).click()
    await shows(sure)
    await page.getByText('Show alone').click()
    await shows(undecided)
    expect(await counts()).toEqual([were, due, undecided, out])
  })
})

describe('by keyboard', () => {
  it('arrow keys walk from thing to thing along links', async () => {
    await search('ttp')
    await page.keyboard.press('Enter')
    await selected('ttp')
    await canvas(page).focus()
    await page.keyboard.press('ArrowRight')
    await page.locator('[data-testid=canvas]:not([data-selected="ttp"])').waitFor()
    expect((await facts(page)).selected).not.toBe('')
  })

  it('arrows with Shift move it, and undo puts it back', async () => {
    const places = await positions(page)
    await search('ttp')
    await page.keyboard.press('Enter')
    await selected('ttp')
    await canvas(page).focus()
    await page.keyboard.press('Shift+ArrowRight')
    expect((await positions(page)).ttp).not.toBe(places.ttp)
    await page.keyboard.press('Control+z')
    expect(await positions(page)).toEqual(places)
  })

  it('the list is in step with the canvas both ways', async () => {
    await page.getByRole('tab', { name: 'List' }).click()
    const rows = page.getByRole('row')
    await rows.getByText('Imran Khan').click()
    await selected('imran-khan')
    await canvas(page).focus()
    await page.keyboard.press('Escape')
    await selected('')
    expect(await page.getByRole('row', { selected: true }).count()).toBe(0)
    // Long words take several lines: nothing in it is cut.
    const cut = (cells: Element[]) =>
      cells.filter((cell) => cell.scrollWidth > cell.clientWidth + 1 || cell.scrollHeight > cell.clientHeight + 1)
        .length
    expect(await page.getByRole('rowheader').evaluateAll(cut)).toBe(0)
    expect(await page.getByRole('gridcell').evaluateAll(cut)).toBe(0)
  })

  it('? lists the keys', async () => {
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keys and gestures' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })
})

it('two selected things are tied by their shortest chain', async () => {
  await search('imf')
  await page.keyboard.press('Enter')
  await selected('imf')
  await page.getByRole('tab', { name: 'List' }).click()
  await page.getByRole('row', { name: /International Monetary Fund/ }).click()
  await page.getByRole('row', { name: /Tehrik-i-Taliban/ }).click({ modifiers: ['Control'] })
  await page.getByRole('tab', { name: 'Inspect' }).click()
  await inspector().getByRole('button', { name: 'Shortest chain between them' }).click()
  await page.getByText('2 links: IMF intervened in Pakistan; TTP operates in Pakistan.').waitFor()
  // The chain's own lines are lit, not all of its things', and what is not of it stands back until something else is chosen.
  const { nodes, lit, aside } = await facts(page)
  expect([lit, aside]).toEqual(['2', String(Number(nodes) - 3)])
  await canvas(page).focus()
  await page.keyboard.press('Escape')
  await page.locator('[data-testid=canvas][data-aside="0"][data-lit="0"]').waitFor()
})

it('show all shows everything, told apart and without a label over another', async () => {
  await page.getByRole('button', { name: 'Views' }).click()
  await page.getByRole('menuitem', { name: 'Show all' }).click()
  await page.waitForFunction(
    () => Number(document.querySelector<HTMLElement>('[data-testid=canvas]')?.dataset.nodes) > 100,
  )
  expect(await facts(page)).toMatchObject({ labelOverlaps: '0', covered: '0' })
})

it('an address shows the same picture to someone else', async () => {
  await search('crss')
  await page.keyboard.press('Enter')
  await selected('crss')
  const places = await positions(page)
  const other = await openPage(site.browser, page.url())
  await other.page.locator('[data-testid=canvas][data-selected="crss"]').waitFor()
  expect(await positions(other.page)).toEqual(places)
  await other.page.context().close()
})
