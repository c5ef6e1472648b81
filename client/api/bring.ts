import type { Client } from '@urql/core'
import type { Link, Thing } from '../state/fragments.ts'
import type { SessionStore } from '../state/store.ts'
import type { Found, Tie } from '../state/values.ts'
import { among } from './among.ts'
import { behind } from './behind.ts'
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
  if (ids.length === 0) return true
  const missing = ids.filter((id) => !Object.hasOwn(canvas.present.nodes, id))
  const found = missing.length > 0 ? await among(client, missing, Object.keys(canvas.present.nodes)) : null
  if (found) actions.add(label, found)
  const own = ids.map((id) => found?.renamed.get(id) ?? id)
  actions.selectNodes(own.slice(0, 1))
  actions.look({ kind: 'reveal', ids: own })
  return found?.whole ?? true
}

/**
 * Puts a link with both its ends on the canvas, and selects it.
 * @param id its own, or that of a claim that it stands for
 * @throws ApiError when there is none
 */
export async function bringLink(client: Client, session: SessionStore, id: string, label: string): Promise<void> {
  const { canvas, actions } = session.getState()
  const there = Object.hasOwn(canvas.present.links, id) ? canvas.present.links[id] : undefined
  const { things, links, renamed } = there ? NOTHING : await behind(client, [id])
  const link = there ?? links.get(renamed.get(id) ?? id)
  if (!link) throw new ApiError(`There is no link "${id}" in the graph.`, 'NOT_FOUND')
  if (!there) actions.add(label, { nodes: [...things.values()], links: [link] })
  actions.selectLink(link.id)
  actions.look({ kind: 'reveal', ids: [link.source, link.target] })
}

const NOTHING = { things: new Map<string, Thing>(), links: new Map<string, Link>(), renamed: new Map<string, string>() }

/** What became of what an answer named. */
export interface Shown {
  /** Things that it named, or that its links end at. */
  shown: number
  /** Links that came with them. */
  links: number
  /** Things past what a canvas takes at once. */
  beyond: number
  /** How many that is. */
  most: number
  /** Links that it named and that are not shown, for one of their ends is not, or for there are too many. */
  linksBeyond: number
  /** Named, but not in the graph. */
  missing: readonly string[]
  /** False when not all links among things could be fetched. */
  whole: boolean
  /** The one id of what the answer has another for. */
  renamed: ReadonlyMap<string, string>
}

/** What of an answer is in the graph, each under its one id. */
interface Resolved {
  /** In the order of the answer. */
  things: readonly Thing[]
  links: readonly Link[]
  renamed: ReadonlyMap<string, string>
  missing: readonly string[]
  /** Named, and never asked for. */
  unasked: { things: number; links: number }
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
  found: Found,
  label: string,
  replace: boolean,
): Promise<Shown> {
  const most = await maxPageSize(client)
  const there = replace ? [] : Object.keys(session.getState().canvas.present.nodes)
  const named = found.links.length > 0 || found.ties.length > 0
  const all = named ? await linked(client, found) : await alone(client, found, there, most)
  const things = all.things.slice(0, most)
  const ids = new Set([...things.map(({ id }) => id), ...there])
  const links = all.links.filter(({ source, target }) => ids.has(source) && ids.has(target))
  if (things.length > 0) put(session, { nodes: things, links }, label, replace)
  return {
    shown: things.length,
    links: links.length,
    beyond: all.things.length - things.length + all.unasked.things,
    most,
    linksBeyond: all.links.length - links.length + all.unasked.links,
    missing: all.missing,
    whole: all.whole,
    renamed: all.renamed,
  }
}

/** An answer without links: its things as far as a canvas takes them, with all links among them and what is there. */
async function alone(client: Client, { nodes }: Found, there: readonly string[], most: number): Promise<Resolved> {
  const all = await ofFirst(client, nodes, there, most)
  if (all.missing.length === 0 || all.unasked.things === 0) return all
  // What is not in the graph takes no place on the canvas from what is.
  const { missing } = await behind(client, nodes)
  const gone = new Set(missing)
  const rest = nodes.filter((id) => !gone.has(id))
  if (rest.length === 0) return { ...all, missing, unasked: { things: 0, links: 0 } }
  return { ...(await ofFirst(client, rest, there, most)), missing }
}

/** What stands behind the first ids, as many as a canvas takes. */
async function ofFirst(
  client: Client,
  nodes: readonly string[],
  there: readonly string[],
  most: number,
): Promise<Resolved> {
  const asked = nodes.slice(0, most)
  const missing = new Set<string>()
  const { nodes: found, links, whole, renamed } = await among(client, asked, there, missing)
  // An id that is no thing's may be a claim's.
  const rest = missing.size > 0 ? await behind(client, [...missing]) : null
  const things = new Map([...found.map((thing) => [thing.id, thing] as const), ...(rest?.things ?? [])])
  const own = new Set([...asked.map((id) => renamed.get(id) ?? id), ...(rest?.things.keys() ?? [])])
  return {
    things: [...own].flatMap((id) => things.get(id) ?? []),
    links: [...new Map([...links.map((link) => [link.id, link] as const), ...(rest?.links ?? [])]).values()],
    renamed: new Map([...renamed, ...(rest?.renamed ?? [])]),
    missing: rest?.missing ?? [],
    unasked: { things: nodes.length - asked.length, links: 0 },
    whole,
  }
}

/** An answer with links: these alone, with both ends of each. */
async function linked(client: Client, { nodes, links, ties }: Found): Promise<Resolved> {
  const all = await behind(client, [...nodes, ...links])
  const own = (id: string) => all.renamed.get(id) ?? id
  const ends = ties.flatMap(({ source, target }) => [own(source), own(target)]).filter((id) => all.things.has(id))
  const tied = ends.length > 0 ? await among(client, ends) : { links: [], whole: true }
  const wanted = new Set(
    ties.map(({ type, source, target }) => nameOf({ type, source: own(source), target: own(target) })),
  )
  const found = new Map([
    ...all.links,
    ...tied.links.filter((link) => wanted.has(nameOf(link))).map((link) => [link.id, link] as const),
  ])
  const order = [...nodes.map(own), ...[...found.values()].flatMap(({ source, target }) => [source, target])]
  const beyond = new Set(all.beyond)
  return {
    things: [...new Set(order)].flatMap((id) => all.things.get(id) ?? []),
    links: [...found.values()],
    renamed: all.renamed,
    missing: all.missing,
    unasked: {
      things: nodes.filter((id) => beyond.has(id)).length,
      links: links.filter((id) => beyond.has(id)).length,
    },
    whole: tied.whole,
  }
}

const nameOf = ({ type, source, target }: Tie) => JSON.stringify([type, source, target])

function put(
  { getState }: SessionStore,
  found: { nodes: readonly Thing[]; links: readonly Link[] },
  label: string,
  replace: boolean,
) {
  const { actions } = getState()
  const subgraph = { nodes: [...found.nodes], links: [...found.links] }
  if (replace) return actions.show(label, subgraph)
  const ids = found.nodes.map((node) => node.id)
  actions.add(label, subgraph)
  actions.selectNodes(ids)
  actions.look({ kind: 'reveal', ids })
}

const many = (count: number, one: string, several: string) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : several}`

/** `Shown` as a sentence. */
export function shownWords({ shown, links, beyond, most, linksBeyond, missing, whole }: Shown): string {
  const parts = [`${many(shown, 'thing', 'things')} and ${many(links, 'link', 'links')} on the canvas.`]
  if (beyond > 0)
    parts.push(
      `${many(beyond, 'more thing was', 'more things were')} not shown: a canvas takes ${most.toLocaleString('en')} at once.`,
    )
  if (linksBeyond > 0) parts.push(`${many(linksBeyond, 'link of the answer is', 'links of the answer are')} not shown.`)
  if (!whole) parts.push('There are more links among them than could be fetched.')
  if (missing.length > 0)
    parts.push(
      `Not in the graph: ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ` and ${missing.length - 5} more` : ''}.`,
    )
  return parts.join(' ')
}
