import type { Client } from '@urql/core'
import { ask } from '../../api/ask.ts'
import { atMost } from '../../api/limits.ts'
import { asTheyAre } from '../../api/said.ts'
import type { LinkSelector } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { lensOf } from '../../state/filters.ts'
import { askedWith } from '../../state/lens.ts'
import type { SessionStore } from '../../state/store.ts'

const ExpandDocument = graphql(`
  query Expand($id: ID!, $only: [LinkSelector!], $lens: Lens, $first: Int!) {
    neighbourhood(ids: [$id], only: $only, lens: $lens, first: $first) {
      ...SubgraphFields
    }
  }
`)

/** Links that one expand brings at most: more would be a hairball; the card offers the rest by type. */
export const EXPAND_FIRST = 120

/** Loads links of a thing under the lens, those chosen or all, as one step of undo. @throws ApiError */
export async function expand(
  client: Client,
  session: SessionStore,
  id: string,
  name: string,
  only?: LinkSelector[],
): Promise<{ loaded: number; total: number }> {
  const lens = lensOf(session.getState().filters)
  const { neighbourhood } = await ask(client, ExpandDocument, {
    id,
    only: only ?? null,
    lens: askedWith(lens),
    first: await atMost(client, EXPAND_FIRST),
  })
  if (!neighbourhood) return { loaded: 0, total: 0 }
  const links = await asTheyAre(client, session, lens, neighbourhood.links)
  const { actions } = session.getState()
  actions.add(`Expand ${name}`, { ...neighbourhood, links }, id)
  actions.look({ kind: 'reveal', ids: [id, ...neighbourhood.nodes.map((node) => node.id)] })
  return { loaded: neighbourhood.links.length, total: neighbourhood.total }
}
