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

/** Shows the whole graph. @returns how many links of how many, when not all fit @throws ApiError */
export async function openEverything(
  client: Client,
  session: SessionStore,
): Promise<{ shown: number; total: number } | null> {
  const { everything } = await ask(client, EverythingDocument, {})
  if (!everything) return null
  session.getState().actions.show('Show all', everything)
  return everything.truncated ? { shown: everything.links.length, total: everything.total } : null
}
