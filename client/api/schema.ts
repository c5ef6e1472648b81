import type { Client } from '@urql/core'
import { graphql } from '../gql/index.ts'
import { modelOf } from '../state/model.ts'
import type { GraphSchema } from '../state/perspectives.ts'
import { ask } from './ask.ts'
import { maxPageSize } from './limits.ts'

const SchemaDocument = graphql(`
  query Schema {
    overview {
      model
      database
      nodes
      links
      kinds {
        name
        count
      }
      linkTypes {
        name
        count
      }
    }
  }
`)

/** What is in the database: labels and link types with their counts. @throws ApiError */
export async function readSchema(client: Client): Promise<GraphSchema> {
  // What the server allows is read with it: whatever is asked for next needs to know.
  const [{ overview }] = await Promise.all([ask(client, SchemaDocument, {}), maxPageSize(client)])
  const there = (list: readonly { name: string; count: number }[]) =>
    list.filter(({ count }) => count > 0).map(({ name, count }) => ({ name, count }))
  return {
    database: overview?.database ?? '',
    model: modelOf(overview?.model),
    things: overview?.nodes ?? 0,
    links: overview?.links ?? 0,
    kinds: there(overview?.kinds ?? []),
    types: there(overview?.linkTypes ?? []),
  }
}
