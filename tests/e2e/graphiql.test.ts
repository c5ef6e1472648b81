import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { facts, openPage } from '../support/browser.ts'
import { graphiqlOn, PATIENCE, PLACES } from '../support/graphiql.ts'
import { useSite } from '../support/site.ts'
import { ours } from '../support/workbench.ts'

/** GraphiQL in the page, as someone uses it who writes GraphQL. */

let page: Page
let complaints: string[]

const site = useSite()
const { room, editor, operations, textIn, enter, write, choose, answered, stopped } = graphiqlOn(() => page)

/** For a describe: each test begins in the room, on a page of its own. */
const inTheRoom = () => {
  beforeEach(async () => {
    ;({ page, complaints } = await openPage(site.browser, site.app.address, {
      permissions: ['clipboard-read', 'clipboard-write'],
    }))
    page.setDefaultTimeout(PATIENCE)
    await enter()
  }, 90_000)
  afterEach(() => page.context().close())
}

describe('in the room', { timeout: 60_000 }, () => {
  inTheRoom()

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
    expect(ours(complaints)).toEqual([])
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
    await docs.getByText('One claim with every stance on it').waitFor()
    await page.keyboard.press('Control+k')
    await page.keyboard.type('sourceGrade')
    await docs.getByRole('option', { name: 'Stance.sourceGrade', exact: true }).click()
    await docs.locator('.graphiql-doc-explorer-type-name').getByText('SourceGrade').waitFor()
    expect(ours(complaints)).toEqual([])
  })
})

describe('in the room, examples and history', { timeout: 60_000 }, () => {
  inTheRoom()

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
    expect(ours(complaints)).toEqual([])
  })
})

describe('in the room, what is taken out of it', { timeout: 60_000 }, () => {
  inTheRoom()

  it('a number that would be changed on its way is neither sent nor copied', async () => {
    await write('query ($p: JSON) { cypher(statement: "RETURN $a", parameters: $p) { rows } }')
    await room().locator(PLACES.variables).click()
    await page.keyboard.press('Control+a')
    await page.keyboard.insertText('{"p": {"a": 1e400}}')
    await editor().click()
    await page.keyboard.press('Control+Enter')
    await expect.poll(() => textIn('answer')).toContain('The variables would be changed on their way.')
    await room().getByRole('button', { name: 'Copy as' }).click()
    await page.getByRole('menuitem', { name: 'curl' }).click()
    await page.locator('.notice').getByText('The variables would be changed on their way.').waitFor()
    expect(ours(complaints)).toEqual([])
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
    expect(ours(complaints)).toEqual([])
  })

  it('an answer with things and links comes to the canvas, and the room stays as it was', async () => {
    await room().getByRole('button', { name: 'Show on canvas' }).click()
    await page.locator('.notice').getByText('There is no answer yet. Run the operation first.').waitFor()
    // What went wrong belongs to its room: it stays there until it is closed, and goes with whoever leaves.
    const wrong = page.locator('.notice-error')
    await page.getByRole('button', { name: 'Cypher', exact: true }).click()
    await wrong.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'GraphQL', exact: true }).click()
    await room().getByRole('button', { name: 'Show on canvas' }).click()
    await wrong.getByRole('button', { name: 'Close the message' }).press('Escape')
    await wrong.waitFor({ state: 'detached' })
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
    await page
      .locator('.notice')
      .getByText(/^16 things and \d+ links on the canvas\./)
      .waitFor()
    await expect.poll(async () => Number((await facts(page)).nodes), { timeout: PATIENCE }).toBeGreaterThan(before)
    expect(await page.getByRole('button', { name: 'Undo: Add the answer of GraphQL' }).isVisible()).toBe(true)
    expect(new URLSearchParams(new URL(page.url()).hash.slice(1)).get('room')).not.toBe('cypher')
    await enter()
    expect(await textIn('answer')).toContain('"truncated"')
    expect(ours(complaints)).toEqual([])
  })
})

describe('in the room, what runs long, and what outlasts a visit', { timeout: 60_000 }, () => {
  inTheRoom()

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
    expect(ours(complaints)).toEqual([])
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
    expect(ours(complaints)).toEqual([])
  })
})
