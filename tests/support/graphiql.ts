import type { Page, Request } from 'playwright-core'
import { expect } from 'vitest'

/** GraphiQL in the page, as a test's hands use it. */

export const PATIENCE = 30_000

type Editor = 'query' | 'variables' | 'answer'
export const PLACES: Record<Editor, string> = {
  query: '.graphiql-query-editor .CodeMirror',
  variables: '.graphiql-editor-tool .CodeMirror',
  answer: '.graphiql-response .CodeMirror',
}

/** @param page the one of the test that runs */
export function graphiqlOn(page: () => Page) {
  const room = () => page().getByTestId('graphiql')
  const editor = () => room().getByRole('region', { name: 'Query Editor' }).locator('.CodeMirror').first()
  const operations = () =>
    room().getByRole('tablist').or(room().locator('.graphiql-tabs')).locator('.graphiql-tab-button')

  /** What stands in an editor; CodeMirror draws only the lines in sight. */
  const textIn = (which: Editor) =>
    room().evaluate(
      (element, selector) =>
        (element.querySelector(selector) as unknown as { CodeMirror: { getValue(): string } }).CodeMirror.getValue(),
      PLACES[which],
    )

  async function enter() {
    await page().getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: 'GraphQL' }).click()
    await editor().waitFor()
    await room().locator(PLACES.answer).waitFor()
  }
  /** Writes an operation in a tab of its own. */
  async function write(text: string) {
    await room().getByRole('button', { name: 'New tab' }).click()
    await editor().click()
    await page().keyboard.press('Control+a')
    await page().keyboard.insertText(text)
  }
  async function choose(title: string) {
    await room().getByRole('button', { name: 'Examples' }).click()
    await page().getByRole('menuitem', { name: title }).click()
  }
  /** Runs by keyboard and waits for what the answer has to hold. */
  async function answered(word: string | RegExp) {
    await editor().click()
    await page().keyboard.press('Control+Enter')
    await expect.poll(() => textIn('answer'), { timeout: PATIENCE }).toMatch(word)
    return JSON.parse(await textIn('answer')) as { data?: Record<string, never>; errors?: { message: string }[] }
  }

  /** Runs what stands in the editor and stops it: the request is broken off, and with it the statement in Neo4j. */
  async function stopped(address: string) {
    const [request] = await Promise.all([
      page().waitForRequest((each: Request) => new URL(each.url()).pathname === address),
      page().keyboard.press('Control+Enter'),
    ])
    await Promise.all([
      page().waitForEvent('requestfailed', (each: Request) => each === request),
      room()
        .getByRole('button', { name: /^Stop query/ })
        .click(),
    ])
  }

  return { room, editor, operations, textIn, enter, write, choose, answered, stopped }
}
