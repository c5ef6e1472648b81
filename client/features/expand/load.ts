import type { Client } from '@urql/core'
import { ask } from '../../api/ask.ts'
import { atMost } from '../../api/limits.ts'
import { asTheyAre } from '../../api/said.ts'
import type { LinkOrder, LinkSelector } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { plural } from '../../format/words.ts'
import { lensOf } from '../../state/filters.ts'
import { askedWith } from '../../state/lens.ts'
import type { SessionStore } from '../../state/store.ts'

const ExpandDocument = graphql(`
  query Expand($id: ID!, $only: [LinkSelector!], $lens: Lens, $order: LinkOrder!, $except: [ID!]!, $first: Int!) {
    neighbourhood(ids: [$id], only: $only, lens: $lens, order: $order, except: $except, first: $first) {
      ...SubgraphFields
    }
  }
`)

/** Links that one expand brings at most: more would be a hairball; another brings the next. */
export const EXPAND_FIRST = 120

/** What comes first where nothing is chosen: a little of every neighbour, the best connected ones before others. */
export const FIRST: LinkOrder = 'BEST_CONNECTED'

/**
 * Loads links of a thing under the lens that are not on the canvas yet, those chosen or all, as one step of undo.
 * @param order which come first when there are more than one expand brings
 * @returns how many came, and how many more there are
 * @throws ApiError
 */
export async function expand(
  client: Client,
  session: SessionStore,
  id: string,
  name: string,
  { only, order = FIRST }: { only?: LinkSelector[] | undefined; order?: LinkOrder } = {},
): Promise<{ loaded: number; left: number }> {
  const { filters, canvas } = session.getState()
  const lens = lensOf(filters)
  const here = Object.values(canvas.present.links).filter(({ source, target }) => source === id || target === id)
  const { neighbourhood } = await ask(client, ExpandDocument, {
    id,
    only: only ?? null,
    lens: askedWith(lens),
    order,
    except: here.map((link) => link.id),
    first: await atMost(client, EXPAND_FIRST),
  })
  if (!neighbourhood) return { loaded: 0, left: 0 }
  const links = await asTheyAre(client, session, lens, neighbourhood.links)
  const { actions } = session.getState()
  actions.add(`Expand ${name}`, { ...neighbourhood, links }, id)
  actions.look({ kind: 'reveal', ids: [id, ...neighbourhood.nodes.map((node) => node.id)] })
  return { loaded: neighbourhood.links.length, left: neighbourhood.total - neighbourhood.links.length }
}

/** What an expand came to, in words. */
export const loadedInWords = ({ loaded, left }: { loaded: number; left: number }, name: string): string =>
  loaded === 0
    ? `All links of ${name} are here.`
    : `${plural(loaded, 'link')} of ${name} loaded; ${left === 0 ? 'no more are left' : `${left.toLocaleString('en')} more are left`}.`
