import type { Row } from '../../neo4j/database.ts'
import { toSubgraph } from '../../graph/decode.ts'
import { notFound } from '../../graph/found.ts'
import type { Resolvers } from '../resolver-types.ts'

export const viewResolvers: Resolvers = {
  Query: {
    async view(_, { id }, context) {
      const rows = await context.database.read('view/view', { id }, context)
      const view = rows.find((row) => row.section === 'view')?.item as Row | undefined
      if (!view) throw await notFound('View', [id], context)
      const positions = view.positions as { id: string; x: number; y: number }[]
      return {
        id,
        title: String(view.title),
        description: String(view.description),
        subgraph: toSubgraph(rows),
        positions,
      }
    },

    async views(_, __, context) {
      const rows = await context.database.read('view/views', {}, context)
      return rows.map((row) => row.item as { id: string; title: string; description: string; nodes: number })
    },
  },
}
