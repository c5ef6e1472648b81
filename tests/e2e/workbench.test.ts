import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { graphql } from '../support/app.ts'
import { openPage } from '../support/browser.ts'
import { useSite } from '../support/site.ts'
import { cells, editor, ending, enterCypher, ours, runIt, write } from '../support/workbench.ts'

/** The workbench as someone uses it who writes Cypher. */

let page: Page
let complaints: string[]

const site = useSite()
beforeEach(async () => {
  ;({ page, complaints } = await openPage(site.browser, site.app.address, {
    acceptDownloads: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  }))
  page.setDefaultTimeout(20_000)
  await enterCypher(page)
})
afterEach(() => page.context().close())

const parameter = (name: string) => page.getByRole('group', { name: 'Parameters' }).getByLabel(`Value of ${name}`)
const shape = (name: string) => page.getByRole('tab', { name, exact: true })

/** Takes the first of the choices, after the moment in which the editor takes Enter for a slip. */
async function choose(name: string): Promise<void> {
  await page.locator('.cm-tooltip-autocomplete [aria-selected]').getByText(name, { exact: true }).waitFor()
  await page.waitForTimeout(150)
  await page.keyboard.press('Enter')
}

describe('the editor', () => {
  it('completes labels, link types and properties of this graph', async () => {
    await editor(page).click()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('MATCH (g:ArmedG', { delay: 20 })
    await choose('ArmedGroup')
    await page.keyboard.press('End')
    await page.keyboard.type('-[:OPERATES', { delay: 20 })
    await choose('OPERATES_IN')
    await page.keyboard.press('End')
    await page.keyboard.type('->(c) RETURN c.cardinal', { delay: 20 })
    await choose('cardinality')
    expect(await editor(page).textContent()).toBe('MATCH (g:ArmedGroup)-[:OPERATES_IN]->(c) RETURN c.cardinality')
  })

  it('says what a function takes, and which argument is being typed', async () => {
    await editor(page).click()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type("RETURN substring('abc', ", { delay: 20 })
    const signature = page.locator('.cm-signature')
    await signature.waitFor()
    expect(await signature.locator('code').textContent()).toContain('substring(')
    await expect.poll(() => signature.locator('strong').textContent()).toContain('start')
  })

  it('checks as one types: a slip of the keyboard, an unknown label, and nothing where nothing is wrong', async () => {
    await write(page, 'MATCH (n:ArmedGruop) RETRUN n')
    await page.locator('.cm-lintRange-error').waitFor()
    await page.locator('.cm-lintRange-warning').getByText('ArmedGruop').waitFor()
    await write(page, 'MATCH (n:ArmedGroup) RETURN n')
    await page.locator('.cm-lintRange-error').waitFor({ state: 'detached' })
    expect(await page.locator('.cm-lintRange-warning').count()).toBe(0)
  })

  it('formats, and undo takes it back', async () => {
    const crowded = 'match (n:Country) where n.name="Pakistan" return n'
    await write(page, crowded)
    await page.getByRole('button', { name: 'Format' }).click()
    await page.locator('.cm-line').nth(2).waitFor()
    expect(await page.locator('.cm-line').allTextContents()).toEqual([
      'MATCH (n:Country)',
      'WHERE n.name = "Pakistan"',
      'RETURN n',
    ])
    await editor(page).click()
    await page.keyboard.press('ControlOrMeta+z')
    expect(await editor(page).textContent()).toBe(crowded)
  })

  it('marks the place of what Neo4j complains of', async () => {
    await write(page, 'MATCH (n:Country)\nRETURN n.name, date("soon")')
    await page.keyboard.press('ControlOrMeta+Enter')
    await page
      .getByTestId('statement-error')
      .getByText(/Neo4j cannot run it/)
      .waitFor()
    await write(page, 'MATCH (n)\nDETACH DELETE n')
    await page.keyboard.press('ControlOrMeta+Enter')
    await page
      .getByTestId('statement-error')
      .getByText('Refused. Line 2, column 1: DETACH changes the graph. Statements here only read.')
      .waitFor()
    await page.locator('.cm-lintRange-error').getByText('DETACH').waitFor()
  })
})

describe('the editor asks the graph and the gate', () => {
  it('completes the properties of a label and values that an index finds; what stands there in full takes no Enter', async () => {
    await write(page, 'MATCH (n:Person {na')
    await page.keyboard.press('ControlOrMeta+Space')
    await choose('name')
    await write(page, "MATCH (n:Entity {id: 'noor-")
    await page.keyboard.press('ControlOrMeta+Space')
    await choose('noor-wali-mehsud')
    await page.keyboard.type("'}) RETURN n.name", { delay: 20 })
    await page.locator('.cm-tooltip-autocomplete [aria-selected]').getByText('name', { exact: true }).waitFor()
    await page.waitForTimeout(150)
    await page.keyboard.press('Enter')
    expect(await page.locator('.cm-line').allTextContents()).toEqual([
      "MATCH (n:Entity {id: 'noor-wali-mehsud'}) RETURN n.name",
      '',
    ])
  })

  it('marks what would be refused, in the words of the refusal', async () => {
    await write(page, 'RETURN 1; MATCH (n) DETACH DELETE n')
    const mark = page.locator('.cm-lintRange-error')
    await mark.first().waitFor()
    expect(await mark.allTextContents()).toEqual(['DETACH'])
    await mark.hover()
    await page
      .locator('.cm-tooltip-lint')
      .getByText(/^Refused: /)
      .waitFor()
  })
})

it('lists its keys on ?, wherever one is that is no text', async () => {
  await page.getByRole('tab', { name: 'History' }).focus()
  await page.keyboard.press('?')
  await page.getByRole('dialog').getByText('In the Cypher room').waitFor()
  // In a dialog they do nothing.
  await page.keyboard.press('ControlOrMeta+Enter')
  await page.keyboard.press('Escape')
  expect(await ending(page).count()).toBe(0)
})

describe('running', () => {
  it('asks for parameters by what they are: a thing by its name, a number, a text', async () => {
    await write(
      page,
      'MATCH (g:Entity {id: $group})-[r]-(o) WHERE type(r) = $type RETURN o.name AS other ORDER BY other LIMIT $many',
    )
    await page.keyboard.press('ControlOrMeta+Enter')
    await page.getByTestId('statement-error').getByText('$group: nothing is given. Give a thing.').waitFor()
    await parameter('group').fill('tehrik')
    await page.getByRole('option', { name: 'Tehrik-i-Taliban Pakistan' }).click()
    await parameter('type').fill('LEADS')
    await parameter('many').fill('x')
    await editor(page).click()
    await page.keyboard.press('ControlOrMeta+Enter')
    await page.getByTestId('statement-error').getByText('$many: "x" is not a whole number').waitFor()
    await parameter('many').fill('5')
    // The keys work from a parameter too.
    await page.keyboard.press('ControlOrMeta+Enter')
    await ending(page)
      .getByText(/^1 row in/)
      .waitFor()
    expect(await cells(page)).toEqual([['Noor Wali Mehsud']])
  })

  it('runs the selection, or the statement at the caret', async () => {
    await write(page, 'RETURN 1 AS first;\nRETURN 2 AS second')
    await page.keyboard.press('ControlOrMeta+Home')
    await runIt(page)
    expect(await cells(page)).toEqual([['1']])
    await page.keyboard.press('ControlOrMeta+End')
    await runIt(page)
    expect(await cells(page)).toEqual([['2']])
    await page.keyboard.press('ControlOrMeta+Home')
    for (let step = 0; step < 8; step++) await page.keyboard.press('Shift+ArrowRight')
    await runIt(page)
    expect(await cells(page)).toEqual([['1']])
    expect(await page.locator('.result-column').allTextContents()).toEqual(['1'])
  })

  it('shows time and rows while it runs; cancel ends the transaction in Neo4j at once', async () => {
    await write(
      page,
      'UNWIND range(1, 60000) AS x CALL (x) { UNWIND range(1, 3000) AS y RETURN sum(y * x) AS s } RETURN x, s',
    )
    await page.keyboard.press('ControlOrMeta+Enter')
    await page.getByTestId('clock').waitFor()
    await ending(page)
      .getByText(/[1-9][\d,]* rows so far …/)
      .waitFor()
    await page.keyboard.press('ControlOrMeta+.')
    await ending(page)
      .getByText(/^Cancelled after .*; [1-9][\d,]* rows had come$/)
      .waitFor()
    // What runs in Neo4j is asked beside the console, which shows nobody's work.
    const { openDriver } = await import('../../server/neo4j/database.ts')
    const driver = openDriver(site.app.provider.access)
    await expect
      .poll(
        async () =>
          (
            await driver.executeQuery(
              "SHOW TRANSACTIONS YIELD currentQuery, status WHERE currentQuery CONTAINS 'range(1, 60000)' AND status = 'Running' AND NOT currentQuery STARTS WITH 'SHOW' RETURN count(*) AS many",
            )
          ).records[0]?.get('many'),
        { timeout: 5_000 },
      )
      .toBe(0)
    await driver.close()
    await write(page, 'RETURN 3 AS after')
    expect(await runIt(page)).toMatch(/^1 row in/)
  })
})

it('runs all statements in order, each with its answer, with what :param lines say', async () => {
  await write(page, ":param a => 7;\nRETURN $a AS a;\nRETURN nonsense;\nRETURN 'two' AS b")
  await page.keyboard.press('ControlOrMeta+Shift+Enter')
  await page.getByText('Taken from :param lines: $a.').waitFor()
  const answers = page.getByRole('group', { name: 'Answers of the statements' }).getByRole('button')
  await answers.filter({ hasText: /^3 of 3.*1 row$/ }).waitFor()
  expect(await answers.allTextContents()).toEqual([
    '1 of 3: RETURN $a AS a1 row',
    '2 of 3: RETURN nonsensefailed',
    "3 of 3: RETURN 'two' AS b1 row",
  ])
  expect(await cells(page)).toEqual([['7']])
  await answers.nth(1).click()
  await page
    .getByTestId('statement-error')
    .getByText(/nonsense/)
    .waitFor()
  await answers.nth(2).click()
  expect(await cells(page)).toEqual([['two']])
  expect(await parameter('a').inputValue()).toBe('7')
})

describe('what outlasts a reload', () => {
  it('keeps tabs and history over a reload, each tab with its own text and answer', async () => {
    await write(page, 'RETURN "kept" AS word')
    await runIt(page)
    await page.getByRole('button', { name: 'New statement' }).click()
    await write(page, 'RETURN 2 AS other')
    await runIt(page)
    await page.getByRole('button', { name: 'Statement 1', exact: true }).click()
    expect(await cells(page)).toEqual([['kept']])
    await page.reload()
    await editor(page).waitFor()
    expect(await editor(page).textContent()).toBe('RETURN "kept" AS word')
    await page.getByRole('button', { name: 'Statement 2', exact: true }).click()
    expect(await editor(page).textContent()).toBe('RETURN 2 AS other')
    await page.getByRole('tab', { name: 'History' }).click()
    expect(await page.locator('.history-row code').allTextContents()).toEqual([
      'RETURN 2 AS other',
      'RETURN "kept" AS word',
    ])
    await page.locator('.history-row').last().click()
    expect(await editor(page).textContent()).toBe('RETURN "kept" AS word')
  })
})

it('an address opens the room, and never runs anything', async () => {
  await page.goto('about:blank')
  await page.goto(`${site.app.address}/#room=cypher&query=claim/claims`)
  await page.getByRole('article').waitFor()
  expect(await page.getByTestId('statement-error').count()).toBe(0)
  expect(await ending(page).count()).toBe(0)
})

it('a name that the graph does not have is told with those that come nearest', async () => {
  await write(page, 'MATCH (a:Actr)-[:SUPORTS]->(b) RETURN a, b')
  expect(await runIt(page)).toMatch(/^0 rows in/)
  const remarks = page.locator('.result-notice')
  await remarks.getByText('There is no label Actr in the graph.').waitFor()
  await expect
    .poll(() => remarks.allInnerTexts())
    .toContainEqual(expect.stringMatching(/^There is no relationship type SUPORTS in the graph. Nearest: SUPPORT/))
})

it('a lost server is told, and the text stays', async () => {
  await write(page, 'RETURN 1 AS one')
  await page.route('**/graphql/stream', (route) => route.abort())
  await page.keyboard.press('ControlOrMeta+Enter')
  await page.getByTestId('statement-error').getByText('No connection.').waitFor()
  await page.unroute('**/graphql/stream')
  await editor(page).click()
  expect(await runIt(page)).toMatch(/^1 row in/)
})

it('the page complains of nothing', async () => {
  await write(page, 'MATCH (n:Country) RETURN n, n.name AS name')
  await runIt(page)
  await shape('Table').click()
  expect(ours(complaints)).toEqual([])
})

it('what the workbench is refused, GraphQL refuses with the same words', async () => {
  const { errors } = await graphql(site.app.address, 'query ($s: String!) { cypher(statement: $s) { rows } }', {
    s: 'MATCH (n)\nDETACH DELETE n',
  })
  expect(errors?.[0]?.message).toBe('Line 2, column 1: DETACH changes the graph. Statements here only read.')
})
