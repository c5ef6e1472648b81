import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { graphql, startApp } from '../support/app.ts'
import { facts, openPage } from '../support/browser.ts'
import { useSite } from '../support/site.ts'
import { editor, ending, write } from '../support/workbench.ts'

/** Addresses that would be too long to hand on: the server keeps their long parts. */

const home = mkdtempSync(path.join(tmpdir(), 'sightline-saved-'))
const site = useSite(() => startApp({ home }))
afterAll(() => rmSync(home, { recursive: true, force: true }))

it('many things have a short address that another page opens as they stood', async () => {
  const { data } = await graphql<{ everything: { nodes: { id: string }[] } }>(
    site.app.address,
    '{ everything(first: 200) { nodes { id } } }',
  )
  const ids = data?.everything.nodes.map(({ id }) => id) ?? []
  expect(ids.length).toBeGreaterThan(100)
  const at = ids.map((id, index) => `${id}*${(index % 10) * 90}*${Math.floor(index / 10) * 90}`).join('~')
  expect(at.length).toBeGreaterThan(2_000)
  const first = await openPage(site.browser, `${site.app.address}/#at=${encodeURIComponent(at)}`)
  await first.page.waitForFunction(() => /[#&]s=[0-9a-f]{32}$/.test(location.hash))
  const short = first.page.url()
  expect(short.length).toBeLessThan(2_000)
  expect(readdirSync(path.join(home, 'saved/states')).length).toBeGreaterThan(0)
  const shown = await facts(first.page)
  await first.page.context().close()
  const second = await openPage(site.browser, short)
  expect(await facts(second.page)).toMatchObject({ nodes: shown.nodes, links: shown.links })
  expect(Number(shown.nodes)).toBe(ids.length)
  await second.page.context().close()
})

it('one that is kept no more says so and shows the first view', async () => {
  const { page } = await openPage(site.browser, `${site.app.address}/#s=${'0'.repeat(32)}`)
  await page.getByText(/names a state that is not kept here/).waitFor()
  expect((await facts(page)).nodes).toBe('18')
  await page.context().close()
})

it('a link to a statement of one’s own opens it with its values, however long, and never runs it', async () => {
  const { page } = await openPage(site.browser, `${site.app.address}/#room=cypher`, {
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const statement = `RETURN $who AS who // ${'why so '.repeat(400)}`
  await write(page, statement)
  await page.getByLabel('Value of who').fill('the TTP')
  await page.getByRole('button', { name: 'Link', exact: true }).click()
  await page.getByText('Copied a link that opens this statement').waitFor()
  const address = await page.evaluate(() => navigator.clipboard.readText())
  expect(address.length).toBeLessThan(300)
  await page.context().close()
  const { page: there } = await openPage(site.browser, address)
  await there.getByText('A statement from a link. It has not been run.').waitFor()
  expect((await editor(there).textContent())?.startsWith('RETURN $who AS who // why so')).toBe(true)
  expect(await there.getByLabel('Value of who').inputValue()).toBe('the TTP')
  expect(await ending(there).count()).toBe(0)
  await there.context().close()
})
