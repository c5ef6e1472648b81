import { expect, it } from 'vitest'
import { expand, EXPAND_FIRST, loadedInWords } from '../../../../client/features/expand/load.ts'
import { createSession } from '../../../../client/state/store.ts'
import { clientOf } from '../../api/sent.ts'
import { link, thing } from '../../make.ts'

const HUB = Array.from({ length: 3 * EXPAND_FIRST - 10 }, (_, at) => link('hub', `n${at}`, { id: `link-${at}` }))

interface Asked {
  order: string
  except: string[]
  first: number
}

/** A server with a hub, and a canvas with nothing but the hub. */
function opened() {
  const session = createSession()
  session.getState().actions.show('First', { nodes: [thing('hub')], links: [] })
  const { client, asked } = clientOf({
    Limits: () => ({ data: { limits: { maxPageSize: 1000 } } }),
    Expand: ({ except, first }: Asked) => {
      const rest = HUB.filter(({ id }) => !except.includes(id))
      const links = rest.slice(0, first)
      const nodes = ['hub', ...links.map(({ target }) => target)].map((id) => thing(id))
      return {
        data: { neighbourhood: { nodes, links, total: rest.length, truncated: rest.length > first, outside: [] } },
      }
    },
  })
  const expansions = () =>
    asked()
      .filter(({ operationName }) => operationName === 'Expand')
      .map(({ variables }) => variables)
  return { session, client, expansions, here: () => Object.keys(session.getState().canvas.present.links).length }
}

it('each expand brings the next links, until all are there, and says how many are left', async () => {
  const { session, client, expansions, here } = opened()
  const told: string[] = []
  for (let time = 0; time < 4; time++) told.push(loadedInWords(await expand(client, session, 'hub', 'Hub'), 'Hub'))
  expect(here()).toBe(HUB.length)
  expect(told).toEqual([
    '120 links of Hub loaded; 230 more are left.',
    '120 links of Hub loaded; 110 more are left.',
    '110 links of Hub loaded; no more are left.',
    'All links of Hub are here.',
  ])
  expect(expansions().map(({ except }) => (except as string[]).length)).toEqual([0, 120, 240, 350])
})

it('asks for the order that is chosen, else for a little of every neighbour', async () => {
  const { session, client, expansions } = opened()
  await expand(client, session, 'hub', 'Hub', { order: 'NEWEST' })
  await expand(client, session, 'hub', 'Hub')
  expect(expansions().map(({ order }) => order)).toEqual(['NEWEST', 'BEST_CONNECTED'])
})
