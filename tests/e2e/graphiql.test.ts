import type { Page, Request } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { seriousViolations } from '../support/axe.ts'
import { facts, openPage } from '../support/browser.ts'
import { useSite } from '../support/site.ts'

/** GraphiQL in the page, as someone uses it who writes GraphQL. */

const PATIENCE = 30_000

let page: Page
let complaints: string[]

const site = useSite()

const room = () => page.getByTestId('graphiql')
const editor = () => room().getByRole('region', { name: 'Query Editor' }).locator('.CodeMirror').first()
const operations = () =>
  room().getByRole('tablist').or(room().locator('.graphiql-tabs')).locator('.graphiql-tab-button')

type Editor = 'query' | 'variables' | 'answer'
/** What stands in an editor; CodeMirror draws only the lines in sight. */
const textIn = (which: Editor) =>
  room().evaluate(
    (element, selector) =>
      (element.querySelector(selector) as unknown as { CodeMirror: { getValue(): string } }).CodeMirror.getValue(),
    PLACES[which],
  )
const PLACES: Record<Editor, string> = {
  query: '.graphiql-query-editor .CodeMirror',
  variables: '.graphiql-editor-tool .CodeMirror',
  answer: '.graphiql-response .CodeMirror',
}

async function enter() {
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: 'GraphQL' }).click()
  await editor().waitFor()
  await room().locator(PLACES.answer).waitFor()
}
/** Writes an operation in a tab of its own. */
async function write(text: string) {
  await room().getByRole('button', { name: 'New tab' }).click()
  await editor().click()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(text)
}
async function choose(title: string) {
  await room().getByRole('button', { name: 'Examples' }).click()
  await page.getByRole('menuitem', { name: title }).click()
}
/** Runs by keyboard and waits for what the answer has to hold. */
async function answered(word: string | RegExp) {
  await editor().click()
  await page.keyboard.press('Control+Enter')
  await expect.poll(() => textIn('answer'), { timeout: PATIENCE }).toMatch(word)
  return JSON.parse(await textIn('answer')) as { data?: Record<string, never>; errors?: { message: string }[] }
}

/** Runs what stands in the editor and stops it: the request is broken off, and with it the statement in Neo4j. */
async function stopped(address: string) {
  const [request] = await Promise.all([
    page.waitForRequest((each: Request) => new URL(each.url()).pathname === address),
    page.keyboard.press('Control+Enter'),
  ])
  await Promise.all([
    page.waitForEvent('requestfailed', (each: Request) => each === request),
    room()
      .getByRole('button', { name: /^Stop query/ })
      .click(),
  ])
}

describe('in the room', { timeout: 60_000 }, () => {
  beforeEach(async () => {
    ;({ page, complaints } = await openPage(site.browser, site.app.address, {
      permissions: ['clipboard-read', 'clipboard-write'],
    }))
    page.setDefaultTimeout(PATIENCE)
    await enter()
  }, 90_000)
  afterEach(() => page.context().close())

  it('runs an operation by keyboard, completes, and shows a mistake as one types', async () => {
    expect((await answered('"overview"')).data).toHaveProperty('overview.nodes')
    await write('')
    await page.keyboard.type('{ cla', { delay: 60 })
    await page.locator('.CodeMirror-hint', { hasText: /^claims$/ }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(() => textIn('query')).toContain('{ claims')
    await write('{ nope }')
    await room().locator('.CodeMirror-lint-mark-error').first().waitFor()
    expect(complaints).toEqual([])
    // The browser itself complains of an answer with status 400.
    expect((await answered('GRAPHQL_VALIDATION_FAILED')).errors?.[0]?.message).toContain('nope')
  })

  it('has the schema to browse and to search', async () => {
    await editor().click()
    const docs = room().getByRole('region', { name: 'Documentation Explorer' })
    // Whoever types on right after the key, before the next frame, types into the search.
    await page.evaluate(() =>
      window.addEventListener(
        'keydown',
        () => void (document.body.dataset.focused = document.activeElement?.role ?? ''),
      ),
    )
    await page.keyboard.press('Control+k')
    await expect(page.evaluate(() => document.body.dataset.focused)).resolves.toBe('combobox')
    await page.keyboard.press('Escape')
    await docs.getByText('All Schema Types').waitFor()
    const types = await docs.locator('.graphiql-doc-explorer-type-name').allInnerTexts()
    expect(types).toEqual([...types.slice(0, 3), ...types.slice(3).sort((a, b) => a.localeCompare(b, 'en'))])
    await docs.getByRole('link', { name: 'Query', exact: true }).click()
    await docs.getByText('One claim with every stance on it.').waitFor()
    await page.keyboard.press('Control+k')
    await page.keyboard.type('sourceGrade')
    await docs.getByRole('option', { name: 'Stance.sourceGrade' }).click()
    await docs.locator('.graphiql-doc-explorer-type-name').getByText('SourceGrade').waitFor()
    expect(complaints).toEqual([])
  })

  it('an example comes with its variables in a tab of its own, and the same one is opened once', async () => {
    const first = await textIn('query')
    await choose('Who says so, and who denies it')
    expect(JSON.parse(await textIn('variables'))).toEqual({ id: 'afghan-taliban.supports.ttp' })
    expect((await answered('DENIES')).data).toHaveProperty('claim.stances.2')
    await choose('The graph at a glance')
    expect(await textIn('query')).toBe(first)
    await choose('Who says so, and who denies it')
    await expect.poll(() => operations().allInnerTexts()).toEqual(['Glance', 'WhoSays'])
    // The answer is still there.
    expect(await textIn('answer')).toContain('DENIES')
  })

  it('variables go with the operation, and history brings it back', async () => {
    await choose('Find a thing by its name')
    await room().locator(PLACES.variables).click()
    await page.keyboard.press('Control+a')
    await page.keyboard.insertText('{"query": "imran"}')
    // History takes what GraphiQL has read of the editor, which it does after a pause.
    await page.waitForFunction(() => localStorage.getItem('graphiql:tabState')?.includes('imran'))
    await answered('Imran Khan')
    await room().locator(PLACES.variables).click()
    await page.keyboard.press('Control+a')
    await page.keyboard.insertText('{"query": ')
    await editor().click()
    await page.keyboard.press('Control+Enter')
    await expect.poll(() => textIn('answer')).toContain('Variables are invalid JSON')
    await room().getByRole('button', { name: 'Show History' }).click()
    await room().locator('.graphiql-history-item-label').getByText('Find').first().click()
    await expect.poll(() => textIn('variables')).toContain('imran')
    await answered('Imran Khan')
    expect(complaints).toEqual([])
  })

  it('is copied as curl and as TypeScript', async () => {
    const copied = async (title: string) => {
      await room().getByRole('button', { name: 'Copy as' }).click()
      await page.getByRole('menuitem', { name: title }).click()
      await page
        .locator('.notice')
        .getByText(`Copied as ${title === 'curl' ? 'a curl command' : title}.`)
        .waitFor()
      return page.evaluate(() => navigator.clipboard.readText())
    }
    await choose('Count the links of a thing')
    expect(await copied('curl')).toMatch(
      new RegExp(`^curl --silent '${site.app.address}/graphql' .*neighbourCounts.*"id":"ttp"`, 's'),
    )
    expect(await copied('TypeScript')).toMatch(/neighbourCounts\(id: \$id\)[\s\S]*"id": "ttp"/)
    await choose('A statement whose rows come as they are found')
    expect(await copied('curl')).toContain(`'${site.app.address}/graphql/stream'`)
    expect(complaints).toEqual([])
  })

  it('an answer with things and links comes to the canvas, and the room stays as it was', async () => {
    await room().getByRole('button', { name: 'Show on canvas' }).click()
    await page.locator('.notice').getByText('There is no answer yet. Run the operation first.').waitFor()
    await choose('What the library holds')
    await answered('"library"')
    await room().getByRole('button', { name: 'Show on canvas' }).click()
    await page
      .locator('.notice')
      .getByText(/^The answer holds no things\./)
      .waitFor()
    const before = Number((await facts(page)).nodes)
    await choose('The links around a thing')
    await answered('"truncated"')
    await room().getByRole('button', { name: 'Show on canvas' }).click()
    await page.locator('.notice').getByText('16 things on the canvas.').waitFor()
    await expect.poll(async () => Number((await facts(page)).nodes), { timeout: PATIENCE }).toBeGreaterThan(before)
    expect(await page.getByRole('button', { name: 'Undo: Add the answer of GraphQL' }).isVisible()).toBe(true)
    expect(new URLSearchParams(new URL(page.url()).hash.slice(1)).get('room')).not.toBe('cypher')
    await enter()
    expect(await textIn('answer')).toContain('"truncated"')
    expect(complaints).toEqual([])
  })

  it('a subscription shows its rows under one another, and stopping it ends it', async () => {
    await choose('A statement whose rows come as they are found')
    const whole = await answered('"complete": true')
    expect(whole.data).toHaveProperty('cypher.columns', ['event', 'day'])
    expect((whole.data?.cypher as unknown as { rows: unknown[] }).rows).toHaveLength(
      (whole.data?.cypher as unknown as { summary: { rows: number } }).summary.rows,
    )
    await write(
      'subscription Long { cypher(statement: "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b = -1 RETURN a") { rows summary { rows } } }',
    )
    await stopped('/graphql/stream')
    await room()
      .getByRole('button', { name: /^Execute query/ })
      .waitFor()
    expect(complaints).toEqual([])
  })

  it('a query that runs long is stopped too', async () => {
    await write(
      '{ cypher(statement: "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b = -1 RETURN a") { rows } }',
    )
    await stopped('/graphql')
    await room()
      .getByRole('button', { name: /^Execute query/ })
      .waitFor()
  })

  it('says what to do when the server is away', async () => {
    await page.route('**/graphql', (route) => route.abort())
    expect((await answered('OFFLINE')).errors?.[0]?.message).toBe(
      'The server cannot be reached. The operation is kept: run it again when the server is back.',
    )
    await page.unroute('**/graphql')
    await answered('"overview"')
  })

  it('tabs outlast a visit to another room and a new load', async () => {
    await write('query Kept { overview { links } }')
    await answered('"links"')
    await page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: 'Explore' }).click()
    await enter()
    expect(await textIn('query')).toContain('query Kept')
    expect(await textIn('answer')).toContain('"links"')
    // The address and the tabs are written after a pause.
    await page.waitForFunction(
      () => location.hash.includes('room=graphql') && localStorage.getItem('graphiql:tabState')?.includes('Kept'),
    )
    await page.reload()
    await editor().waitFor()
    await expect.poll(() => textIn('query'), { timeout: PATIENCE }).toContain('query Kept')
    expect(complaints).toEqual([])
  })
})

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
    .toEqual({ parameters: { id: 'afghan-taliban.supports.ttp' } })
  await card.getByRole('group').getByRole('textbox').first().fill('isis-k.operates-in.afghanistan')
  await expect
    .poll(async () => JSON.parse(await given.innerText()))
    .toEqual({ parameters: { id: 'isis-k.operates-in.afghanistan' } })
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
  expect(JSON.parse(await textIn('variables'))).toEqual({ parameters: { id: 'isis-k.operates-in.afghanistan' } })
  expect(await textIn('answer')).toBe('')
  await expect.poll(() => operations().allInnerTexts()).toEqual(['Glance', 'Claim'])
  await answered('isis-k.operates-in.afghanistan')
  // The editor checks after a pause; what is given as JSON is nothing wrong.
  await page.waitForTimeout(1_200)
  expect(await room().locator('.CodeMirror-lint-mark-error').count()).toBe(0)
  expect(complaints).toEqual([])
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

/** Its tabs hold their buttons, CodeMirror scrolls by its text field, which is beside what scrolls, and its history reads `Set active` aloud. */
const GRAPHIQLS_OWN = [
  /^nested-interactive: <li [^>]*class="graphiql-tab/,
  /^scrollable-region-focusable: <div class="CodeMirror-scroll"/,
  /^label-content-name-mismatch: <button [^>]*graphiql-history-item-label/,
]

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it('axe finds nothing serious in the room, its docs and its history', async () => {
    ;({ page } = await openPage(site.browser, site.app.address, { colorScheme, bypassCSP: true }))
    page.setDefaultTimeout(PATIENCE)
    const violations = async () =>
      (await seriousViolations(page)).filter((each) => !GRAPHIQLS_OWN.some((own) => own.test(each)))
    await enter()
    await choose('The links around a thing')
    await answered('"truncated"')
    expect(await violations()).toEqual([])
    await room().getByRole('button', { name: 'Show Documentation Explorer' }).click()
    await room().getByRole('link', { name: 'Query', exact: true }).click()
    await page.getByText('One claim with every stance on it.').waitFor()
    expect(await violations()).toEqual([])
    await room().getByRole('button', { name: 'Show History' }).click()
    expect(await violations()).toEqual([])
    await page.context().close()
  }, 120_000)
})
