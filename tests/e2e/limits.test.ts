import type { Page } from 'playwright-core'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { graphql, startApp } from '../support/app.ts'
import { facts, openPage } from '../support/browser.ts'
import { useSite } from '../support/site.ts'
import { enterCypher, ours, runIt, write } from '../support/workbench.ts'

vi.setConfig({ testTimeout: 120_000 })

/** The page on a server that gives at most 100 at once, of a graph that has more: nothing fails, and what is cut is told. */

const MOST = 100

const site = useSite(() => startApp({ maxPageSize: MOST, readTimeoutMs: 60_000 }))

let page: Page
let complaints: string[]
let links: number
/** Every thing that has a link. */
let things: string[]

interface Claims {
  claims: { edges: { node: { subject: { id: string }; object: { id: string } } }[]; pageInfo: { endCursor: string } }
  everything: { total: number }
}

beforeAll(async () => {
  const found = new Set<string>()
  let after: string | null = null
  for (;;) {
    const { data }: { data?: Claims | null } = await graphql<Claims>(
      site.app.address,
      `
        query ($after: String, $most: Int) {
          claims(first: $most, after: $after) {
            edges {
              node {
                subject {
                  id
                }
                object {
                  id
                }
              }
            }
            pageInfo {
              endCursor
            }
          }
          everything(first: 1) {
            total
          }
        }
      `,
      { after, most: MOST },
    )
    if (!data?.claims || !data.everything) throw new Error('The claims could not be read.')
    links = data.everything.total
    for (const { node } of data.claims.edges) found.add(node.subject.id).add(node.object.id)
    if (data.claims.edges.length < MOST) break
    after = data.claims.pageInfo.endCursor
  }
  things = [...found]
  // Else it shows nothing.
  expect(things.length).toBeGreaterThan(MOST)
})

async function open(hash = '') {
  ;({ page, complaints } = await openPage(site.browser, `${site.app.address}/${hash}`))
  page.setDefaultTimeout(40_000)
}
afterEach(async () => {
  const told = await page.locator('.notice-error, .failed').allTextContents()
  // A busy machine may be late; nothing may be refused.
  expect(told.filter((text) => !/took too long/.test(text))).toEqual([])
  expect(ours(complaints)).toEqual([])
  await page.context().close()
})

const choose = async (text: string) => {
  await page.keyboard.press('/')
  await page.keyboard.type(text)
  await page.locator('.search-hit').first().waitFor()
  await page.keyboard.press('Enter')
}
const selected = (id: string) => page.locator(`[data-testid=canvas][data-selected="${id}"]`).waitFor()
const atLinks = (count: number) => page.locator(`[data-testid=canvas][data-links="${count}"]`).waitFor()

it('the first view opens, and a hub is expanded', async () => {
  await open()
  expect((await facts(page)).nodes).toBe('18')
  await choose('pakistan')
  await selected('pakistan')
  await page.getByRole('button', { name: /^Load \d+ of/ }).click()
  await page.getByText(/^\d+ links of Pakistan loaded; no more are left/).waitFor()
  await page.getByRole('button', { name: 'All shown' }).waitFor()
})

it('show all shows as much as is given, and says so', async () => {
  await open()
  await page.getByRole('button', { name: 'Views' }).click()
  await page.getByRole('menuitem', { name: 'Show all' }).click()
  await page.getByText(new RegExp(`^Shown are ${MOST} of ${links} links and \\d+ of \\d+ things\\.$`)).waitFor()
  await atLinks(MOST)
})

it('an address with more things than are given at once is shown whole, and what is found joins with all its links', async () => {
  const rest = things.filter((id) => id !== 'crss')
  await open(`#at=${rest.map((id, at) => `${id}*${(at % 12) * 160}*${Math.floor(at / 12) * 120}`).join('~')}`)
  await page.locator(`[data-testid=canvas][data-nodes="${rest.length}"]`).waitFor()
  await choose('crss')
  await selected('crss')
  await atLinks(links)
})

it('an answer with more things than are given at once comes to the canvas as far as it does', async () => {
  await open()
  await enterCypher(page)
  await write(page, 'MATCH (n:Entity) RETURN n')
  await runIt(page)
  await page.getByRole('button', { name: 'Replace the canvas' }).click()
  await page
    .locator('.notice')
    .getByText(
      /^100 things and \d+ links on the canvas\. \d+ more things were not shown: a canvas takes 100 at once\.$/,
    )
    .waitFor()
  await page.locator(`.stage [data-testid=canvas][data-nodes="${MOST}"]`).waitFor()
})

it('a thing is picked by its name for a form of the library', async () => {
  await open(`#query=${encodeURIComponent('claim/claim')}`)
  await page.getByRole('article').waitFor()
  await enterCypher(page)
  await write(page, 'MATCH (n:Entity {id: $thing}) RETURN n.name AS name')
  await page.getByRole('group', { name: 'Parameters' }).getByLabel('Value of thing').fill('tehrik')
  await page.getByRole('option', { name: 'Tehrik-i-Taliban Pakistan' }).click()
  expect(await runIt(page)).toMatch(/^1 row in/)
})
