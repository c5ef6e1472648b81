import type { Client } from '@urql/core'
import { graphql } from '../gql/index.ts'
import type { PickQuery } from '../gql/graphql.ts'
import { ask } from './ask.ts'
import { behind } from './behind.ts'
import { ApiError } from './errors.ts'
import { atMost } from './limits.ts'

const PickDocument = graphql(`
  query Pick($query: String!, $kinds: [String!], $first: Int!) {
    search(query: $query, kinds: $kinds, first: $first) {
      hits {
        node {
          id
          kind
          name
          properties
        }
      }
    }
  }
`)

/** A thing as a field shows it. */
export type Picked = NonNullable<PickQuery['search']>['hits'][number]['node']

const SHOWN = 15

/** Things that have these words in a name, best first. @param kinds any where there are none @throws ApiError */
export async function thingsCalled(
  client: Client,
  words: string,
  kinds: readonly string[] = [],
): Promise<readonly Picked[]> {
  const { search } = await ask(client, PickDocument, {
    query: words,
    kinds: kinds.length > 0 ? [...kinds] : null,
    first: await atMost(client, SHOWN),
  })
  return search?.hits.map((hit) => hit.node) ?? []
}

/** What a text names. */
export interface Named {
  /** Of the kinds that are wanted; null for none. */
  thing: Picked | null
  /** What has that id, or is called so, and is of another kind. */
  other: Picked | null
}

/** The thing that has this id, whatever it is called. @throws ApiError */
export async function thingWithId(client: Client, id: string, kinds: readonly string[] = []): Promise<Named> {
  const { things, renamed } = await behind(client, [id])
  const found = things.get(renamed.get(id) ?? id) ?? null
  const fits = found !== null && (kinds.length === 0 || kinds.some((kind) => found.labels.includes(kind)))
  return fits ? { thing: found, other: null } : { thing: null, other: found }
}

/** What was typed, as the thing that has this id, or else as the first that is called so. @throws ApiError */
export async function thingNamed(client: Client, typed: string, kinds: readonly string[] = []): Promise<Named> {
  const named = await thingWithId(client, typed, kinds)
  if (named.thing || named.other) return named
  try {
    const thing = (await thingsCalled(client, typed, kinds))[0] ?? null
    const other = thing || kinds.length === 0 ? null : ((await thingsCalled(client, typed))[0] ?? null)
    return { thing, other }
  } catch (error) {
    // Signs alone, or more than any name has: nothing is called so.
    if (error instanceof ApiError && error.code === 'BAD_USER_INPUT') return { thing: null, other: null }
    throw error
  }
}
