import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startApp } from '../support/app.ts'
import { canvas, facts, openPage } from '../support/browser.ts'
import { pageWithMadeUp } from '../support/made-up/page.ts'
import { pointsOnScreen } from '../support/on-screen.ts'
import { paletteOn } from '../support/palette.ts'
import { useSite } from '../support/site.ts'

/** A feature that the page does not have is declared and put into the list: all that it brings works, and when it breaks nothing else does. */

let page: Page
const site = useSite(() => startApp({}, undefined, pageWithMadeUp))
beforeEach(async () => {
  ;({ page } = await openPage(site.browser, site.app.address))
})
afterEach(() => page.context().close())

const { command, entries, look, box } = paletteOn(() => page)
const mood = () => page.getByTestId('mood')
const moodTab = () => page.getByRole('tab', { name: 'Mood' })

async function selectTtp(): Promise<void> {
  const { x, y } = (await pointsOnScreen(page))('ttp')
  await page.mouse.click(x, y)
  await page.locator('[data-testid=canvas][data-selected="ttp"]').waitFor()
}

describe('a feature brings', () => {
  it('a panel, and a part of the panel of what is selected', async () => {
    await moodTab().click()
    await mood().getByText('The mood is calm.').waitFor()
    await selectTtp()
    await page.getByRole('tab', { name: 'Inspect' }).click()
    await page.getByTestId('mood-of-thing').getByText('Tehrik-i-Taliban Pakistan is calm.').waitFor()
  })

  it('a command by its key, in the menu, in the palette and in the help', async () => {
    await selectTtp()
    await page.keyboard.press('j')
    await mood().getByText('The mood is that of Tehrik-i-Taliban Pakistan.').waitFor()

    const { x, y } = (await pointsOnScreen(page))('pakistan')
    await page.mouse.click(x, y, { button: 'right' })
    await page.getByRole('menuitem', { name: 'Cheer it up' }).click()
    await mood()
      .getByText(/that of (Islamic Republic of )?Pakistan\./)
      .waitFor()

    await look('cheer')
    expect(await entries().first().innerText()).toMatch(/^Cheer it up .*Pakistan\s+J$/)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')

    await canvas(page).focus()
    await page.keyboard.press('?')
    const help = page.getByRole('dialog', { name: 'Keys and gestures' })
    await help.getByText('Cheer it up').waitFor()
    await help.getByText('Triple click').waitFor()
  })

  it('its part of the address, kept in step and read again', async () => {
    await selectTtp()
    await page.keyboard.press('j')
    await page.waitForFunction(() => location.hash.includes('mood=that+of'))
    await page.reload()
    await moodTab().click()
    await mood().getByText('The mood is that of Tehrik-i-Taliban Pakistan.').waitFor()
  })
})

it('a panel that breaks says so in its place, and comes back; the rest of the page goes on', async () => {
  await moodTab().click()
  await command('break the mood')
  const alert = page.getByRole('tabpanel', { name: 'Mood' }).getByRole('alert')
  await alert.getByText('Mood went wrong: there is no such mood').waitFor()
  // Trying is not enough while what is wrong is still so.
  await alert.getByRole('button', { name: 'Try again' }).click()
  await alert.getByText('Mood went wrong').waitFor()

  await selectTtp()
  expect((await facts(page)).nodes).toBe('18')
  await page.getByRole('tab', { name: 'List' }).click()
  await page.getByRole('row', { name: /Imran Khan/ }).waitFor()

  await command('mend the mood')
  await moodTab().click()
  if (await alert.count()) await alert.getByRole('button', { name: 'Try again' }).click()
  await mood().getByText('The mood is mended.').waitFor()
  await box().waitFor()
})
