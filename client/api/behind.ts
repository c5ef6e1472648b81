import type { Client } from '@urql/core'
import { graphql } from '../gql/index.ts'
import type { Link, Thing } from '../state/fragments.ts'
import { ask } from './ask.ts'
import { maxPageSize, MOST_REQUESTS } from './limits.ts'

const PiecesDocument = graphql(`
  query Pieces($ids: [ID!]!) {
    pieces(ids: $ids) {
      nodes {
        ...NodeFields
      }
      links {
        ...LinkFields
      }
      renamed {
        asked
        own
      }
      missing
    }
  }
`)

/** What stands behind ids of an answer: each thing and link under the one id that it has everywhere on the page. */
export interface Behind {
  things: ReadonlyMap<string, Thing>
  links: ReadonlyMap<string, Link>
  /** The one id of what was asked for by another; an id that is its own is not in here. */
  renamed: ReadonlyMap<string, string>
  /** Asked for, and not in the graph. */
  missing: readonly string[]
  /** Never asked for: there were too many. */
  beyond: readonly string[]
}

/**
 * Things and links by whatever ids an answer has for them: their own, those of claims, or those that Neo4j gave. A link comes with both its ends.
 * @throws ApiError
 */
export async function behind(client: Client, ids: readonly string[]): Promise<Behind> {
  const most = await maxPageSize(client)
  const asked = [...new Set(ids)]
  const within = asked.slice(0, most * MOST_REQUESTS)
  const things = new Map<string, Thing>()
  const links = new Map<string, Link>()
  const renamed = new Map<string, string>()
  const missing: string[] = []
  // One after the other: a large answer is no reason to keep the server from others.
  for (let from = 0; from < within.length; from += most) {
    const { pieces } = await ask(client, PiecesDocument, { ids: within.slice(from, from + most) })
    if (!pieces) continue
    for (const thing of pieces.nodes) things.set(thing.id, thing)
    for (const link of pieces.links) links.set(link.id, link)
    for (const each of pieces.renamed) renamed.set(each.asked, each.own)
    missing.push(...pieces.missing)
  }
  return { things, links, renamed, missing, beyond: asked.slice(within.length) }
}
