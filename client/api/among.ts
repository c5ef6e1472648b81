import type { Client } from '@urql/core'
import { graphql } from '../gql/index.ts'
import type { Subgraph } from '../state/fragments.ts'
import { ask } from './ask.ts'
import { ApiError } from './errors.ts'
import { maxPageSize, MOST_REQUESTS } from './limits.ts'

const AmongDocument = graphql(`
  query Among($ids: [ID!]!) {
    subgraph(ids: $ids) {
      ...SubgraphFields
      renamed {
        asked
        own
      }
    }
  }
`)

/** Things with the links among them. */
export interface Among extends Pick<Subgraph, 'nodes' | 'links'> {
  /** False when there are more links than could be asked for. */
  whole: boolean
  /** The one id of what was asked for by another; an id that is its own is not in here. */
  renamed: ReadonlyMap<string, string>
}

/** What is told of an answer that is not whole. */
export const MORE_LINKS = 'There are more links to what is on the canvas than could be fetched.'

/**
 * Some things with all links among them, and to others. A list longer than the server takes, and one with more links than it gives, is
 * asked for in halves: of the others while they are more, else of the things themselves.
 * @param others things whose links to one another are not wanted
 * @param missing takes the ids that are not in the graph; without it they are an error
 * @throws ApiError
 */
export async function among(
  client: Client,
  ids: readonly string[],
  others: readonly string[] = [],
  missing: Set<string> | null = null,
): Promise<Among> {
  const most = await maxPageSize(client)
  const nodes = new Map<string, Subgraph['nodes'][number]>()
  const links = new Map<string, Subgraph['links'][number]>()
  const renamed = new Map<string, string>()
  let requests = 0

  /** @returns whether the answer has all there is */
  const fetchOnce = async (wanted: readonly string[]): Promise<boolean> => {
    requests++
    const found = await askFor(client, wanted, missing)
    for (const node of found?.nodes ?? []) nodes.set(node.id, node)
    for (const link of found?.links ?? []) links.set(link.id, link)
    for (const each of found?.renamed ?? []) renamed.set(each.asked, each.own)
    return !found?.truncated
  }
  /** @param tooMuch the two lists together are known to be more than one answer holds */
  const collect = async (things: readonly string[], beside: readonly string[], tooMuch = false): Promise<boolean> => {
    const wanted = [...things, ...beside]
    if (things.length === 0) return true
    if (!tooMuch && wanted.length <= most) {
      if (requests >= MOST_REQUESTS) return false
      if (await fetchOnce(wanted)) return true
    }
    if (wanted.length <= 2) return false
    if (beside.length >= things.length) {
      const [first, second] = halves(beside)
      return all([() => collect(things, first), () => collect(things, second)])
    }
    const [first, second] = halves(things)
    return all([() => collect(first, [...second, ...beside], true), () => collect(second, beside)])
  }

  const asked = new Set(ids)
  const whole = await collect(
    [...asked],
    [...new Set(others)].filter((id) => !asked.has(id)),
  )
  const named = new Set([...asked].map((id) => renamed.get(id) ?? id))
  return {
    nodes: [...nodes.values()],
    links: [...links.values()].filter(({ source, target }) => named.has(source) || named.has(target)),
    whole,
    renamed,
  }
}

const halves = (list: readonly string[]) => {
  const middle = Math.ceil(list.length / 2)
  return [list.slice(0, middle), list.slice(middle)] as const
}

/** One after the other: a large canvas is no reason to keep the server from others. */
async function all(steps: readonly (() => Promise<boolean>)[]): Promise<boolean> {
  let every = true
  for (const step of steps) every = (await step()) && every
  return every
}

const subgraphOf = async (client: Client, ids: readonly string[]) =>
  (await ask(client, AmongDocument, { ids: [...ids] })).subgraph ?? null

type Answered = Awaited<ReturnType<typeof subgraphOf>>

async function askFor(client: Client, ids: readonly string[], missing: Set<string> | null): Promise<Answered> {
  const left = missing ? ids.filter((id) => !missing.has(id)) : ids
  if (left.length === 0) return null
  try {
    return await subgraphOf(client, left)
  } catch (error) {
    const gone = error instanceof ApiError && error.code === 'NOT_FOUND' ? error.details.ids : null
    if (!missing || !Array.isArray(gone) || gone.length === 0) throw error
    for (const id of gone) missing.add(String(id))
    return askFor(client, ids, missing)
  }
}
