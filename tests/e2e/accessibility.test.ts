import { describe, expect, it } from 'vitest'
import { STATES } from '../screens/states.ts'
import { EXCEPTIONS, violationsOf, type Exception } from '../support/axe.ts'
import { openPage } from '../support/browser.ts'
import { LONG } from '../support/runs.ts'
import { useSite } from '../support/site.ts'

/** What an outside checker says of every state of the page that has a name, in both themes. */

const site = useSite()
const met = new Set<Exception>()

/** Each is like one that stays: a thing, a menu, a dialog, a narrow page, an answer. Looked at in `npm run test:long` alone. */
const ALIKE = [
  'thing-that-says-things',
  'two-things',
  'menu-of-a-link',
  'menu-of-several',
  'commands-narrow',
  'keys-and-help-narrow',
  'perspective-to-save',
  'statuses-hidden-in-a-period',
  'cypher-answer-raw',
  'cypher-plan-and-history',
  'narrow-legend',
  'graphql-answer',
]

/** Both themes are looked at in each: one that differs by its theme alone is there already. */
const states = STATES.filter(
  ({ name, graph = 'founding' }) => graph === 'founding' && !name.endsWith('-dark') && (LONG || !ALIKE.includes(name)),
)

describe('axe finds nothing', () => {
  it.each(states)('in $name', async ({ go, ready, options }) => {
    const { page } = await openPage(site.browser, site.app.address, { ...options, bypassCSP: true }, ready)
    await go(page)
    expect(await violationsOf(page, (exception) => void met.add(exception))).toEqual([])
    await page.context().close()
  })
})

it('what is left out where there is little time is there', () => {
  expect(STATES.map(({ name }) => name)).toEqual(expect.arrayContaining(ALIKE))
})

it('met every exception: one that nothing meets any more is none', () => {
  expect(EXCEPTIONS.filter((exception) => !met.has(exception)).map(({ rule }) => rule)).toEqual([])
})
