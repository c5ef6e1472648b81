import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { canvas, facts, openPage } from '../support/browser.ts'
import { pointsOnScreen } from '../support/on-screen.ts'
import { paletteOn } from '../support/palette.ts'
import { useSite } from '../support/site.ts'
import { editor, enterCypher } from '../support/workbench.ts'

/** Every command by its words, by its key and in the menu of what it is for, in a real Chromium. */

let page: Page
let complaints: string[]

const site = useSite()
beforeEach(async () => {
  ;({ page, complaints } = await openPage(site.browser, site.app.address, {
    permissions: ['clipboard-read', 'clipboard-write'],
  }))
})
afterEach(() => page.context().close())

const { box, entries, look, command } = paletteOn(() => page)
const selected = (id: string) => page.locator(`[data-testid=canvas][data-selected="${id}"]`).waitFor()
const nodesAre = (count: number) => page.locator(`[data-testid=canvas][data-nodes="${count}"]`).waitFor()
const linksAre = (count: number) => page.locator(`[data-testid=canvas][data-links="${count}"]`).waitFor()
const menuitem = (name: string | RegExp) => page.getByRole('menuitem', { name })
const items = () => page.getByRole('menuitem').allInnerTexts()
const copied = () => page.evaluate(() => navigator.clipboard.readText())
const focused = () => page.evaluate(() => document.activeElement?.getAttribute('role'))

async function click(id: string, options: Parameters<Page['mouse']['click']>[2] = {}) {
  const { x, y } = (await pointsOnScreen(page))(id)
  await page.mouse.click(x, y, options)
}

/** Presses the right button on a line, nearer to its first end. */
async function clickLine(from: string, to: string) {
  const at = await pointsOnScreen(page)
  const [a, b] = [at(from), at(to)]
  await page.mouse.click(a.x * 0.7 + b.x * 0.3, a.y * 0.7 + b.y * 0.3, { button: 'right' })
  await page.getByRole('menu').waitFor()
}

describe('the one box', () => {
  it('finds things, and commands after the sign, with their keys', async () => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type('crss')
    await page.getByRole('option', { name: /Center for Research/ }).waitFor()
    await box().fill('> fit')
    await page.getByRole('option', { name: 'Fit everything' }).waitFor()
    expect(await entries().first().innerText()).toMatch(/^Fit everything\s+0$/)
    await box().fill('> undo')
    const undo = page.getByRole('option', { name: 'Nothing to undo' })
    expect(await undo.getAttribute('aria-disabled')).toBe('true')
    await box().fill('> no such thing at all')
    await page.getByText('No command is called “no such thing at all”.').waitFor()
  })

  it('runs a command by arrow and Enter, on what is selected, and gives the keys back to the canvas', async () => {
    await click('ttp')
    await selected('ttp')
    await look('remove')
    expect(await entries().first().innerText()).toMatch(/^Remove from the canvas Tehrik-i-Taliban Pakistan/)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await nodesAre(17)
    expect(await focused()).toBe('application')
    await page.keyboard.press('Control+z')
    await nodesAre(18)
  })

  it('is left by Escape without doing anything', async () => {
    await look('clear the canvas')
    await page.keyboard.press('Escape')
    await page.locator('.search-hits').waitFor({ state: 'detached' })
    expect((await facts(page)).nodes).toBe('18')
  })

  it('has what there is to choose as lines of their own, those of the server too', async () => {
    await command('arrange circ')
    await page.getByRole('button', { name: /^Undo: Arrange: / }).waitFor()
    // A timeline says its dates, as long as things stand at them.
    await command('arrange timeline')
    await page.locator('[data-testid=canvas]:not([data-dates="0"])').waitFor()
    await look('open the view')
    await command('cypher')
    await editor(page).waitFor()
  })

  it.each(['path', 'chain', 'ties', 'route'])(
    'finds the shortest chain by %j, and says what to select',
    async (word) => {
      await box().fill(`> ${word}`)
      const chain = page.getByRole('option', { name: /^Shortest chain between them select two things first/ })
      expect(await chain.getAttribute('aria-disabled')).toBe('true')
      await box().fill('')
      await click('ttp')
      await page.keyboard.down('Shift')
      await click('pakistan')
      await page.keyboard.up('Shift')
      await page.getByRole('heading', { name: '2 things selected' }).waitFor()
      await look(word)
      expect(await entries().first().innerText()).toMatch(/^Shortest chain between them 2 things/)
    },
  )

  it('does not run what cannot be done', async () => {
    await box().fill('> nothing to undo')
    await page.getByRole('option', { name: 'Nothing to undo' }).waitFor()
    await page.keyboard.press('Enter')
    expect(await box().inputValue()).toBe('> nothing to undo')
  })
})

describe('keys of others stay theirs', () => {
  it('in a text', async () => {
    await page.keyboard.press('/')
    await page.keyboard.type('?/0')
    expect(await box().inputValue()).toBe('?/0')
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  it('but a box to tick is no text', async () => {
    await page.getByRole('complementary', { name: 'Legend and filters' }).getByRole('checkbox').first().focus()
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keys and gestures' }).waitFor()
  })

  it('in the editor of the Cypher room, but for those that open the box', async () => {
    await enterCypher(page)
    await editor(page).click()
    await page.keyboard.press('?')
    expect(await page.getByRole('dialog').count()).toBe(0)
    await page.keyboard.press('Control+z')
    await page.keyboard.press('F1')
    await page.keyboard.type('run the statement')
    await page.keyboard.press('Enter')
    await page.locator('[data-testid=ending][data-state=done]').waitFor({ timeout: 30_000 })
  })

  it('in the GraphQL room Ctrl K is the docs’, and F1 the commands’', async () => {
    await page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: 'GraphQL' }).click()
    const docs = page.locator('.graphiql-doc-explorer-search input')
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).waitFor({ timeout: 30_000 })
    await page.keyboard.press('Control+k')
    await expect.poll(() => docs.evaluate((input) => input === document.activeElement)).toBe(true)
    await command('explore')
    await canvas(page).waitFor()
    await expect.poll(async () => page.getByRole('main').getAttribute('data-away')).toBeNull()
  })

  it('in a dialog', async () => {
    await page.keyboard.press('?')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Control+k')
    await page.keyboard.press('F1')
    expect(await page.getByRole('dialog').count()).toBe(1)
    expect(await page.locator('.search-hits').count()).toBe(0)
  })
})

describe('a menu', () => {
  it('of a line: read who says so, take it off, and bring it back', async () => {
    const links = Number((await facts(page)).links)
    await clickLine('ttp', 'afghanistan')
    await page.getByRole('menu', { name: 'Tehrik-i-Taliban Pakistan has bases in Afghanistan' }).waitFor()
    const names = await items()
    for (const name of ['Read who says so', 'Select both ends', 'Centre', 'Copy it in words', 'Remove from the canvas'])
      expect(names).toContain(name)
    await menuitem('Copy it in words').click()
    await expect.poll(copied).toBe('Tehrik-i-Taliban Pakistan has bases in Afghanistan (asserted)')
    await clickLine('ttp', 'afghanistan')
    await menuitem('Copy it with its sources').click()
    await expect
      .poll(copied)
      .toMatch(/^The TTP .* \[asserted; .*\]\n– .* asserts: .* \(Article of 5 October 2023, sentence \d+/)
    await clickLine('ttp', 'afghanistan')
    await menuitem('Remove from the canvas').click()
    await page.waitForFunction(
      (before) => Number(document.querySelector<HTMLElement>('[data-testid=canvas]')?.dataset.links) < before,
      links,
    )
    expect((await facts(page)).nodes).toBe('18')
    await canvas(page).focus()
    await page.keyboard.press('Control+z')
    await linksAre(links)
    await clickLine('ttp', 'afghanistan')
    await menuitem('Bring every link between its ends').click()
    await page.locator('.notice').first().waitFor()
  })

  it('of several things: fit, copy, keep only these', async () => {
    await click('ttp')
    await click('pakistan', { button: 'left' })
    await canvas(page).focus()
    await page.keyboard.press('Control+a')
    await page.getByRole('heading', { name: '18 things selected' }).waitFor()
    await click('ttp', { button: 'right' })
    expect(await items()).toContain('Select them and what they are linked to')
    await menuitem('Copy their names').click()
    await expect.poll(async () => (await copied()).split('\n').length).toBe(18)
    await click('ttp', { button: 'right' })
    await menuitem('Remove from the canvas').click()
    await nodesAre(0)
  })

  it('of the canvas', async () => {
    const box = (await canvas(page).boundingBox())!
    await page.mouse.click(box.x + 6, box.y + box.height - 6, { button: 'right' })
    expect(await items()).toEqual(['Fit everything', 'Select everything', 'Print', 'Clear the canvas'])
    await menuitem('Select everything').click()
    await page.getByRole('heading', { name: '18 things selected' }).waitFor()
  })

  it.each(['ContextMenu', 'Shift+F10'])(
    'of what is selected opens by %s, and leaves the focus where it was',
    async (key) => {
      await click('ttp')
      await selected('ttp')
      await canvas(page).focus()
      await page.keyboard.press(key)
      await page.getByRole('menu', { name: 'Tehrik-i-Taliban Pakistan' }).waitFor()
      await expect.poll(focused).toBe('menuitem')
      await page.keyboard.press('Escape')
      await page.getByRole('menu').waitFor({ state: 'detached' })
      expect((await facts(page)).selected).toBe('ttp')
    },
  )

  it('hides all of a kind, and the legend knows', async () => {
    await click('pakistan', { button: 'right' })
    await menuitem('Hide all of its kind').click()
    await page
      .getByTestId('hidden')
      .getByText(/Hidden: 2 things/)
      .waitFor()
    await command('hide nothing')
    await nodesAre(18)
    expect(complaints).toEqual([])
  })
})
