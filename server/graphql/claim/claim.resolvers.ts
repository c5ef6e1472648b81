import type { Row } from '../../neo4j/database.ts'
import { toClaim, toFigure } from '../../graph/decode.ts'
import { checkCount, grades, lower, period } from '../arguments.ts'
import type { Context } from '../context.ts'
import { notFound } from '../../graph/found.ts'
import type { ClaimFilter, InputMaybe } from '../../graph/schema-types.ts'
import type { Resolvers } from '../resolver-types.ts'

async function claimFilter(filter: InputMaybe<ClaimFilter> | undefined, { vocabulary }: Context) {
  await vocabulary.check('linkType', 'filter.predicates', filter?.predicates)
  await vocabulary.check('document', 'filter.documents', filter?.documents)
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

/** An empty answer may be a misspelt id: then it is an error, not an empty list. */
async function assertThings(ids: readonly (string | null | undefined)[], context: Context) {
  const asked = ids.filter((id): id is string => typeof id === 'string')
  if (asked.length === 0) return
  const rows = await context.database.read('entity/entities', { ids: asked }, context)
  const found = new Set(rows.map((row) => (row.item as Row).id))
  const missing = asked.filter((id) => !found.has(id))
  if (missing.length > 0) throw await notFound('Entity', missing, context)
}

export const claimResolvers: Resolvers = {
  Query: {
    async claim(_, { id }, context) {
      const [row] = await context.database.read('claim/claim', { id }, context)
      if (!row) throw await notFound('Claim', [id], context)
      return toClaim(row.item as Row)
    },

    async claims(_, { filter, first, after }, context) {
      const parameters = {
        ...(await claimFilter(filter, context)),
        first: checkCount('first', first, context.maxPageSize, 50),
        after: after ?? null,
      }
      const rows = await context.database.read('claim/claims', parameters, context)
      if (rows.length === 0) await assertThings([filter?.about, filter?.holder], context)
      const edges = rows.map((row) => toClaim(row.item as Row)).map((node) => ({ cursor: node.id, node }))
      const pageInfo = {
        hasNextPage: Number(rows[0]?.left ?? 0) > edges.length,
        endCursor: edges.at(-1)?.cursor ?? null,
      }
      return { edges, pageInfo, total: Number(rows[0]?.total ?? 0) }
    },

    async figures(_, { measure, about, period: range, first }, context) {
      const parameters = {
        measure: measure ?? null,
        about: about ?? null,
        ...period('period', range),
        first: checkCount('first', first, context.maxPageSize, 100),
      }
      const rows = await context.database.read('claim/figures', parameters, context)
      if (rows.length === 0) await assertThings([about], context)
      const total = Number(rows[0]?.total ?? 0)
      return { figures: rows.map((row) => toFigure(row.item as Row)), total, truncated: rows.length < total }
    },
  },
}
