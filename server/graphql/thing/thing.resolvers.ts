import { SightlineError } from '../../errors.ts'
import { askedFor } from '../../names/asked.ts'
import { checkCount, checkIds } from '../arguments.ts'
import { isAsked } from '../is-asked.ts'
import type { Resolvers } from '../resolver-types.ts'

/** Longer than any name. */
const LONGEST_QUERY = 2_000

export const thingResolvers: Resolvers = {
  Query: {
    async entity(_, { id }, { graph, signal }, info) {
      const mostOf = (field: string) => (isAsked(info, [field]) ? graph.limits.page : 0)
      return (await graph.reader(signal)).thing(id, { figures: mostOf('figures'), mentions: mostOf('mentions') })
    },

    async entities(_, { ids }, { graph, signal }) {
      const asked = checkIds('ids', ids, graph.limits.page)
      return (await graph.reader(signal)).things(asked)
    },

    async search(_, { query, kinds, first }, { graph, signal }, info) {
      const asked = query.length > LONGEST_QUERY ? null : askedFor(query)
      if (!asked)
        throw new SightlineError(
          'BAD_USER_INPUT',
          `query: type at least one letter, digit or sign, and at most ${LONGEST_QUERY.toLocaleString('en')}.`,
          { argument: 'query' },
        )
      await graph.words.check('kind', 'kinds', kinds)
      const question = {
        asked,
        kinds: kinds ?? null,
        first: checkCount('first', first, graph.limits.page, 20),
        counted: isAsked(info, ['total', 'totalIsExact']),
      }
      return (await graph.reader(signal)).search(question)
    },
  },
}
