import type { Page } from 'playwright-core'

/** The box for all that can be found, as a test's hands use it. */
export function paletteOn(page: () => Page) {
  const box = () => page().getByRole('combobox', { name: 'Search the graph' })
  const entries = () => page().locator('.search-hits').getByRole('option')
  /** Types words of a command into the box, from wherever one is. */
  const look = async (words: string) => {
    await page().keyboard.press('F1')
    await page().keyboard.type(words)
    await entries().first().waitFor()
  }
  return {
    box,
    entries,
    look,
    /** Runs the command that is found first. */
    async command(words: string) {
      await look(words)
      await page().keyboard.press('Enter')
    },
  }
}
