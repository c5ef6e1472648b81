import { unlessOpen, openLens } from '../../graph/lens.ts'
import { checkCount, checkIds } from '../arguments.ts'
import { lensOf, ofPeriod } from '../lens.ts'
import { askedAt, isAsked } from '../is-asked.ts'
import type { Resolvers } from '../resolver-types.ts'

/** Of the claims that say the same as one in a list: all of one proposition in it would otherwise each bring all the others. */
const OTHERS_OF_EACH = 20

/** Where a list of claims has things in it. */
const THINGS = [
  ...['subject', 'object', 'stances.holder', 'others.claims.stances.holder'].map((place) => `edges.node.${place}`),
  'edges.stances.holder',
]

/** What a thing is called. */
const CALLED = new Set(['__typename', 'id', 'name', 'kind', 'labels'])

export const claimResolvers: Resolvers = {
  Query: {
    claim: async (_, { id }, { graph, signal }, info) =>
      (await graph.reader(signal)).claim(id, isAsked(info, ['others']) ? graph.limits.page : 0),

    said: async (_, { links }, { graph, signal }) =>
      (await graph.reader(signal)).said(checkIds('links', links, graph.limits.page)),

    async claims(_, { filter, lens, first, after }, { graph, signal }, info) {
      const question = {
        about: filter?.about ?? null,
        holder: filter?.holder ?? null,
        stanceKinds: filter?.stanceKinds ?? null,
        lens: await lensOf(
          { lens, filter: filter && { ...filter, linkTypes: filter.predicates } },
          graph.words,
          'predicates',
        ),
        others: isAsked(info, ['edges.node.others']) ? Math.min(OTHERS_OF_EACH, graph.limits.page) : 0,
        brief: THINGS.every((place) => [...askedAt(info, place)].every((field) => CALLED.has(field))),
        counted: isAsked(info, ['total', 'totalIsExact']),
        first: checkCount('first', first, graph.limits.page, 50),
        after: after ?? null,
      }
      return (await graph.reader(signal)).claims(question)
    },

    dependents: async (_, { claim, first, after }, { graph, signal }) =>
      (await graph.reader(signal)).dependents({
        claim,
        first: checkCount('first', first, graph.limits.page, 100),
        after: after ?? null,
      }),

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
