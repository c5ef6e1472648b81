import type { Client } from '@urql/core'
import { graphql } from '../gql/index.ts'
import { ask } from './ask.ts'

/** How much the server gives at once. */
export const LimitsDocument = graphql(`
  query Limits {
    limits {
      maxPageSize
    }
  }
`)

/** Largest `first` and most ids in a list. Asked once, when the page opens: afterwards the client's cache has it. @throws ApiError */
export async function maxPageSize(client: Client): Promise<number> {
  const { limits } = await ask(client, LimitsDocument, {})
  // Without an answer of its own the server takes at least one.
  return limits?.maxPageSize ?? 1
}

/** As many as are wanted, or as the server gives. @throws ApiError */
export const atMost = async (client: Client, wanted: number): Promise<number> =>
  Math.min(wanted, await maxPageSize(client))

/** Past this many requests for one step, what is left is told and not fetched. */
export const MOST_REQUESTS = 24
