import type { Resolvers } from '../resolver-types.ts'

export const limitsResolvers: Resolvers = {
  Query: { limits: (_, __, { graph }) => ({ maxPageSize: graph.limits.page }) },
}
