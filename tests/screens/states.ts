import type { BrowserContextOptions, Page } from 'playwright-core'
import { facts } from '../support/browser.ts'
import { pointsOnScreen } from '../support/on-screen.ts'
import { editor, enterCypher, runIt, write } from '../support/workbench.ts'

/** The graphs that the program is started on: the founding one, and one of other labels. */
export const GRAPHS = ['founding', 'foreign'] as const
export type Graph = (typeof GRAPHS)[number]

/** What is in sight, how a person gets there, and under which conditions. */
export interface State {
  readonly name: string
  readonly graph?: Graph
  readonly options?: BrowserContextOptions
  /** Attached before anything is done; the canvas with its labels unless said otherwise. */
  readonly ready?: string
  go(page: Page): Promise<unknown>
}

const inspector = (page: Page) => page.getByRole('tabpanel', { name: 'Inspect' })
const glance = (page: Page) => page.getByText('The graph at a glance').waitFor()
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click()
const nodesAre = (page: Page, count: number) => page.locator(`[data-testid=canvas][data-nodes="${count}"]`).waitFor()

async function choose(page: Page, text: string, id: string): Promise<void> {
  await page.keyboard.press('/')
  await page.keyboard.type(text)
  await page.locator('.search-hit').first().waitFor()
  await page.keyboard.press('Enter')
  await page.locator(`[data-testid=canvas][data-selected="${id}"]`).waitFor()
  await inspector(page)
    .getByText(/\d+ of \d+/)
    .first()
    .waitFor()
}

async function help(page: Page): Promise<void> {
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'Keys and gestures' }).waitFor()
}

/** The commands that words find, with a thing selected, and the views that there are to open. */
async function commands(page: Page, words: string): Promise<void> {
  const { x, y } = (await pointsOnScreen(page))('ttp')
  await page.mouse.click(x, y)
  await page.locator('[data-testid=canvas][data-selected="ttp"]').waitFor()
  await page.keyboard.press('F1')
  await page.keyboard.type(words)
  await page.locator('.search-hits').getByRole('option').first().waitFor()
  await page.keyboard.press('ArrowDown')
}

export const STATES: readonly State[] = [
  { name: 'first-view-light', go: glance },
  { name: 'first-view-dark', options: { colorScheme: 'dark' }, go: glance },
  {
    name: 'contested-claim',
    go: async (page) => {
      await inspector(page).getByText('The Afghan Taliban support the TTP.').click()
      await inspector(page).getByTestId('stance').nth(2).waitFor()
    },
  },
  { name: 'thing-with-links-to-load', go: (page) => choose(page, 'ttp', 'ttp') },
  {
    name: 'expanded-and-listed',
    go: async (page) => {
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
      // What was loaded is said for a while.
      await page.locator('.notice').waitFor({ state: 'detached' })
    },
  },
  {
    name: 'statuses-hidden-in-a-period',
    options: { colorScheme: 'dark' },
    go: async (page) => {
      const legend = page.getByRole('complementary', { name: 'Legend and filters' })
      for (const status of [/^Contested/, /^Denied/]) await legend.getByText(status).click()
      await page.getByLabel('From', { exact: true }).fill('2021-08-15')
      await page.getByLabel('To', { exact: true }).fill('2023-12-31')
      await page
        .getByTestId('hidden')
        .getByText(/^Hidden/)
        .waitFor()
    },
  },
  {
    name: 'document-read',
    go: async (page) => {
      await tab(page, 'Sources')
      const reader = page.getByRole('tabpanel', { name: 'Sources' })
      await reader.getByText('Article of 5 October 2023').click()
      await reader.getByRole('button', { name: /Extortion is one of their incomes/ }).click()
      await reader.locator('[aria-current=true]').waitFor()
      await page.getByRole('button', { name: /^Undo: Add a statement/ }).waitFor()
    },
  },
  {
    name: 'search-hits',
    go: async (page) => {
      await page.keyboard.press('/')
      await page.keyboard.type('taliban')
      await page.getByText(/^\d+ of \d+$/).waitFor()
      await page.keyboard.press('ArrowDown')
    },
  },
  {
    name: 'menu-of-a-thing',
    go: async (page) => {
      const { x, y } = (await pointsOnScreen(page))('ttp')
      await page.mouse.click(x, y, { button: 'right' })
      await page.getByRole('menuitem', { name: 'Ask a query about it' }).click()
      await page.getByRole('group', { name: 'Network' }).getByRole('menuitem', { name: 'Sanctuaries' }).waitFor()
    },
  },
  {
    name: 'menu-of-a-link',
    options: { colorScheme: 'dark' },
    go: async (page) => {
      const at = await pointsOnScreen(page)
      const [a, b] = [at('ttp'), at('afghanistan')]
      await page.mouse.click(a.x * 0.7 + b.x * 0.3, a.y * 0.7 + b.y * 0.3, { button: 'right' })
      await page.getByRole('menuitem', { name: 'Select both ends' }).waitFor()
    },
  },
  {
    name: 'menu-of-several',
    go: async (page) => {
      await page.keyboard.press('Control+a')
      const { x, y } = (await pointsOnScreen(page))('ttp')
      await page.mouse.click(x, y, { button: 'right' })
      await page.getByRole('menuitem', { name: 'Ask a query about them' }).waitFor()
    },
  },
  { name: 'commands', go: (page) => commands(page, '') },
  { name: 'commands-dark', options: { colorScheme: 'dark' }, go: (page) => commands(page, 'e') },
  { name: 'commands-narrow', options: { viewport: { width: 600, height: 900 } }, go: (page) => commands(page, '') },
  { name: 'keys-and-help', go: help },
  { name: 'keys-and-help-dark', options: { colorScheme: 'dark' }, go: help },
  { name: 'keys-and-help-narrow', options: { viewport: { width: 600, height: 900 } }, go: help },
  {
    name: 'cypher-answer-as-graph',
    go: async (page) => {
      await enterCypher(page)
      await write(page, 'MATCH path = (g:ArmedGroup)-[:OPERATES_IN]->(:Country) RETURN path ORDER BY g.id')
      await runIt(page)
      await page.locator('.result-graph [data-testid=canvas][data-labels="4"]').waitFor()
    },
  },
  {
    name: 'library-card-and-table',
    go: async (page) => {
      await enterCypher(page)
      await page.getByRole('searchbox', { name: 'Search the library' }).fill('Sanctuaries')
      await page
        .getByTestId('library')
        .getByRole('button', { name: /Sanctuaries/ })
        .click()
      const card = page.getByRole('article')
      await card.getByRole('heading', { name: /^Sanctuaries/ }).waitFor()
      await card.getByRole('button', { name: 'Run' }).click()
      await page.locator('[data-testid=ending][data-state=done]').waitFor()
      await page.getByRole('tab', { name: 'Table', exact: true }).click()
      await page.locator('.result-row').first().waitFor()
    },
  },
  {
    name: 'cypher-refused-and-library',
    options: { colorScheme: 'dark' },
    go: async (page) => {
      await enterCypher(page)
      await write(page, 'MATCH (n:ArmedGroup) DETACH DELETE n')
      await page.keyboard.press('ControlOrMeta+Enter')
      await page.getByTestId('statement-error').waitFor()
      await editor(page).blur()
    },
  },
  {
    name: 'graphql-answer',
    go: async (page) => {
      await page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: 'GraphQL' }).click()
      const room = page.getByTestId('graphiql')
      await room.getByRole('button', { name: 'Examples' }).click()
      await page.getByRole('menuitem', { name: 'Who says so, and who denies it' }).click()
      const text = room.getByRole('region', { name: 'Query Editor' }).locator('.CodeMirror').first()
      await text.click()
      await page.keyboard.press('Control+Enter')
      await room.locator('.graphiql-response .CodeMirror').getByText('"stances"').waitFor()
      // Its caret blinks by itself.
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    },
  },
  {
    name: 'narrow',
    options: { viewport: { width: 600, height: 900 } },
    go: async (page) => {
      await page.getByRole('button', { name: 'Show the details' }).click()
      await glance(page)
    },
  },
  {
    name: 'foreign-start',
    graph: 'foreign',
    ready: 'section[aria-label=Start]',
    go: glance,
  },
  {
    name: 'foreign-look-edited',
    graph: 'foreign',
    ready: 'section[aria-label=Start]',
    go: async (page) => {
      await page.getByRole('button', { name: /^Holding Company/ }).click()
      await nodesAre(page, 2)
      await page.getByRole('button', { name: 'Edit the look of Holding Company', exact: true }).click()
      await page.getByRole('dialog', { name: 'Look of Holding Company', exact: true }).waitFor()
    },
  },
]
