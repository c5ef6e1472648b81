import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openPage } from '../support/browser.ts'
import { useSite } from '../support/site.ts'

/** What the inspector says is what a claim says, and nothing more. */

let page: Page
let complaints: string[]

const site = useSite()
beforeEach(async () => {
  ;({ page, complaints } = await openPage(site.browser, site.app.address))
})
afterEach(() => page.context().close())

const inspector = () => page.getByRole('tabpanel', { name: 'Inspect' })
const open = async (text: string) => {
  await page.keyboard.press('/')
  await page.keyboard.type(text)
  await page.locator('.search-hit').first().waitFor()
  await page.keyboard.press('Enter')
}

/** Answers of the operation, changed before they reach the page. */
const change = (operation: string, alter: (data: { entity: Record<string, unknown> }) => void) =>
  page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes(`"operationName":"${operation}"`)) return route.continue()
    const response = await route.fetch()
    const answer = (await response.json()) as { data?: { entity: Record<string, unknown> } }
    if (answer.data) alter(answer.data)
    return route.fulfill({ response, json: answer })
  })

describe('a related claim', () => {
  it('comes with the ends that the server gives it, whatever its id looks like', async () => {
    // From elsewhere: an address that differs after # alone makes the page load itself anew, under whoever reloads it too.
    await page.goto('about:blank')
    await page.goto(`${site.app.address}/#at=afghan-taliban*0*0~ttp*300*0&link=afghan-taliban.collaborates-with.ttp`)
    const related = inspector().getByRole('region', { name: 'Related claims' })
    await related.getByRole('button').first().click()
    await page.locator('[data-testid=canvas]').waitFor()
    await expect
      .poll(() => new URLSearchParams(new URL(page.url()).hash.slice(1)).get('link'))
      .toBe('afghan-taliban.supports.ttp')
    await inspector().locator('.claim-ends').getByText('Afghan Taliban').waitFor()
    expect(complaints).toEqual([])
  })
})

describe('an actor of no finer kind', () => {
  it('is said to be unclaimed in the words of the claim that says so', async () => {
    await open('unidentified perpetrator')
    await inspector().getByRole('heading', { name: 'Unidentified perpetrator in Mastung' }).waitFor()
    await expect
      .poll(() => inspector().locator('.unknown').allInnerTexts())
      .toEqual(['Nobody has claimed the Mastung attack.'])
  })

  it('is not where no claim says so', async () => {
    await change('Thing', ({ entity }) => (entity.kind = 'Actor'))
    const asked = page.waitForResponse((response) => (response.request().postData() ?? '').includes('"Unclaimed"'))
    await open('tehrik-i-taliban')
    await asked
    await inspector().getByRole('heading', { name: 'Links', exact: true }).waitFor()
    expect(await inspector().locator('.unknown').count()).toBe(0)
  })
})

describe('a place', () => {
  it('west of Greenwich and south of the equator lies there', async () => {
    await change('Thing', ({ entity }) => {
      entity.location = { latitude: -34.6, longitude: -58.38, wherePrec: 1, documentId: 'article', documentName: 'A' }
    })
    await open('mastung')
    await inspector().getByText('34.60° S, 58.38° W').waitFor()
  })
})
