import { checkCount } from '../arguments.ts'
import { lensOf } from '../lens.ts'
import type { Resolvers } from '../resolver-types.ts'

export const documentResolvers: Resolvers = {
  Query: {
    document: async (_, { id }, { graph, signal }) => (await graph.reader(signal)).document(id),

    async documentList(_, { first, after }, { graph, signal }) {
      const count = checkCount('first', first, graph.limits.page, 100)
      return (await graph.reader(signal)).documents(count, after ?? null)
    },

    async documents(_, { first }, { graph, signal }) {
      const count = checkCount('first', first, graph.limits.page, 100)
      return (await (await graph.reader(signal)).documents(count, null)).documents
    },

    async statements(_, { holder, kinds, lens, first, after }, { graph, signal }) {
      const question = {
        holder,
        kinds: kinds ?? null,
        lens: await lensOf({ lens }, graph.words),
        first: checkCount('first', first, graph.limits.page, 100),
        after: after ?? null,
      }
      return (await graph.reader(signal)).statements(question)
    },
  },
}
