import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { operationIn } from '../support/asked-by-page.ts'
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
const change = (operation: string, alter: (data: Record<'entity' | 'claim', Record<string, unknown>>) => void) =>
  page.route('**/graphql', async (route) => {
    if (operationIn(route.request())?.operationName !== operation) return route.continue()
    const response = await route.fetch()
    const answer = (await response.json()) as { data?: Record<'entity' | 'claim', Record<string, unknown>> }
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

describe('a claim that others say too', () => {
  it('has the stances on all of them, each with its words, and the numbers of all', async () => {
    await change('Claim', ({ claim }) => {
      const [stance] = claim.stances as Record<string, unknown>[]
      const text = 'They help the TTP.'
      const stances = [{ ...stance, id: 'told-otherwise', kind: 'DENIES', paraphrase: 'They do not.' }]
      const other = {
        ...claim,
        __typename: 'OtherClaim',
        id: 'second',
        text,
        note: 'Said later.',
        stances,
        related: [],
      }
      Object.assign(claim, { denied: 2, others: { __typename: 'OtherClaims', claims: [other], total: 3 } })
    })
    await page.goto('about:blank')
    await page.goto(`${site.app.address}/#at=afghan-taliban*0*0~ttp*300*0&link=afghan-taliban.supports.ttp`)
    await inspector().getByText('Contested: 2 affirm, 2 deny').waitFor()
    const others = inspector().getByRole('region', { name: 'Claims that say the same' })
    await others.getByRole('heading', { name: '3 more claims say the same' }).waitFor()
    expect(await others.innerText()).toMatch(/Listed here and below: 1 of them.*They help the TTP\..*Said later\./s)
    const denying = inspector().getByRole('region', { name: 'Denying' })
    expect(await denying.getByTestId('stance').allInnerTexts()).toEqual([
      expect.stringContaining('On “The Afghan Taliban support the TTP.”'),
      expect.stringContaining('On “They help the TTP.”'),
    ])
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

  it('has all that say so, the first of them at once', async () => {
    await page.route('**/graphql', async (route) => {
      const { operationName, variables } = route.request().postDataJSON() as {
        operationName: string
        variables: { first: number; after: string | null }
      }
      if (operationName !== 'Unclaimed') return route.continue()
      const from = Number(variables.after ?? 0)
      const numbers = Array.from({ length: Math.min(variables.first, 5 - from) }, (_, at) => from + at + 1)
      const edges = numbers.map((number) => ({
        __typename: 'ClaimEdge',
        node: { __typename: 'Claim', id: `claim-${number}`, text: `Nobody has claimed attack ${number}.` },
      }))
      const end = numbers.at(-1) ?? 5
      const pageInfo = { __typename: 'PageInfo', hasNextPage: end < 5, endCursor: String(end) }
      return route.fulfill({ json: { data: { claims: { __typename: 'ClaimConnection', edges, total: 5, pageInfo } } } })
    })
    await open('unidentified perpetrator')
    const said = inspector().locator('.unknown')
    const more = inspector().getByRole('button', { name: '2 more of 5 claims that say so' })
    await more.waitFor()
    expect(await said.count()).toBe(3)
    await more.click()
    await expect.poll(() => said.count()).toBe(5)
    expect(await said.last().innerText()).toBe('Nobody has claimed attack 5.')
    expect(await inspector().getByText('that say so').count()).toBe(0)
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
