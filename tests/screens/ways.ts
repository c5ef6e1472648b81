import type { Page } from 'playwright-core'
import { facts } from '../support/browser.ts'
import { pointsOnScreen } from '../support/on-screen.ts'
import { enterCypher, runIt, write } from '../support/workbench.ts'

/** How a person gets to the states of the page. */

export const NARROW = { viewport: { width: 600, height: 900 } } as const

export const inspector = (page: Page) => page.getByRole('tabpanel', { name: 'Inspect' })
export const legend = (page: Page) => page.getByRole('complementary', { name: 'Legend and filters' })
export const reader = (page: Page) => page.getByRole('tabpanel', { name: 'Sources' })
export const glance = (page: Page) => page.getByText('The graph at a glance').waitFor()
export const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click()
export const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()
export const nodesAre = (page: Page, count: number) =>
  page.locator(`[data-testid=canvas][data-nodes="${count}"]`).waitFor()
const selected = (page: Page, id: string) => page.locator(`[data-testid=canvas][data-selected="${id}"]`).waitFor()

export async function choose(page: Page, text: string, id: string): Promise<void> {
  await page.keyboard.press('/')
  await page.keyboard.type(text)
  await page.locator('.search-hit').first().waitFor()
  await page.keyboard.press('Enter')
  await selected(page, id)
  await inspector(page)
    .getByText(/\d+ of \d+/)
    .first()
    .waitFor()
}

export async function clickThing(page: Page, id: string, options: Parameters<Page['mouse']['click']>[2] = {}) {
  const { x, y } = (await pointsOnScreen(page))(id)
  await page.mouse.click(x, y, options)
}

/** A point of a line of the first view, nearer to its first end. */
export async function pointOfLine(page: Page, from: string, to: string) {
  const at = await pointsOnScreen(page)
  const [a, b] = [at(from), at(to)]
  return { x: a.x * 0.7 + b.x * 0.3, y: a.y * 0.7 + b.y * 0.3 }
}

export async function expandAndList(page: Page): Promise<void> {
  await choose(page, 'ttp', 'ttp')
  const before = Number((await facts(page)).nodes)
  await inspector(page)
    .getByRole('button', { name: /^Load \d+ of/ })
    .click()
  await page.waitForFunction(
    (count) => Number(document.querySelector<HTMLElement>('[data-testid=canvas]')?.dataset.nodes) > count,
    before,
  )
  await tab(page, 'List')
  await page.getByRole('row', { selected: true }).waitFor()
  await press(page, 'Close the message')
}

export async function hideInPeriod(page: Page): Promise<void> {
  for (const status of [/^Contested/, /^Denied/]) await legend(page).getByText(status).click()
  await page.getByLabel('From', { exact: true }).fill('2021-08-15')
  await page.getByLabel('To', { exact: true }).fill('2023-12-31')
  await page
    .getByTestId('hidden')
    .getByText(/^Hidden/)
    .waitFor()
}

export async function help(page: Page): Promise<void> {
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'Keys and gestures' }).waitFor()
}

/** The commands that words find, with a thing selected, and the views that there are to open. */
export async function commands(page: Page, words: string): Promise<void> {
  await clickThing(page, 'ttp')
  await selected(page, 'ttp')
  await page.keyboard.press('F1')
  await page.keyboard.type(words)
  await page.locator('.search-hits').getByRole('option').first().waitFor()
  await page.keyboard.press('ArrowDown')
}

/** The first command that words find. */
export async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('F1')
  await page.keyboard.type(words)
  await page.locator('.search-hits').getByRole('option').first().waitFor()
  await page.keyboard.press('Enter')
}

export async function loseServer(page: Page): Promise<void> {
  await page.route('**/health', (route) => route.abort())
  await page.route('**/graphql', (route) => route.abort())
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await page.getByRole('alert').getByText('The server cannot be reached').waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type('crss')
  await page.locator('.search-hits').getByText('The server cannot be reached.').waitFor()
}

/** The answer of a statement, in one of its shapes. */
export async function answer(page: Page, statement: string, shape?: string): Promise<void> {
  await enterCypher(page)
  await write(page, statement)
  await runIt(page)
  if (shape) await tab(page, shape)
}

export async function card(page: Page, title: string) {
  await enterCypher(page)
  await page.getByRole('searchbox', { name: 'Search the library' }).fill(title)
  await page
    .getByTestId('library')
    .getByRole('button', { name: new RegExp(title) })
    .first()
    .click()
  const found = page.getByRole('article')
  await found.getByRole('heading', { name: new RegExp(`^${title}`) }).waitFor()
  return found
}

export const graphiql = (page: Page) => page.getByTestId('graphiql')

export async function graphqlAnswer(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: 'GraphQL' }).click()
  const room = graphiql(page)
  await room.getByRole('button', { name: 'Examples' }).click()
  await page.getByRole('menuitem', { name: 'Who says so, and who denies it' }).click()
  const text = room.getByRole('region', { name: 'Query Editor' }).locator('.CodeMirror').first()
  await text.click()
  await page.keyboard.press('Control+Enter')
  await room.locator('.graphiql-response .CodeMirror').getByText('"stances"').waitFor()
  // Its caret blinks by itself.
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
}
