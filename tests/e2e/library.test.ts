import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startApp } from '../support/app.ts'
import { canvas, openPage } from '../support/browser.ts'
import { useSite } from '../support/site.ts'
import { cells, editor, ending, enterCypher, ours, write } from '../support/workbench.ts'

/** The query library on the page: found, filled in, run, kept, changed, shared. */

const folder = mkdtempSync(path.join(tmpdir(), 'sightline-queries-'))
let page: Page
let complaints: string[]

const GROUPS = `// Groups in a country.
// One row each.
//
// @param country Entity<Country> where they operate
// @param status Status how sure it is
// @param first Integer at most so many
// @returns table

:param country => 'pakistan';
:param status => 'asserted';
:param first => 10;
MATCH (g:ArmedGroup)-[r:OPERATES_IN]->(:Entity {id: $country})
WHERE r.status = $status
RETURN g.id AS id
ORDER BY id
LIMIT $first
`

// Registered first, it is done last.
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const site = useSite(() => {
  writeFileSync(path.join(folder, 'groups.cypher'), GROUPS)
  return startApp({ queries: folder })
})
beforeEach(async () => {
  ;({ page, complaints } = await openPage(site.browser, site.app.address, {
    acceptDownloads: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  }))
  page.setDefaultTimeout(20_000)
})
afterEach(() => page.context().close())

const card = () => page.getByRole('article')
const open = async (title: string) => {
  await page.getByRole('searchbox', { name: 'Search the library' }).fill(title)
  await page.locator('.library-row').getByText(title, { exact: true }).click()
  await card().getByRole('heading', { name: title }).waitFor()
}
const done = () => page.locator('[data-testid=ending][data-state=done]').waitFor()

const country = () => card().getByRole('combobox', { name: 'where they operate' })

/** For a describe: each test begins with the form of a query. */
const onTheForm = () =>
  beforeEach(async () => {
    await enterCypher(page)
    await open('Groups in a country')
  })

describe('a query', () => {
  onTheForm()

  it('says what it takes, as fields: a thing by search, a word by choice, a number; and runs with them', async () => {
    await card().getByRole('button', { name: 'Run' }).click()
    await done()
    const inPakistan = await cells(page)
    expect(inPakistan).toContainEqual(['ttp'])
    await country().fill('afghan')
    await page.getByRole('option', { name: /^Afghanistan/ }).click()
    expect(await card().getByLabel('How sure it is').locator('option').allTextContents()).toContain('Contested')
    await card().getByRole('button', { name: 'Run' }).click()
    await expect.poll(async () => JSON.stringify(await cells(page))).not.toBe(JSON.stringify(inPakistan))
    expect(await cells(page)).not.toContainEqual(['ttp'])
    // Its file, its Cypher and the GraphQL that runs it are there to see.
    const [file] = await Promise.all([
      page.context().waitForEvent('page'),
      card().getByRole('link', { name: 'groups.cypher' }).click(),
    ])
    await file.getByText('// Groups in a country.').waitFor()
    await file.close()
    await card().getByText('GraphQL that runs it').click()
    await card().getByText('query(name: "own/groups", parameters: $parameters)').waitFor()
  })

  it('says in the form what is missing or wrong, and does not run', async () => {
    await country().fill('')
    await card().getByLabel('At most so many').fill('1.5')
    await card().getByRole('button', { name: 'Run' }).click()
    await card().getByRole('alert').getByText('Give a value: search a thing.').waitFor()
    await card().getByRole('alert').getByText('A whole number.').waitFor()
    expect(await ending(page).count()).toBe(0)
  })
})

describe('a query, taken on', () => {
  onTheForm()

  it('opens in the editor with its values, without running', async () => {
    await card().getByRole('button', { name: 'Open in editor' }).click()
    await page.locator('.cm-line').getByText('MATCH (g:ArmedGroup)').waitFor()
    await expect
      .poll(() =>
        page.getByRole('group', { name: 'Parameters', exact: true }).getByLabel('Value of country').inputValue(),
      )
      .toBe('Pakistan')
    expect(await ending(page).count()).toBe(0)
  })

  it('is shared as a link that opens it and does not run it, and as a file', async () => {
    await card().getByLabel('At most so many').fill('3')
    await card().getByRole('button', { name: 'Copy link' }).click()
    await page.getByText('Copied a link').waitFor()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      card().getByRole('button', { name: 'Save as file' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('groups.cypher')
    expect(readFileSync(await download.path(), 'utf8')).toBe(GROUPS)
    // The address differs from the present one after # alone.
    await page.goto(link)
    await card().getByRole('heading', { name: 'Groups in a country' }).waitFor()
    expect(await card().getByLabel('At most so many').inputValue()).toBe('3')
    expect(await ending(page).count()).toBe(0)
  })
})

describe("one's own", () => {
  it('saved from the editor with a header, edited, its versions kept and taken back, removed', async () => {
    await enterCypher(page)
    await write(page, 'MATCH (n:Entity {id: $who}) RETURN n.name AS name')
    await page.getByRole('group', { name: 'Parameters', exact: true }).getByLabel('Value of who').fill('ttp')
    await page.getByRole('option', { name: /^Tehrik-i-Taliban Pakistan/ }).click()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await dialog.getByRole('alert').getByText('Give it a title').waitFor()
    await dialog.getByLabel('Title').fill('What someone is called')
    await dialog.getByLabel('What who is').fill('whose name')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await card().getByRole('heading', { name: 'What someone is called' }).waitFor()
    const file = path.join(folder, 'what-someone-is-called.cypher')
    expect(readFileSync(file, 'utf8')).toBe(
      "// What someone is called.\n//\n// @param who Entity whose name\n// @returns table\n\n:param who => 'ttp';\nMATCH (n:Entity {id: $who}) RETURN n.name AS name\n",
    )

    await card().getByRole('button', { name: 'Edit', exact: true }).click()
    await write(page, 'MATCH (n:Entity {id: $who}) RETURN n.name AS name, n.aliases AS aliases')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect.poll(() => readFileSync(file, 'utf8')).toContain('n.aliases')

    // Another one under the same title takes its place only when that is said.
    await page.getByRole('button', { name: 'New statement' }).click()
    await write(page, 'RETURN 1 AS one')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await dialog.getByLabel('Title').fill('What someone is called')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await dialog
      .getByRole('alert')
      .getByText(/There is “What someone is called” under own\/what-someone-is-called already/)
      .waitFor()
    expect(readFileSync(file, 'utf8')).toContain('n.aliases')
    await dialog.getByRole('button', { name: 'Cancel' }).click()

    await card().getByRole('button', { name: 'Versions' }).click()
    await card()
      .getByText(/^Version 1, replaced/)
      .click()
    await card().getByRole('button', { name: 'Take this one again' }).click()
    await page.getByText('Version 1 is the current one again.').waitFor()
    await expect.poll(() => readFileSync(file, 'utf8')).not.toContain('n.aliases')

    await card().getByRole('button', { name: 'Remove' }).click()
    await page.getByText(/^Removed What someone is called/).waitFor()
    await page.getByRole('searchbox', { name: 'Search the library' }).fill('someone is called')
    await page.getByText('No query has these words.').waitFor()
    expect(ours(complaints)).toEqual([])
  })
})

describe('files', () => {
  it('files are imported; one that does not keep the form is refused with its line, and nothing is kept of it', async () => {
    await enterCypher(page)
    await page.getByTestId('library').waitFor()
    const files = page.getByLabel('Cypher files')
    await files.setInputFiles([
      {
        name: 'Given by a colleague.cypher',
        mimeType: 'text/plain',
        buffer: Buffer.from(GROUPS.replace('Groups in a country', 'Given by a colleague')),
      },
      { name: 'crooked.cypher', mimeType: 'text/plain', buffer: Buffer.from('// @returns table\nRETURN 1') },
      { name: 'written.cypher', mimeType: 'text/plain', buffer: Buffer.from('MATCH (n) SET n.seen = true') },
      { name: 'just_one.cypher', mimeType: 'text/plain', buffer: Buffer.from('RETURN 1 AS one') },
      {
        name: 'groups.cypher',
        mimeType: 'text/plain',
        buffer: Buffer.from(GROUPS.replace('Groups in a country', 'Other groups')),
      },
    ])
    await page.getByText('Imported Given by a colleague.').waitFor()
    await page.getByText(/^crooked\.cypher: crooked\.cypher:1: the first line is the title/).waitFor()
    await page.getByText('Line 1, column 11: SET changes the graph. Statements here only read.').waitFor()
    // Without a title a file is called as it is named; another of the same name does not take the place of the first.
    await page.getByText('Imported Just one.').waitFor()
    await page.getByText('Imported Other groups as own/groups-2: there is another own/groups.').waitFor()
    expect(readFileSync(path.join(folder, 'groups.cypher'), 'utf8')).toBe(GROUPS)
    await page.locator('.library-row').getByText('Given by a colleague').waitFor()
    expect(await page.locator('.library-row').getByText('crooked').count()).toBe(0)
  })
})

async function askAbout(id: string, query: string) {
  // Alone on the canvas it stands in the middle.
  await page.goto('about:blank')
  await page.goto(`${site.app.address}/#at=${id}*0*0&sel=${id}`)
  await page.locator(`[data-testid=canvas][data-selected=${id}]`).waitFor()
  await page.waitForTimeout(600)
  const box = (await canvas(page).boundingBox())!
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, { button: 'right' })
  await page.getByRole('menuitem', { name: 'Ask a query about it', disabled: false }).hover()
  await page.getByRole('menuitem', { name: query }).click()
}

it('on a thing: a query that takes another one too asks for it, and does not run with an example', async () => {
  await askAbout('afghan-taliban', 'What stands between two actors')
  await card()
    .getByRole('heading', { name: /^What stands between two actors/ })
    .waitFor()
  await card().getByRole('alert').getByText('Give a value: search a thing.').waitFor()
  await expect.poll(() => card().getByRole('combobox').first().inputValue()).toBe('Afghan Taliban')
  expect(await ending(page).count()).toBe(0)
})

it('on a thing: the queries that take such a thing, run with it', async () => {
  await askAbout('afghanistan', 'Groups in a country')
  await done()
  await editor(page).waitFor()
  await expect
    .poll(() =>
      page.getByRole('group', { name: 'Parameters', exact: true }).getByLabel('Value of country').inputValue(),
    )
    .toBe('Afghanistan')
  expect(await cells(page)).not.toContainEqual(['ttp'])
})

it('is asked under the lens of the canvas when that is wished, and the answer says so', async () => {
  // Not by the hash alone: the page is to open with it.
  await page.goto('about:blank')
  await page.goto(`${site.app.address}/#at=ttp*0*0&no-types=HAS_FIGURE~LEADS_TO`)
  await enterCypher(page)
  await open('The Admiralty matrix: links by best grade')
  const choice = card().getByRole('checkbox', {
    name: 'Under the canvas’s lens: without link types has figure, leads to',
  })
  await card().getByRole('button', { name: 'Run' }).click()
  await done()
  const all = await cells(page)
  await choice.check()
  await card().getByRole('button', { name: 'Run' }).click()
  await page.getByText('Under a lens: without link types has figure, leads to').waitFor()
  await done()
  expect(all.length).toBeGreaterThan(0)
  expect(await cells(page)).not.toEqual(all)
  const file = await card().locator('.query-file a').getAttribute('href')
  const text = await (await fetch(`${site.app.address}${file}`)).text()
  expect(text).toContain('$lens.linkTypes.not')
})
