import { unlessOpen, openLens } from '../../graph/lens.ts'
import { checkCount, checkIds } from '../arguments.ts'
import { lensOf, ofPeriod } from '../lens.ts'
import type { Resolvers } from '../resolver-types.ts'

export const claimResolvers: Resolvers = {
  Query: {
    claim: async (_, { id }, { graph, signal }) => (await graph.reader(signal)).claim(id),

    said: async (_, { links }, { graph, signal }) =>
      (await graph.reader(signal)).said(checkIds('links', links, graph.limits.page)),

    async claims(_, { filter, lens, first, after }, { graph, signal }) {
      const question = {
        about: filter?.about ?? null,
        holder: filter?.holder ?? null,
        stanceKinds: filter?.stanceKinds ?? null,
        lens: await lensOf(
          { lens, filter: filter && { ...filter, linkTypes: filter.predicates } },
          graph.words,
          'predicates',
        ),
        first: checkCount('first', first, graph.limits.page, 50),
        after: after ?? null,
      }
      return (await graph.reader(signal)).claims(question)
    },

    async figures(_, { measure, about, lens, period, first, after }, { graph, signal }) {
      await graph.words.check('measure', 'measure', typeof measure === 'string' ? [measure] : null)
      const question = {
        measure: measure ?? null,
        about: about ?? null,
        lens: period ? unlessOpen({ ...openLens, ...ofPeriod('period', period) }) : await lensOf({ lens }, graph.words),
        first: checkCount('first', first, graph.limits.page, 100),
        after: after ?? null,
      }
      return (await graph.reader(signal)).figures(question)
    },
  },
}
