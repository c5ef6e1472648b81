import type { Locator, Page } from 'playwright-core'

/** The Cypher room, as a test's hands use it. */

export const editor = (page: Page): Locator => page.locator('.cm-content')
export const ending = (page: Page): Locator => page.getByTestId('ending')

/** Chromium itself gives typed-over text the style of what stood there, which the page's policy refuses: not of the page's doing. */
const NOT_OURS = /Applying inline style violates/
export const ours = (complaints: readonly string[]): string[] =>
  complaints.filter((complaint) => !NOT_OURS.test(complaint))

export async function enterCypher(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Rooms' }).getByText('Cypher', { exact: true }).click()
  await editor(page).waitFor()
}

/** Writes a statement in place of what stands in the editor. */
export async function write(page: Page, statement: string): Promise<void> {
  await editor(page).click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText(statement)
  await page.waitForFunction(
    (text) => document.querySelector('.cm-content')?.textContent?.replaceAll(/\s/g, '') === text.replaceAll(/\s/g, ''),
    statement,
  )
}

/** Runs what stands in the editor by keyboard, and waits for its end. @returns how it ended, in the page's words */
export async function runIt(page: Page): Promise<string> {
  const before = (await ending(page).count()) > 0 ? await ending(page).getAttribute('data-run') : undefined
  await page.keyboard.press('ControlOrMeta+Enter')
  await page.waitForFunction(
    (run) => {
      const end = document.querySelector<HTMLElement>('[data-testid=ending]')
      return end !== null && end.dataset.state !== 'running' && end.dataset.run !== run
    },
    before,
    { timeout: 50_000 },
  )
  return (await ending(page).textContent()) ?? ''
}

/** The cells of the rows that are drawn. */
export const cells = (page: Page): Promise<string[][]> =>
  page
    .locator('.result-row')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('[role=gridcell]')].map((cell) => cell.textContent ?? '')),
    )
