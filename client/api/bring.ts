import type { Client } from '@urql/core'
import { graphql } from '../gql/index.ts'
import type { SessionStore } from '../state/store.ts'
import { ask } from './api.ts'

/** Some things and all links among them. */
export const AmongDocument = graphql(`
  query Among($ids: [ID!]!) {
    subgraph(ids: $ids) {
      ...SubgraphFields
    }
  }
`)

/** The server takes at most this many ids at once. */
const MOST_IDS = 1_000

/**
 * Puts things on the canvas with all links among them and what is there, in one request and one step of undo, selects the first and
 * brings it to the centre. Things that are there already are only selected.
 * @throws ApiError
 */
export async function bring(client: Client, session: SessionStore, ids: readonly string[], label: string): Promise<void> {
  const { canvas, actions } = session.getState()
  const [first] = ids
  if (first === undefined) return
  const missing = ids.filter((id) => !(id in canvas.present.nodes))
  if (missing.length > 0) {
    const asked = [...missing, ...Object.keys(canvas.present.nodes)].slice(0, MOST_IDS)
    const { subgraph } = await ask(client, AmongDocument, { ids: asked })
    if (subgraph) actions.add(label, { nodes: subgraph.nodes, links: subgraph.links.filter((link) => missing.includes(link.source) || missing.includes(link.target)) })
  }
  actions.selectNodes([first])
  actions.look({ kind: 'centre', id: first })
}

/** Puts a link with both its ends on the canvas, and selects it. @throws ApiError */
export async function bringLink(client: Client, session: SessionStore, link: { id: string; source: string; target: string }, label: string): Promise<void> {
  const { canvas, actions } = session.getState()
  if (!(link.id in canvas.present.links)) {
    const { subgraph } = await ask(client, AmongDocument, { ids: [link.source, link.target] })
    const found = subgraph?.links.find((each) => each.id === link.id)
    if (subgraph && found) actions.add(label, { nodes: subgraph.nodes, links: [found] })
  }
  actions.selectLink(link.id)
  actions.look({ kind: 'reveal', ids: [link.source, link.target] })
}
