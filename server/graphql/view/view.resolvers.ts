import type { Resolvers } from '../resolver-types.ts'

export const viewResolvers: Resolvers = {
  Query: {
    view: async (_, { id }, { graph, signal }) => (await graph.reader(signal)).view(id),
    views: async (_, __, { graph, signal }) => (await graph.reader(signal)).views(),
  },
}
