import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { canvas, facts, openPage } from '../support/browser.ts'
import { pointsOnScreen } from '../support/on-screen.ts'
import { useSite } from '../support/site.ts'

/** With a keyboard alone, and with fingers: what the mouse can do, and to see where one is. */

let page: Page

const site = useSite()
beforeEach(async () => {
  ;({ page } = await openPage(site.browser, site.app.address, { permissions: ['clipboard-read', 'clipboard-write'] }))
})
afterEach(() => page.context().close())

const selected = (id: string) => page.locator(`[data-testid=canvas][data-selected="${id}"]`).waitFor()
const nodesAre = (count: number) => page.locator(`[data-testid=canvas][data-nodes="${count}"]`).waitFor()
const box = () => page.getByRole('combobox', { name: 'Search the graph' })
const copied = () => page.evaluate(() => navigator.clipboard.readText())

async function click(id: string) {
  const { x, y } = (await pointsOnScreen(page))(id)
  await page.mouse.click(x, y)
}

/** What has the focus: the canvas, or by its words. */
const here = () =>
  page.evaluate(() => {
    const { activeElement: at } = document
    return at?.getAttribute('role') === 'application' ? 'canvas' : at?.textContent || (at?.outerHTML ?? '')
  })
const isFocused = (element: Element) => element === document.activeElement

/** Whether one sees where the focus is: by an outline of what has it, of the box it ticks, or of the frame around it. */
function showsFocus(): boolean {
  const at = document.activeElement
  if (!at) return false
  const near = [
    at,
    at.parentElement,
    at.closest('label'),
    ...(at.closest('label')?.querySelectorAll('*') ?? []),
    at.closest('.search-field'),
  ]
  return near.some((element) => {
    if (!element) return false
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
    return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
  })
}

describe('by keyboard alone', () => {
  /** Tab until a place is reached. @returns how many presses it took */
  const tabTo = async (place: RegExp, most: number) => {
    for (let presses = 1; presses <= most; presses++) {
      await page.keyboard.press('Tab')
      if (place.test(await here())) return presses
    }
    throw new Error(`${String(place)} is not among ${most} stops; now at ${await here()}.`)
  }

  it('from load to a claim and back', async () => {
    await tabTo(/^Skip to the canvas$/, 1)
    await page.keyboard.press('Enter')
    expect(await here()).toBe('canvas')
    await page.keyboard.press('/')
    await page.keyboard.type('ttp')
    await page.locator('.search-hit').first().waitFor()
    await page.keyboard.press('Enter')
    await selected('ttp')
    await expect.poll(here).toBe('canvas')
    await page.getByRole('button', { name: /Afghan Taliban supports/ }).waitFor()
    await tabTo(/Afghan Taliban supports/, 20)
    await page.keyboard.press('Enter')
    await page.getByTestId('stance').nth(2).waitFor()
    await page.getByTestId('stance').getByRole('button').first().focus()
    await page.keyboard.press('Escape')
    expect(await here()).toBe('canvas')
    await page.goBack()
    await selected('ttp')
  })

  it('the canvas is few stops away, and each shows that it has the focus', async () => {
    const blind: string[] = []
    let stops = 0
    for (; stops < 60 && (await here()) !== 'canvas'; stops++) {
      await page.keyboard.press('Tab')
      if (!(await page.evaluate(showsFocus))) blind.push(await here())
    }
    expect(blind).toEqual([])
    expect(stops).toBeLessThan(40)
  })

  it('the legend is walked by arrow keys, and is one stop for each of its lists', async () => {
    await page.getByRole('checkbox', { name: /^Asserted/ }).focus()
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => page.getByRole('checkbox', { name: /^Attributed/ }).evaluate(isFocused)).toBe(true)
    await page.keyboard.press('ArrowRight')
    expect(await page.getByRole('button', { name: 'Only Attributed' }).evaluate(isFocused)).toBe(true)
    await page.keyboard.press('End')
    expect(await page.getByRole('checkbox', { name: /^No source recorded/ }).evaluate(isFocused)).toBe(true)
    await page.keyboard.press('Tab')
    expect(await page.getByRole('checkbox', { name: /^A deduction/ }).evaluate(isFocused)).toBe(true)
  })
})

describe('keys', () => {
  it('a press on a thing or a line gives its keys to the canvas', async () => {
    await page.getByRole('checkbox', { name: /^Asserted/ }).focus()
    await click('ttp')
    await selected('ttp')
    expect(await here()).toBe('canvas')
    await page.keyboard.press('Delete')
    await nodesAre(17)
    await page.keyboard.press('Control+z')
    await nodesAre(18)
  })

  it.each(['checkbox', 'button', 'tab', 'radio'] as const)('/ searches from a %s', async (role) => {
    await page.getByRole('main').getByRole(role, { disabled: false }).first().focus()
    await page.keyboard.press('/')
    expect(await box().evaluate(isFocused)).toBe(true)
  })

  it('of a single sign can be put off, and stay so; what they do is reached otherwise', async () => {
    await page.keyboard.press('?')
    const dialog = page.getByRole('dialog', { name: 'Keys and gestures' })
    await dialog.getByText('Keys of a single sign').click()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await page.reload()
    await page.getByText('The graph at a glance').waitFor()
    await page.locator('[data-testid=canvas][data-zoom]').waitFor()
    const before = (await facts(page)).zoom
    await canvas(page).focus()
    for (const key of ['/', '?', '+', '0']) await page.keyboard.press(key)
    expect([await here(), await dialog.count(), (await facts(page)).zoom]).toEqual(['canvas', 0, before])
    await page.keyboard.press('Control+k')
    expect(await box().evaluate(isFocused)).toBe(true)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Keys and help' }).click()
    // Nothing is told that does nothing.
    expect(await dialog.locator('kbd', { hasText: /^[/?+0]$/ }).count()).toBe(0)
    await dialog.getByText('Keys of a single sign').click()
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await dialog.waitFor()
    await page.keyboard.press('Escape')
  })

  it('what is selected is copied by its key, wherever one does not type, but for a text that is marked', async () => {
    await click('ttp')
    await selected('ttp')
    await page.keyboard.press('Control+c')
    await expect.poll(copied).toBe('Tehrik-i-Taliban Pakistan (armed group)')
    await page.getByRole('checkbox', { name: /^Asserted/ }).focus()
    await page.keyboard.press('Control+a')
    await page.evaluate(() => getSelection()?.removeAllRanges())
    await canvas(page).focus()
    await page.keyboard.press('Control+a')
    await page.getByRole('heading', { name: '18 things selected' }).waitFor()
    await page.keyboard.press('Control+c')
    await expect.poll(async () => (await copied()).split('\n')).toHaveLength(18)
    await page.getByRole('heading', { name: '18 things selected' }).selectText()
    await page.keyboard.press('Control+c')
    await expect.poll(async () => (await copied()).trim()).toBe('18 things selected')
  })
})

it('by touch: a tap reads a thing or a line, a finger that stays opens its menu, two zoom', async () => {
  const { page: own } = await openPage(site.browser, site.app.address, {
    viewport: { width: 600, height: 900 },
    hasTouch: true,
    isMobile: true,
  })
  const fingers = await own.context().newCDPSession(own)
  const touch = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    ...touchPoints: { x: number; y: number; id?: number }[]
  ) => fingers.send('Input.dispatchTouchEvent', { type, touchPoints })
  const details = own.getByRole('complementary', { name: 'Details' })
  /** Until things stand where they stood before: on a busy machine the canvas takes its time to fit. */
  const still = async () => {
    const where = async () => JSON.stringify((await pointsOnScreen(own))('ttp'))
    let before = ''
    await expect.poll(async () => before === (before = await where()), { interval: 400 }).toBe(true)
  }
  const closeAndFit = async () => {
    await own.getByRole('button', { name: 'Close: Details' }).tap()
    await details.waitFor({ state: 'detached' })
    await own.keyboard.press('0')
    await still()
  }
  await still()
  const { x, y } = (await pointsOnScreen(own))('ttp')
  await own.touchscreen.tap(x, y)
  await details.getByRole('heading', { name: 'Tehrik-i-Taliban Pakistan' }).waitFor()
  // What it is about is in sight beside it.
  const box = (await details.boundingBox())!
  expect(box.width).toBeLessThanOrEqual(600)
  expect(box.y).toBeGreaterThan(400)
  await closeAndFit()
  const at = await pointsOnScreen(own)
  const [a, b] = [at('ttp'), at('afghanistan')]
  const onLine = { x: a.x * 0.7 + b.x * 0.3, y: a.y * 0.7 + b.y * 0.3 }
  await own.touchscreen.tap(onLine.x, onLine.y)
  await details.getByRole('article', { name: 'Claim' }).waitFor()
  await closeAndFit()
  const menus = [
    [at('pakistan'), 'Pakistan'],
    [onLine, 'Tehrik-i-Taliban Pakistan has bases in Afghanistan'],
  ] as const
  for (const [point, name] of menus) {
    await touch('touchStart', point)
    await own.getByRole('menu', { name }).waitFor()
    await touch('touchEnd')
    await own.keyboard.press('Escape')
    await own.getByRole('menu').waitFor({ state: 'detached' })
  }
  expect(await details.count()).toBe(0)
  const { zoom } = await facts(own)
  await touch('touchStart', { x: 280, y: 450, id: 0 }, { x: 320, y: 450, id: 1 })
  for (const by of [40, 80, 120])
    await touch('touchMove', { x: 280 - by, y: 450, id: 0 }, { x: 320 + by, y: 450, id: 1 })
  await touch('touchEnd')
  await expect.poll(async () => Number((await facts(own)).zoom)).toBeGreaterThan(Number(zoom) * 1.5)
  await own.context().close()
})
