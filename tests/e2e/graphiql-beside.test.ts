import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { openPage } from '../support/browser.ts'
import { graphiqlOn, PATIENCE } from '../support/graphiql.ts'
import { useSite } from '../support/site.ts'
import { ours } from '../support/workbench.ts'

/** GraphiQL beside the rest of the page: opened from the library, and not there before it is asked for. */

let page: Page
let complaints: string[]

const site = useSite()
const { room, editor, operations, textIn, enter, answered } = graphiqlOn(() => page)

it('a query of the library opens in GraphiQL with the values of its form, and is not run by itself', async () => {
  ;({ page, complaints } = await openPage(
    site.browser,
    `${site.app.address}/#query=${encodeURIComponent('claim/claim')}`,
    { permissions: ['clipboard-read', 'clipboard-write'] },
  ))
  page.setDefaultTimeout(PATIENCE)
  const card = page.getByRole('article')
  await card.getByText('GraphQL that runs it').click()
  const given = card.getByLabel('Variables')
  await expect
    .poll(async () => JSON.parse(await given.innerText()), { timeout: PATIENCE })
    .toEqual({ parameters: { id: 'afghan-taliban.supports.ttp', others: 100 } })
  await card.getByRole('group').getByRole('textbox').first().fill('isis-k.operates-in.afghanistan')
  await expect
    .poll(async () => JSON.parse(await given.innerText()))
    .toEqual({ parameters: { id: 'isis-k.operates-in.afghanistan', others: 100 } })
  await card.getByRole('button', { name: 'Copy operation' }).click()
  await page.locator('.notice').getByText('Copied the operation.').waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    'query(name: "claim/claim", parameters: $parameters)',
  )
  await card.getByRole('button', { name: 'Open in GraphiQL' }).click()
  await editor().waitFor()
  await expect
    .poll(() => textIn('query'), { timeout: PATIENCE })
    .toContain('query(name: "claim/claim", parameters: $parameters)')
  expect(JSON.parse(await textIn('variables'))).toEqual({
    parameters: { id: 'isis-k.operates-in.afghanistan', others: 100 },
  })
  expect(await textIn('answer')).toBe('')
  await expect.poll(() => operations().allInnerTexts()).toEqual(['Glance', 'Claim'])
  await answered('isis-k.operates-in.afghanistan')
  // The editor checks after a pause; what is given as JSON is nothing wrong.
  await page.waitForTimeout(1_200)
  expect(await room().locator('.CodeMirror-lint-mark-error').count()).toBe(0)
  expect(ours(complaints)).toEqual([])
  await page.context().close()
}, 120_000)

it('the first load brings nothing of GraphiQL or the editors, and the page sends hashes in place of its operations', async () => {
  const context = await site.browser.newContext({ viewport: { width: 1440, height: 900 } })
  page = await context.newPage()
  const scripts: string[] = []
  const bodies: Record<string, unknown>[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('.js')) scripts.push(new URL(request.url()).pathname)
    if (request.url().endsWith('/graphql')) bodies.push(request.postDataJSON() as Record<string, unknown>)
  })
  await page.goto(site.app.address)
  await page.locator('[data-testid=canvas][data-labels]:not([data-nodes="0"])').waitFor({ timeout: PATIENCE })
  const before = [...scripts]
  const sizes = await page.evaluate(
    () => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).length,
  )
  expect(sizes).toBe(before.length)
  expect(before.filter((name) => /graphiql|codemirror|language|hint|lint|chart|cypher|editor/i.test(name))).toEqual([])
  expect(bodies.length).toBeGreaterThan(2)
  for (const body of bodies) {
    expect(body).not.toHaveProperty('query')
    expect(body).toHaveProperty('extensions.persistedQuery.sha256Hash')
  }
  await enter()
  expect(scripts.filter((name) => /graphiql/.test(name)).length).toBeGreaterThan(0)
  await context.close()
}, 120_000)
