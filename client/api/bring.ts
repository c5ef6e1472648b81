import type { Client } from '@urql/core'
import { graphql } from '../gql/index.ts'
import type { SessionStore } from '../state/store.ts'
import type { Found } from '../state/values.ts'
import { ApiError, ask } from './api.ts'

/** Some things and all links among them. */
export const AmongDocument = graphql(`
  query Among($ids: [ID!]!) {
    subgraph(ids: $ids) {
      ...SubgraphFields
    }
  }
`)

/** The server takes at most this many ids at once. */
export const MOST_IDS = 1_000

/**
 * Puts things on the canvas with all links among them and what is there, in one request and one step of undo, selects the first and
 * brings it to the centre. Things that are there already are only selected.
 * @throws ApiError
 */
export async function bring(
  client: Client,
  session: SessionStore,
  ids: readonly string[],
  label: string,
): Promise<void> {
  const { canvas, actions } = session.getState()
  const [first] = ids
  if (first === undefined) return
  const missing = ids.filter((id) => !(id in canvas.present.nodes))
  if (missing.length > 0) {
    const asked = [...missing, ...Object.keys(canvas.present.nodes)].slice(0, MOST_IDS)
    const { subgraph } = await ask(client, AmongDocument, { ids: asked })
    if (subgraph)
      actions.add(label, {
        nodes: subgraph.nodes,
        links: subgraph.links.filter((link) => missing.includes(link.source) || missing.includes(link.target)),
      })
  }
  actions.selectNodes([first])
  actions.look({ kind: 'centre', id: first })
}

/** Puts a link with both its ends on the canvas, and selects it. @throws ApiError */
export async function bringLink(
  client: Client,
  session: SessionStore,
  link: { id: string; source: string; target: string },
  label: string,
): Promise<void> {
  const { canvas, actions } = session.getState()
  if (!(link.id in canvas.present.links)) {
    const { subgraph } = await ask(client, AmongDocument, { ids: [link.source, link.target] })
    const found = subgraph?.links.find((each) => each.id === link.id)
    if (subgraph && found) actions.add(label, { nodes: subgraph.nodes, links: [found] })
  }
  actions.selectLink(link.id)
  actions.look({ kind: 'reveal', ids: [link.source, link.target] })
}

/** What became of things that an answer named. */
export interface Shown {
  shown: number
  /** Named, but more than can be asked for at once. */
  beyond: number
  /** Named, but not in the graph. */
  missing: readonly string[]
}

/**
 * Puts what an answer holds on a canvas: its things, with its links, or, when it has none, with all links among them and what is there.
 * @param replace true: in place of what is there; false: beside it
 * @throws ApiError
 */
export async function showFound(
  client: Client,
  session: SessionStore,
  { nodes, links }: Found,
  label: string,
  replace: boolean,
): Promise<Shown> {
  const { actions, canvas } = session.getState()
  const taken = nodes.slice(0, MOST_IDS)
  const beyond = nodes.length - taken.length
  const there = replace || links.length > 0 ? [] : Object.keys(canvas.present.nodes)
  const asked = [...new Set([...taken, ...there])].slice(0, MOST_IDS)
  if (asked.length === 0) return { shown: 0, beyond, missing: [] }
  let missing: string[] = []
  let answer
  try {
    answer = await ask(client, AmongDocument, { ids: asked })
  } catch (error) {
    const gone =
      error instanceof ApiError && error.code === 'NOT_FOUND' ? (error.details.ids as string[] | undefined) : undefined
    if (!gone) throw error
    missing = gone
    const left = asked.filter((id) => !gone.includes(id))
    if (left.length === 0) return { shown: 0, beyond, missing }
    answer = await ask(client, AmongDocument, { ids: left })
  }
  const { subgraph } = answer
  if (!subgraph) return { shown: 0, beyond, missing }
  const wanted = new Set(links)
  const named = new Set(taken)
  const found = {
    nodes: subgraph.nodes.filter((node) => named.has(node.id)),
    links: subgraph.links.filter((link) =>
      wanted.size === 0 ? named.has(link.source) || named.has(link.target) : wanted.has(link.id),
    ),
  }
  const ids = found.nodes.map((node) => node.id)
  if (replace) actions.show(label, found)
  else {
    actions.add(label, found)
    actions.selectNodes(ids)
    actions.look({ kind: 'reveal', ids })
  }
  return { shown: ids.length, beyond, missing }
}

/** `Shown` as a sentence. */
export function shownWords({ shown, beyond, missing }: Shown): string {
  const parts = [`${shown.toLocaleString('en')} thing${shown === 1 ? '' : 's'} on the canvas.`]
  if (beyond > 0)
    parts.push(
      `${beyond.toLocaleString('en')} more were not shown: a canvas takes ${MOST_IDS.toLocaleString('en')} at once.`,
    )
  if (missing.length > 0)
    parts.push(
      `Not in the graph: ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ` and ${missing.length - 5} more` : ''}.`,
    )
  return parts.join(' ')
}
