import type { Client } from '@urql/core'
import { graphql } from '../gql/index.ts'
import { modelOf } from '../state/model.ts'
import type { GraphSchema } from '../state/perspectives.ts'
import { ask } from './api.ts'

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
  const { overview } = await ask(client, SchemaDocument, {})
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
