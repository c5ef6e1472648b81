import { SightlineError } from '../../errors.ts'
import { checkCount, checkIds } from '../arguments.ts'
import type { Resolvers } from '../resolver-types.ts'
import { toLucene } from './lucene.ts'

export const thingResolvers: Resolvers = {
  Query: {
    entity: async (_, { id }, { graph, signal }) => (await graph.reader(signal)).thing(id),

    async entities(_, { ids }, { graph, signal }) {
      const asked = checkIds('ids', ids, graph.limits.page)
      return (await graph.reader(signal)).things(asked)
    },

    async search(_, { query, kinds, first }, { graph, signal }) {
      const lucene = toLucene(query)
      if (lucene === '')
        throw new SightlineError('BAD_USER_INPUT', 'query: type at least one letter or digit.', { argument: 'query' })
      await graph.words.check('kind', 'kinds', kinds)
      const question = {
        lucene,
        text: query.trim().toLowerCase(),
        kinds: kinds ?? null,
        first: checkCount('first', first, graph.limits.page, 20),
      }
      return (await graph.reader(signal)).search(question)
    },
  },
}
