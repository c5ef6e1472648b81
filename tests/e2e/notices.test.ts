import type { Page, Route } from 'playwright-core'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { choose, graphiql, nodesAre } from '../screens/ways.ts'
import { operationIn } from '../support/asked-by-page.ts'
import { canvas, facts, openPage } from '../support/browser.ts'
import { useSite } from '../support/site.ts'
import { editor, enterCypher } from '../support/workbench.ts'

/** Messages: how they are closed, when they go by themselves, and what is said while an answer is under way. */

let page: Page

const site = useSite()
beforeEach(async () => {
  ;({ page } = await openPage(site.browser, site.app.address))
})
afterEach(() => page.context().close())

const failure = () => page.getByRole('alert').getByText('Ask for less.')

/** What the server refuses from here on: one operation of the page. */
const refuse = (operation: string) =>
  page.route('**/graphql', (route) =>
    isOf(route, operation)
      ? route.fulfill({
          json: { data: null, errors: [{ message: 'Ask for less.', extensions: { code: 'TOO_LARGE' } }] },
        })
      : route.continue(),
  )

const isOf = (route: Route, operation: string) => operationIn(route.request())?.operationName === operation

/** Expands what is selected, by key. */
async function expand(): Promise<void> {
  await canvas(page).focus()
  await page.keyboard.press('Enter')
}

it('a message is closed by F9: on the canvas, while one types, in an editor, in a dialog', async () => {
  await choose(page, 'ttp', 'ttp')
  await refuse('Expand')
  const places: Readonly<Record<string, () => Promise<unknown>>> = {
    canvas: async () => undefined,
    search: () => page.getByRole('combobox').first().focus(),
    dialog: async () => {
      await page.keyboard.press('?')
      await page.getByRole('dialog', { name: 'Keys and gestures' }).waitFor()
    },
  }
  for (const [place, go] of Object.entries(places)) {
    await expand()
    await failure().waitFor()
    await go()
    await page.keyboard.press('F9')
    await failure().waitFor({ state: 'detached' })
    expect([place, await page.locator('.notice').count()]).toEqual([place, 0])
  }
  // Nothing else is closed by it, and the help says that it is there.
  await page.getByRole('dialog').getByText('Close the messages').waitFor()
  await page.keyboard.press('Escape')
  expect((await facts(page)).selected).toBe('ttp')
  await enterCypher(page)
  await page.keyboard.press('Control+k')
  await page.route('**/graphql', (route) => route.abort())
  await page.keyboard.type('kabul')
  await page.locator('.notice').waitFor()
  await page.keyboard.press('Escape')
  await editor(page).focus()
  await page.keyboard.press('F9')
  await page.locator('.notice').waitFor({ state: 'detached' })
})

it('what went wrong stays until the same thing succeeds, and goes then', async () => {
  await choose(page, 'ttp', 'ttp')
  const before = Number((await facts(page)).nodes)
  await refuse('Expand')
  await expand()
  await failure().waitFor()
  await page.unroute('**/graphql')
  expect(await failure().count()).toBe(1)
  await expand()
  await expect.poll(async () => Number((await facts(page)).nodes)).toBeGreaterThan(before)
  await failure().waitFor({ state: 'detached' })
  // What was said of the success is there.
  expect(await page.locator('.notice-info').count()).toBe(1)
})

it('what succeeds elsewhere leaves what went wrong after it began', async () => {
  await choose(page, 'ttp', 'ttp')
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/graphql', async (route) => {
    if (isOf(route, 'Expand')) await held
    await route.continue()
  })
  await expand()
  await page.route('**/graphql', (route) =>
    isOf(route, 'Search')
      ? route.fulfill({
          json: { data: null, errors: [{ message: 'Ask for less.', extensions: { code: 'TOO_LARGE' } }] },
        })
      : route.fallback(),
  )
  const nodes = Number((await facts(page)).nodes)
  await page.keyboard.press('/')
  await page.keyboard.type('kabul')
  await page.locator('.notice-error').waitFor()
  release()
  await expect.poll(async () => Number((await facts(page)).nodes)).toBeGreaterThan(nodes)
  expect(await page.locator('.notice-error').count()).toBe(1)
})

it('an answer of GraphiQL that is under way is said to be so, and shown once it is there', async () => {
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: 'GraphQL' }).click()
  const room = graphiql(page)
  await room.getByRole('button', { name: 'Examples' }).click()
  await page.getByRole('menuitem', { name: 'Who says so, and who denies it' }).click()
  const show = room.getByRole('button', { name: 'Show on canvas' })
  await show.click()
  await page.getByRole('alert').getByText('There is no answer yet. Run the operation first.').waitFor()
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route(/\/graphql/, async (route) => {
    if (route.request().postData()?.includes('WhoSays')) await held
    await route.continue()
  })
  await room.getByRole('region', { name: 'Query Editor' }).locator('.CodeMirror').first().click()
  await page.keyboard.press('Control+Enter')
  await room.locator('.graphiql-spinner').waitFor()
  await show.click()
  await page.getByRole('status').getByText('The answer is under way. Show it once it is there whole.').waitFor()
  expect((await facts(page)).nodes).toBe('18')
  release()
  await room.locator('.graphiql-response .CodeMirror').getByText('"claim"').waitFor()
  await show.click()
  // The document that the stances stand in is in the answer too.
  await nodesAre(page, 19)
  await page.getByRole('alert').waitFor({ state: 'detached' })
})
