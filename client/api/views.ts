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

const ofAll = (shown: number, total: number) => `${shown.toLocaleString('en')} of ${total.toLocaleString('en')}`

/** Shows the whole graph. @returns in words how much of it, when not all fits; else null @throws ApiError */
export async function openEverything(client: Client, session: SessionStore): Promise<string | null> {
  const { everything } = await ask(client, EverythingDocument, {})
  if (!everything) return null
  session.getState().actions.show('Show all', everything)
  const { nodes, links, total, things } = everything
  if (links.length >= total && nodes.length >= (things ?? 0)) return null
  return `Shown are ${ofAll(links.length, total)} links and ${ofAll(nodes.length, things ?? nodes.length)} things.`
}
