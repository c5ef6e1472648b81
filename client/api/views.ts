import type { Client } from '@urql/core'
import { graphql } from '../gql/index.ts'
import type { SessionStore } from '../state/store.ts'
import { ask } from './ask.ts'

const ViewDocument = graphql(`
  query View($id: ID!) {
    view(id: $id) {
      title
      subgraph {
        ...SubgraphFields
      }
      positions {
        thingId
        x
        y
      }
    }
  }
`)

const EverythingDocument = graphql(`
  query Everything {
    everything {
      ...SubgraphFields
      things
    }
  }
`)

/** Opens a curated view, each thing where it was placed by hand. @throws ApiError */
export async function openView(client: Client, session: SessionStore, id: string): Promise<void> {
  const { view } = await ask(client, ViewDocument, { id })
  if (!view) return
  const positions = Object.fromEntries(view.positions.map(({ thingId, x, y }) => [thingId, { x, y }]))
  session.getState().actions.show(`Open ${view.title}`, view.subgraph, positions)
}

/** So many of so many. */
interface Part {
  shown: number
  total: number
}

/** Shows the whole graph. @returns how much of it, when not all fits @throws ApiError */
export async function openEverything(
  client: Client,
  session: SessionStore,
): Promise<{ links: Part; things: Part } | null> {
  const { everything } = await ask(client, EverythingDocument, {})
  if (!everything) return null
  session.getState().actions.show('Show all', everything)
  const links = { shown: everything.links.length, total: everything.total }
  const things = { shown: everything.nodes.length, total: everything.things ?? everything.nodes.length }
  return links.shown < links.total || things.shown < things.total ? { links, things } : null
}
