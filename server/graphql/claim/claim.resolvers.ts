import type { ClaimFilter, InputMaybe } from '../../graph/schema-types.ts'
import type { Words } from '../../graph/words.ts'
import { checkCount, grades, lower, period } from '../arguments.ts'
import type { Resolvers } from '../resolver-types.ts'

async function claimFilter(filter: InputMaybe<ClaimFilter> | undefined, words: Words) {
  await words.check('linkType', 'filter.predicates', filter?.predicates)
  await words.check('document', 'filter.documents', filter?.documents)
  return {
    predicates: filter?.predicates ?? null,
    statuses: lower(filter?.statuses),
    about: filter?.about ?? null,
    holder: filter?.holder ?? null,
    stanceKinds: filter?.stanceKinds ?? null,
    documents: filter?.documents ?? null,
    ...grades('filter', filter),
    ...period('filter.period', filter?.period),
  }
}

export const claimResolvers: Resolvers = {
  Query: {
    claim: async (_, { id }, { graph, signal }) => (await graph.reader(signal)).claim(id),

    async claims(_, { filter, first, after }, { graph, signal }) {
      const question = {
        ...(await claimFilter(filter, graph.words)),
        first: checkCount('first', first, graph.limits.page, 50),
        after: after ?? null,
      }
      return (await graph.reader(signal)).claims(question)
    },

    async figures(_, { measure, about, period: range, first }, { graph, signal }) {
      const question = {
        measure: measure ?? null,
        about: about ?? null,
        ...period('period', range),
        first: checkCount('first', first, graph.limits.page, 100),
      }
      return (await graph.reader(signal)).figures(question)
    },
  },
}
