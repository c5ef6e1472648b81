import type { Resolvers } from '../resolver-types.ts'

export const overviewResolvers: Resolvers = {
  Query: {
    overview: async (_, __, { graph, signal }) => (await graph.reader(signal)).overview(),
  },
}
