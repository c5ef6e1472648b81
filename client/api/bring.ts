import type { Client } from '@urql/core'
import { graphql } from '../gql/index.ts'
import type { Subgraph } from '../state/fragments.ts'
import type { SessionStore } from '../state/store.ts'
import type { Found } from '../state/values.ts'
import { among } from './among.ts'
import { ask } from './ask.ts'
import { ApiError } from './errors.ts'
import { maxPageSize } from './limits.ts'

/**
 * Puts things on the canvas with all links among them and what is there, as one step of undo, selects the first and brings them into
 * sight beside what one sees. Things that are there already are only selected.
 * @returns false when not all links could be fetched
 * @throws ApiError
 */
export async function bring(
  client: Client,
  session: SessionStore,
  ids: readonly string[],
  label: string,
): Promise<boolean> {
  const { canvas, actions } = session.getState()
  const [first] = ids
  if (first === undefined) return true
  const missing = ids.filter((id) => !(id in canvas.present.nodes))
  const found = missing.length > 0 ? await among(client, missing, Object.keys(canvas.present.nodes)) : null
  if (found) actions.add(label, found)
  actions.selectNodes([first])
  actions.look({ kind: 'reveal', ids })
  return found?.whole ?? true
}

/** Several claims that say the same have one link, which is called as the first of them. */
const LinkOfClaimDocument = graphql(`
  query LinkOfClaim($id: ID!) {
    claim(id: $id) {
      id
      linkId
    }
  }
`)

/**
 * Puts the link of a claim with both its ends on the canvas, and selects it.
 * @param claim the claim, or its link, and between which things it stands
 * @throws ApiError also when there is no such link: then the canvas stays as it is
 */
export async function bringLink(
  client: Client,
  session: SessionStore,
  { id, source, target }: { id: string; source: string; target: string },
  label: string,
): Promise<void> {
  const { canvas, actions } = session.getState()
  const there = canvas.present.links
  let link = id
  if (!(link in there)) {
    const { nodes, links } = await among(client, [source, target])
    const named = (name: string) => links.find((each) => each.id === name)
    if (!named(link)) link = (await ask(client, LinkOfClaimDocument, { id })).claim?.linkId ?? id
    const found = named(link)
    if (!found && !(link in there)) throw new ApiError('The link of this claim could not be found.', 'NOT_FOUND')
    if (found && !(link in there)) actions.add(label, { nodes, links: [found] })
  }
  actions.selectLink(link)
  actions.look({ kind: 'reveal', ids: [source, target] })
}

/** What became of things that an answer named. */
export interface Shown {
  shown: number
  /** Named, but more than can be asked for at once. */
  beyond: number
  /** How many that is. */
  most: number
  /** Named, but not in the graph. */
  missing: readonly string[]
  /** False when not all links could be fetched. */
  whole: boolean
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
  const most = await maxPageSize(client)
  const taken = nodes.slice(0, most)
  const there = replace || links.length > 0 ? [] : Object.keys(session.getState().canvas.present.nodes)
  const missing = new Set<string>()
  const brought = await among(client, taken, there, missing)
  const wanted = new Set(links)
  const named = new Set(taken)
  const found = {
    nodes: brought.nodes.filter((node) => named.has(node.id)),
    links: wanted.size === 0 ? brought.links : brought.links.filter((link) => wanted.has(link.id)),
  }
  if (found.nodes.length > 0) put(session, found, label, replace)
  const whole = wanted.size === 0 ? brought.whole : found.links.length >= wanted.size || brought.whole
  return { shown: found.nodes.length, beyond: nodes.length - taken.length, most, missing: [...missing], whole }
}

function put({ getState }: SessionStore, found: Pick<Subgraph, 'nodes' | 'links'>, label: string, replace: boolean) {
  const { actions } = getState()
  if (replace) return actions.show(label, found)
  const ids = found.nodes.map((node) => node.id)
  actions.add(label, found)
  actions.selectNodes(ids)
  actions.look({ kind: 'reveal', ids })
}

/** `Shown` as a sentence. */
export function shownWords({ shown, beyond, most, missing, whole }: Shown): string {
  const parts = [`${shown.toLocaleString('en')} thing${shown === 1 ? '' : 's'} on the canvas.`]
  if (beyond > 0)
    parts.push(
      `${beyond.toLocaleString('en')} more were not shown: a canvas takes ${most.toLocaleString('en')} at once.`,
    )
  if (!whole) parts.push('There are more links among them than could be fetched.')
  if (missing.length > 0)
    parts.push(
      `Not in the graph: ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ` and ${missing.length - 5} more` : ''}.`,
    )
  return parts.join(' ')
}
