import type { Client } from '@urql/core'
import { graphql } from '../gql/index.ts'
import type { Subgraph } from '../state/fragments.ts'
import type { SessionStore } from '../state/store.ts'
import { among } from './among.ts'
import { ask } from './ask.ts'

const OfKindDocument = graphql(`
  query OfKind($kind: String!) {
    thingsOfKind(kind: $kind) {
      total
      subgraph {
        ...SubgraphFields
      }
    }
  }
`)

const OfTypeDocument = graphql(`
  query OfType($type: String!) {
    linksOfType(type: $type) {
      total
      subgraph {
        ...SubgraphFields
      }
    }
  }
`)

/** How much of how much was brought. */
export interface Sampled {
  shown: number
  total: number
  /** False when there are more links to what is on the canvas than could be fetched. */
  whole: boolean
}

/** Puts some things of a kind on the canvas, with the links among them and what is there. @throws ApiError */
export async function bringKind(client: Client, session: SessionStore, kind: string, label: string): Promise<Sampled> {
  const { thingsOfKind: sample } = await ask(client, OfKindDocument, { kind })
  if (!sample) return { shown: 0, total: 0, whole: true }
  const brought = sample.subgraph.nodes.map((node) => node.id)
  const there = Object.keys(session.getState().canvas.present.nodes)
  const { links, whole } =
    there.length > 0
      ? await among(client, brought, there)
      : { links: sample.subgraph.links, whole: !sample.subgraph.truncated }
  add(session, label, { nodes: sample.subgraph.nodes, links })
  return { shown: brought.length, total: sample.total, whole }
}

/** Puts some links of a type on the canvas, with the things at their ends. @throws ApiError */
export async function bringType(client: Client, session: SessionStore, type: string, label: string): Promise<Sampled> {
  const { linksOfType: sample } = await ask(client, OfTypeDocument, { type })
  if (!sample) return { shown: 0, total: 0, whole: true }
  add(session, label, sample.subgraph)
  return { shown: sample.subgraph.links.length, total: sample.total, whole: true }
}

function add(session: SessionStore, label: string, subgraph: Pick<Subgraph, 'nodes' | 'links'>) {
  const { actions } = session.getState()
  actions.add(label, subgraph)
  actions.look({ kind: 'fit' })
}
