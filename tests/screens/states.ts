import type { BrowserContextOptions, Page } from 'playwright-core'
import { editor, enterCypher, write } from '../support/workbench.ts'
import * as way from './ways.ts'

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

const DARK = { colorScheme: 'dark' } as const

/**
 * The states of the page that have names: pictures are taken of each (`npm run screens`), and axe looks at each in both themes
 * (tests/e2e/accessibility.test.ts). Whoever adds something to the page adds the state in which it is seen.
 */
export const STATES: readonly State[] = [
  { name: 'first-view-light', go: way.glance },
  { name: 'first-view-dark', options: DARK, go: way.glance },
  {
    name: 'contested-claim',
    go: async (page) => {
      await way.inspector(page).getByText('The Afghan Taliban support the TTP.').click()
      await way.inspector(page).getByTestId('stance').nth(2).waitFor()
    },
  },
  { name: 'thing-with-links-to-load', go: (page) => way.choose(page, 'ttp', 'ttp') },
  { name: 'thing-that-says-things', go: (page) => way.choose(page, 'Imran Khan', 'imran-khan') },
  {
    name: 'line-of-several-links',
    go: async (page) => {
      const { x, y } = await way.pointOfLine(page, 'ttp', 'afghan-taliban')
      await page.mouse.click(x, y)
      await way
        .inspector(page)
        .getByText(/links between them/)
        .waitFor()
    },
  },
  {
    name: 'two-things',
    go: async (page) => {
      await way.clickThing(page, 'ttp')
      await page.keyboard.down('Shift')
      await way.clickThing(page, 'pakistan')
      await page.keyboard.up('Shift')
      await page.getByRole('button', { name: 'Shortest chain between them' }).waitFor()
    },
  },
  { name: 'expanded-and-listed', go: way.expandAndList },
  { name: 'statuses-hidden-in-a-period', options: DARK, go: way.hideInPeriod },
  {
    name: 'sources',
    go: async (page) => {
      await way.tab(page, 'Sources')
      await way.reader(page).getByText('Article of 5 October 2023').waitFor()
    },
  },
  {
    name: 'document-read',
    go: async (page) => {
      await way.tab(page, 'Sources')
      await way.reader(page).getByText('Article of 5 October 2023').click()
      await way
        .reader(page)
        .getByRole('button', { name: /Extortion is one of their incomes/ })
        .click()
      await way.reader(page).locator('[aria-current=true]').waitFor()
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
    name: 'views-to-open',
    go: async (page) => {
      await way.press(page, 'Views')
      await page.getByRole('menuitem', { name: /Show all/ }).waitFor()
    },
  },
  {
    name: 'menu-of-a-thing',
    go: async (page) => {
      await way.clickThing(page, 'ttp', { button: 'right' })
      await page.getByRole('menuitem', { name: 'Ask a query about it' }).click()
      await page.getByRole('group', { name: 'Network' }).getByRole('menuitem', { name: 'Sanctuaries' }).waitFor()
    },
  },
  {
    name: 'menu-of-a-link',
    options: DARK,
    go: async (page) => {
      const { x, y } = await way.pointOfLine(page, 'ttp', 'afghanistan')
      await page.mouse.click(x, y, { button: 'right' })
      await page.getByRole('menuitem', { name: 'Select both ends' }).waitFor()
    },
  },
  {
    name: 'menu-of-several',
    go: async (page) => {
      await page.keyboard.press('Control+a')
      await way.clickThing(page, 'ttp', { button: 'right' })
      await page.getByRole('menuitem', { name: 'Ask a query about them' }).waitFor()
    },
  },
  { name: 'commands', go: (page) => way.commands(page, '') },
  { name: 'commands-dark', options: DARK, go: (page) => way.commands(page, 'e') },
  { name: 'commands-narrow', options: way.NARROW, go: (page) => way.commands(page, '') },
  { name: 'keys-and-help', go: way.help },
  { name: 'keys-and-help-dark', options: DARK, go: way.help },
  { name: 'keys-and-help-narrow', options: way.NARROW, go: way.help },
  {
    name: 'look-edited',
    go: async (page) => {
      await way
        .legend(page)
        .getByRole('button', { name: /^Edit the look of/ })
        .first()
        .click()
      await page.getByRole('dialog', { name: /^Look of/ }).waitFor()
    },
  },
  {
    name: 'perspective-to-save',
    go: async (page) => {
      await way.press(page, /^Perspective:/)
      await page.getByRole('menuitem', { name: 'Save as …' }).click()
      await page.getByRole('dialog', { name: 'Save the perspective' }).waitFor()
    },
  },
  {
    name: 'nothing-on-the-canvas',
    go: async (page) => {
      await way.command(page, 'clear the canvas')
      await way.nodesAre(page, 0)
    },
  },
  {
    name: 'said-and-undone',
    go: async (page) => {
      await way.choose(page, 'ttp', 'ttp')
      await way.press(page, /^Load \d+ of/)
      await page.locator('.notice').waitFor()
      await way.press(page, /^Undo: /)
    },
  },
  { name: 'server-lost', go: way.loseServer },
  {
    name: 'cypher-answer-as-graph',
    go: async (page) => {
      await way.answer(page, 'MATCH path = (g:ArmedGroup)-[:OPERATES_IN]->(:Country) RETURN path ORDER BY g.id')
      await page.locator('.result-graph [data-testid=canvas][data-labels="4"]').waitFor()
    },
  },
  {
    name: 'cypher-answer-as-chart',
    go: async (page) => {
      await way.answer(page, 'MATCH (n:Entity) RETURN n.kind AS kind, count(*) AS things ORDER BY things DESC', 'Chart')
      await page.locator('.result-panel canvas').waitFor()
    },
  },
  {
    name: 'cypher-answer-raw',
    go: async (page) => {
      await way.answer(page, 'MATCH (n:Country) RETURN n LIMIT 3', 'Raw')
      await page.getByLabel('The answer as it came').waitFor()
    },
  },
  {
    name: 'cypher-plan-and-history',
    go: async (page) => {
      await way.answer(page, 'EXPLAIN MATCH (n:Country) RETURN n')
      await page.getByTestId('plan').waitFor()
      await way.tab(page, 'History')
    },
  },
  {
    name: 'cypher-query-to-save',
    go: async (page) => {
      await enterCypher(page)
      await page.getByRole('toolbar', { name: 'Statement' }).getByRole('button', { name: 'Save' }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'library-card-and-table',
    go: async (page) => {
      const card = await way.card(page, 'Sanctuaries')
      await card.getByRole('button', { name: 'Run' }).click()
      await page.locator('[data-testid=ending][data-state=done]').waitFor()
      await way.tab(page, 'Table')
      await page.locator('.result-row').first().waitFor()
    },
  },
  { name: 'library-form', options: way.NARROW, go: (page) => way.card(page, 'Links that were so on a day') },
  {
    name: 'cypher-refused-and-library',
    options: DARK,
    go: async (page) => {
      await enterCypher(page)
      await write(page, 'MATCH (n:ArmedGroup) DETACH DELETE n')
      await page.keyboard.press('ControlOrMeta+Enter')
      await page.getByTestId('statement-error').waitFor()
      await editor(page).blur()
    },
  },
  { name: 'graphql-answer', go: way.graphqlAnswer },
  {
    name: 'graphql-docs',
    go: async (page) => {
      await way.graphqlAnswer(page)
      await way.press(page, 'Show Documentation Explorer')
      await way.graphiql(page).getByRole('link', { name: 'Query', exact: true }).click()
      await page.getByText('One claim with every stance on it').waitFor()
    },
  },
  {
    name: 'graphql-history',
    go: async (page) => {
      await way.graphqlAnswer(page)
      await way.press(page, 'Show History')
    },
  },
  {
    name: 'narrow',
    options: way.NARROW,
    go: async (page) => {
      await way.press(page, 'Show the details')
      await way.glance(page)
    },
  },
  {
    name: 'narrow-legend',
    options: way.NARROW,
    go: async (page) => {
      await way.press(page, 'Show the legend')
      await way.legend(page).waitFor()
    },
  },
  {
    name: 'foreign-start',
    graph: 'foreign',
    ready: 'section[aria-label=Start]',
    go: way.glance,
  },
  {
    name: 'foreign-look-edited',
    graph: 'foreign',
    ready: 'section[aria-label=Start]',
    go: async (page) => {
      await way.press(page, /^Holding Company/)
      await way.nodesAre(page, 2)
      await page.getByRole('button', { name: 'Edit the look of Holding Company', exact: true }).click()
      await page.getByRole('dialog', { name: 'Look of Holding Company', exact: true }).waitFor()
    },
  },
]
