import type { Client } from '@urql/core'
import { graphql } from '../gql/index.ts'
import type { Subgraph } from '../state/fragments.ts'
import type { SessionStore } from '../state/store.ts'
import { among } from './among.ts'
import { ask } from './ask.ts'

const OfKindDocument = graphql(`
  query OfKind($kind: String!, $except: [ID!]) {
    thingsOfKind(kind: $kind, except: $except) {
      total
      subgraph {
        ...SubgraphFields
      }
    }
  }
`)

const OfTypeDocument = graphql(`
  query OfType($type: String!, $except: [ID!]) {
    linksOfType(type: $type, except: $except) {
      total
      subgraph {
        ...SubgraphFields
      }
    }
  }
`)

/** So many can be left out by a question, as the schema says. */
const EXCEPTED = 10_000

/** How much of how much was brought. */
export interface Sampled {
  shown: number
  total: number
  /** How many of the kind or type are on the canvas now, with those that were there before. */
  there: number
  /** False when there are more links to what is on the canvas than could be fetched. */
  whole: boolean
}

/** Puts some things of a kind on the canvas that are not there yet, with the links among them and what is there. @throws ApiError */
export async function bringKind(client: Client, session: SessionStore, kind: string, label: string): Promise<Sampled> {
  const { nodes } = session.getState().canvas.present
  const there = Object.keys(nodes)
  const { thingsOfKind: sample } = await ask(client, OfKindDocument, { kind, except: there.slice(-EXCEPTED) })
  if (!sample) return { shown: 0, total: 0, there: 0, whole: true }
  const brought = sample.subgraph.nodes.map((node) => node.id)
  const { links, whole } =
    there.length > 0
      ? await among(client, brought, there)
      : { links: sample.subgraph.links, whole: !sample.subgraph.truncated }
  add(session, label, { nodes: sample.subgraph.nodes, links })
  const before = Object.values(nodes).filter(({ labels }) => labels.includes(kind)).length
  return { shown: brought.length, total: sample.total, there: before + brought.length, whole }
}

/** Puts some links of a type on the canvas that are not there yet, with the things at their ends. @throws ApiError */
export async function bringType(client: Client, session: SessionStore, type: string, label: string): Promise<Sampled> {
  const there = Object.values(session.getState().canvas.present.links).filter((link) => link.type === type)
  const except = there.slice(-EXCEPTED).map(({ id }) => id)
  const { linksOfType: sample } = await ask(client, OfTypeDocument, { type, except })
  if (!sample) return { shown: 0, total: 0, there: 0, whole: true }
  add(session, label, sample.subgraph)
  const shown = sample.subgraph.links.length
  return { shown, total: sample.total, there: there.length + shown, whole: true }
}

function add(session: SessionStore, label: string, subgraph: Pick<Subgraph, 'nodes' | 'links'>) {
  const { actions } = session.getState()
  actions.add(label, subgraph)
  actions.look({ kind: 'fit' })
}
