import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { startApp } from '../support/app.ts'
import { facts, openPage } from '../support/browser.ts'
import { LONG } from '../support/runs.ts'
import { useSite } from '../support/site.ts'
import { cells, ending, enterCypher, runIt, write } from '../support/workbench.ts'

/** Answers of the workbench, in every shape. */

let page: Page

const site = useSite(() => startApp({ cypherTimeoutMs: 60_000 }))
beforeEach(async () => {
  ;({ page } = await openPage(site.browser, site.app.address, {
    acceptDownloads: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  }))
  page.setDefaultTimeout(20_000)
  await enterCypher(page)
})
afterEach(() => page.context().close())

const shape = (name: string) => page.getByRole('tab', { name, exact: true })

it('100,000 rows: all there, few drawn, walked by keyboard, sorted, nothing rounded', async () => {
  await write(
    page,
    'UNWIND range(1, 100000) AS x RETURN x, 9007199254740990 + x AS big, {half: x / 2.0, days: [date("2023-01-01"), duration({days: x})]} AS nested, point({latitude: 34.5, longitude: 69.2}) AS place, datetime("2023-10-05T12:00[Asia/Karachi]") AS at',
  )
  expect(await runIt(page)).toMatch(/^100,000 rows in/)
  const table = page.getByTestId('result-table')
  expect(await table.getAttribute('aria-rowcount')).toBe('100000')
  expect(await page.locator('.result-row').count()).toBeLessThan(80)
  await table.focus()
  await page.keyboard.press('End')
  await page.locator('[aria-rowindex="100000"]').waitFor()
  const last = (await cells(page)).at(-1)
  expect(last).toEqual([
    '100000',
    '9007199254840990',
    '{half: 50000.0, days: [2023-01-01, P100000D]}',
    'SRID=4326;POINT (69.2 34.5)',
    '2023-10-05T12:00:00+05:00[Asia/Karachi]',
  ])
  // The edge of a column is pulled, by mouse and by keyboard.
  const edge = page.getByRole('separator', { name: 'Width of big' })
  const wide = async () => Number(await edge.getAttribute('aria-valuenow'))
  const before = await wide()
  const box = (await edge.boundingBox())!
  await page.mouse.move(box.x + 4, box.y + 8)
  await page.mouse.down()
  await page.mouse.move(box.x + 64, box.y + 8, { steps: 3 })
  await page.mouse.up()
  expect(await wide()).toBe(before + 60)
  await edge.focus()
  await page.keyboard.press('ArrowLeft')
  expect(await wide()).toBe(before + 40)
  await table.focus()
  // A cell opened shows what is in it, with its types.
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  const opened = page.getByRole('complementary', { name: 'nested of row 100000' })
  await opened.getByText('Map of 2').waitFor()
  await opened.getByText('List of 2').click()
  await opened.getByText('P100000D').waitFor()
  await opened.getByText('Duration').waitFor()
  await page.getByTitle('Sort by big').click()
  await page.getByTitle('Sort by big').click()
  await table.focus()
  await page.keyboard.press('Home')
  await expect.poll(async () => (await cells(page))[0]?.[1]).toBe('9007199254840990')
  // Scrolling by wheel draws what comes into sight.
  await table.evaluate((element) => element.scrollTo(0, element.scrollHeight / 2))
  await expect.poll(async () => (await cells(page)).length).toBeGreaterThan(10)
})

it('an answer that was cut says so, and how many there are is a click away', async () => {
  await write(page, 'UNWIND range(1, 100500) AS x RETURN x')
  expect(await runIt(page)).toMatch(/^100,000 rows in .* Cut: the first 100,000 rows\. There are more\./)
  await page.getByRole('button', { name: 'Count all' }).click()
  await ending(page)
    .getByText(/^1 row in/)
    .waitFor()
  expect(await cells(page)).toEqual([['100500']])
})

it('nodes, links and paths go to a canvas of the answer, and from there to the main one', async () => {
  await write(page, 'MATCH path = (:ArmedGroup)-[:OPERATES_IN]->(:Country) RETURN path')
  await runIt(page)
  const canvas = page.locator('.result-graph [data-testid=canvas][data-labels="4"]')
  await canvas.waitFor()
  expect(await canvas.getAttribute('data-links')).toBe('3')
  expect(await canvas.getAttribute('data-label-overlaps')).toBe('0')
  // What is picked there shows the properties that the answer brought.
  await canvas.focus()
  await page.keyboard.press('ArrowRight')
  await page
    .getByTestId('result-picked')
    .getByText(/:Entity/)
    .waitFor()
  const before = Number(
    (await page.locator('[aria-label^="Graph. "][data-testid=canvas]').getAttribute('data-nodes')) ?? 0,
  )
  await page.getByRole('button', { name: 'Replace the canvas' }).click()
  await page.locator('[aria-label^="Graph. "][data-testid=canvas][data-nodes="4"]').waitFor()
  expect(before).toBeGreaterThan(4)
  await page.getByRole('button', { name: /^Undo/ }).click()
  await page.locator(`[aria-label^="Graph. "][data-testid=canvas][data-nodes="${before}"]`).waitFor()
})

it('a low canvas of an answer has room for the names of its lines', async () => {
  await write(page, 'MATCH p = (:ArmedGroup)-[:OPERATES_IN|SUPPORTS|AT_WAR_WITH|LEADS]-() RETURN p LIMIT 40')
  await runIt(page)
  const canvas = page.locator('.result-graph [data-testid=canvas][data-links="8"][data-labels="8"]')
  await canvas.waitFor()
  await expect.poll(() => canvas.getAttribute('data-line-names')).toBe('8')
})

it('the canvas of an answer can all that the page’s can, and does it to itself', async () => {
  await write(page, 'MATCH (n:Entity {id: "ttp"}) RETURN n')
  await runIt(page)
  const canvas = page.locator('.result-graph [data-testid=canvas]')
  const nodesAre = (count: number) =>
    page.locator(`.result-graph [data-testid=canvas][data-nodes="${count}"][data-labels]`).waitFor()
  await nodesAre(1)
  const main = page.locator('[aria-label^="Graph. "][data-testid=canvas]')
  const shownThere = () =>
    Promise.all(['data-nodes', 'data-links', 'data-selected'].map((name) => main.getAttribute(name)))
  const before = await shownThere()
  const menuAt = async (x: number, y: number) => {
    const box = (await canvas.boundingBox())!
    await page.mouse.click(box.x + box.width * x, box.y + box.height * y, { button: 'right' })
  }
  // The one thing stands in the middle.
  await menuAt(0.5, 0.5)
  await page.getByRole('menuitem', { name: 'Expand', exact: true }).click()
  await page.locator('.result-graph [data-testid=canvas]:not([data-nodes="1"])').waitFor()
  const expanded = Number(await canvas.getAttribute('data-nodes'))
  expect(expanded).toBeGreaterThan(10)
  // By key, on what is selected; and what is known of it, beside the answer.
  await canvas.focus()
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: 'Select it and what it is linked to' }).click()
  await page.getByRole('button', { name: 'Show the details' }).click()
  const details = page.getByRole('complementary', { name: 'Details of the answer' })
  await details.getByRole('heading', { name: `${expanded} things selected` }).waitFor()
  await details.getByRole('tab', { name: 'Legend and filters' }).click()
  await details.getByText('Status of links').waitFor()
  const tools = page.getByRole('toolbar', { name: 'Canvas of the answer' })
  await tools.getByRole('button', { name: 'Arrange' }).click()
  await page.getByRole('menuitem', { name: /^Circles/ }).click()
  await tools.getByRole('button', { name: /^Undo: Arrange/ }).waitFor()
  await canvas.focus()
  await page.keyboard.press('ControlOrMeta+z')
  await tools.getByRole('button', { name: /^Undo: Expand/ }).waitFor()
  await page.keyboard.press('Escape')
  // None of it was done to the page's own canvas, which takes what has become of the answer.
  expect(await shownThere()).toEqual(before)
  await page.getByRole('button', { name: 'Replace the canvas' }).click()
  await page.locator(`[aria-label^="Graph. "][data-testid=canvas][data-nodes="${expanded}"]`).waitFor()
})

it('nodes that are not things of the model are shown as well', async () => {
  await write(page, 'MATCH (c:Claim {id: "afghan-taliban.supports.ttp"})<-[s:DENIES]-(who) RETURN c, s, who')
  await runIt(page)
  await page.locator('.result-graph [data-testid=canvas][data-nodes="2"][data-links="1"]').waitFor()
})

it('a column of ids goes to the canvas; one of numbers does not offer it', async () => {
  await write(page, 'MATCH (n:ArmedGroup) RETURN n.id AS who, toString(COUNT { (n)--() }) AS links ORDER BY who')
  await runIt(page)
  await shape('Table').click()
  expect(await page.getByRole('button', { name: 'Show the things of links on the canvas' }).count()).toBe(0)
  const rows = (await cells(page)).length
  await page.getByRole('button', { name: 'Show the things of who on the canvas' }).click()
  await page.getByText(new RegExp(`^${rows} things and \\d+ links? on the canvas\\.`)).waitFor()
  const selected = (await facts(page)).selected ?? ''
  expect(selected.split(' ').length).toBe(rows)
})

it('ids come to a canvas with their links to what is there, and the address shows those links again and no others', async () => {
  // The main one; the answer has a canvas of its own.
  const counted = () =>
    page
      .locator('[aria-label^="Graph. "][data-testid=canvas]')
      .evaluate(({ dataset }) => ({ nodes: Number(dataset.nodes), links: Number(dataset.links) }))
  const open = await counted()
  // One that is not on the first view, and is part of what is.
  await write(page, "MATCH (n:Entity {id: 'armed-forces-of-pakistan'}) RETURN n.id AS id")
  await runIt(page)
  await page.getByRole('button', { name: 'Show the things of id on the canvas' }).click()
  await page.getByText(/^1 thing and \d+ links? on the canvas\./).waitFor()
  await expect.poll(counted).toEqual({ nodes: open.nodes + 1, links: expect.any(Number) })
  const brought = await counted()
  expect(brought.links).toBeGreaterThan(open.links)
  // One link alone, of an answer that has links.
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: 'Cypher' }).click()
  await write(page, "MATCH p = (:Entity {id: 'crss'})-[r]-(:Entity) RETURN p ORDER BY r.claimId LIMIT 1")
  await runIt(page)
  await page.getByRole('button', { name: 'Add to the canvas' }).click()
  const shown = { nodes: brought.nodes + 2, links: brought.links + 1 }
  await expect.poll(counted).toEqual(shown)
  await page.waitForFunction(() => location.hash.includes('links='))
  // The address follows after a pause.
  await page.waitForTimeout(800)
  await page.reload()
  await expect.poll(counted).toEqual(shown)
})

it('a plan: expected with EXPLAIN, counted with PROFILE', async () => {
  await write(page, 'EXPLAIN MATCH (n:Country)--(m) RETURN m.name')
  await runIt(page)
  await page.getByTestId('plan').getByText('ProduceResults').waitFor()
  expect(await page.getByTestId('plan').getByText('Database hits').count()).toBe(0)
  await write(page, 'PROFILE MATCH (n:Country)--(m) RETURN m.name')
  await runIt(page)
  await shape('Plan').click()
  await page.getByTestId('plan').getByRole('columnheader', { name: 'Database hits' }).waitFor()
  expect(await page.getByTestId('plan').locator('p').textContent()).toMatch(/^[1-9][\d,]* database hits in all/)
})

it('a chart: bars for words and numbers, a line for times, points for two numbers; none without numbers', async () => {
  const chart = page.getByTestId('chart')
  await write(page, 'MATCH (n:Entity) RETURN labels(n)[-1] AS kind, count(*) AS things')
  await runIt(page)
  await shape('Chart').click()
  await page.locator('[data-testid=chart][data-kind=bar]').waitFor()
  expect(await chart.getByRole('img').getAttribute('aria-label')).toMatch(/^things by kind, 18 rows/)
  await write(page, 'UNWIND range(1, 9) AS m RETURN date({year: 2023, month: m, day: 1}) AS month, m * m AS events')
  await runIt(page)
  await shape('Chart').click()
  await page.locator('[data-testid=chart][data-kind=line]').waitFor()
  await write(page, 'UNWIND range(1, 9) AS x RETURN x, x * x AS y')
  await runIt(page)
  await shape('Chart').click()
  await page.locator('[data-testid=chart][data-kind=scatter]').waitFor()
  await write(page, "RETURN 'word' AS word")
  await runIt(page)
  await shape('Chart').click()
  await page.getByText('No column holds numbers.').waitFor()
})

const EXPORTS = [
  ['NDJSON', 'ndjson', /^\{"x":1,"word":"a\\"1"\}\n/, 120_000],
  ['CSV', 'csv', /^x,word\r\n1,"a""1"\r\n/, 120_001],
] as const
it.each(LONG ? EXPORTS : EXPORTS.slice(0, 1))(
  'exports the complete answer as %s, past what the page shows',
  async (name, ending, begins, lines) => {
    await write(page, `UNWIND range(1, 120000) AS x RETURN x, 'a"' + x AS word`)
    await runIt(page)
    await page.getByRole('button', { name: 'Export the whole answer' }).click()
    await page.getByRole('menuitem', { name }).first().waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name }).first().click(),
    ])
    const text = readFileSync(await download.path(), 'utf8')
    expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${ending}$`))
    expect(text).toMatch(begins)
    expect(text.trimEnd().split('\n').length).toBe(lines)
  },
)
