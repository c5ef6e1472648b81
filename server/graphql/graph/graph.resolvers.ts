import { SightlineError } from '../../errors.ts'
import type { Row } from '../../neo4j/database.ts'
import { toAnyFacts } from '../../graph/decode-any.ts'
import { toNode, toSubgraph } from '../../graph/decode.ts'
import { checkCount, checkIds, graphFilter } from '../arguments.ts'
import { assertFound, notFound } from '../../graph/found.ts'
import type { Direction, Node, Status } from '../../graph/schema-types.ts'
import type { Resolvers } from '../resolver-types.ts'
import { readAbout } from '../../graph/model.ts'

const DEEPEST = 3
const LONGEST_PATH = 10
/** Enough to see what a kind is like, few enough to see each. */
const SAMPLE = 25

/** A sample's `total` counts what was asked for; all links found for it are there. */
const toSample = (rows: readonly Row[]) => {
  const subgraph = toSubgraph(rows)
  return { subgraph: { ...subgraph, total: subgraph.links.length, truncated: false }, total: subgraph.total }
}

export const graphResolvers: Resolvers = {
  Query: {
    async neighbourCounts(_, { id, filter }, context) {
      const rows = await readAbout(context, 'graph', 'neighbour-counts', [id], {
        id,
        ...(await graphFilter(filter, context)),
      })
      if (rows.length === 0) throw await notFound('Entity', [id], context)
      const groups = rows
        .filter((row) => Number(row.count) > 0)
        .map((row) => ({
          type: String(row.type),
          direction: row.direction as Direction,
          status: String(row.status).toUpperCase() as Status,
          count: Number(row.count),
        }))
      return {
        id,
        total: groups.reduce((sum, group) => sum + group.count, 0),
        neighbours: Number(rows[0]?.neighbours),
        groups,
      }
    },

    async neighbourhood(_, { ids, depth, filter, only, first }, context) {
      if (depth && depth > DEEPEST)
        throw new SightlineError('TOO_LARGE', `depth: ${depth} is more than the ${DEEPEST} allowed.`, {
          argument: 'depth',
          max: DEEPEST,
        })
      if (only && depth && depth > 1)
        throw new SightlineError('BAD_USER_INPUT', 'only: works with depth 1.', { argument: 'only' })
      await context.vocabulary.check(
        'linkType',
        'only',
        only?.map((row) => row.type),
      )
      const parameters = {
        ids: checkIds('ids', ids, context.maxPageSize),
        depth: checkCount('depth', depth, DEEPEST, 1),
        only:
          only?.map(({ type, direction, status }) => ({
            type,
            direction: direction ?? null,
            status: status?.toLowerCase() ?? null,
          })) ?? null,
        first: checkCount('first', first, context.maxPageSize, 200),
        ...(await graphFilter(filter, context)),
      }
      const rows = await readAbout(context, 'graph', 'neighbourhood', ids, parameters)
      await assertFound(ids, rows, context)
      return toSubgraph(rows)
    },

    async subgraph(_, { ids, filter, first }, context) {
      const parameters = {
        ids: checkIds('ids', ids, context.maxPageSize),
        first: checkCount('first', first, context.maxPageSize, context.maxPageSize),
        ...(await graphFilter(filter, context)),
      }
      const rows = await readAbout(context, 'graph', 'subgraph', ids, parameters)
      await assertFound(ids, rows, context)
      return toSubgraph(rows)
    },

    everything: async (_, { first }, context) =>
      toSubgraph(
        await readAbout(context, 'graph', 'everything', [], {
          first: checkCount('first', first, context.maxPageSize, context.maxPageSize),
        }),
      ),

    async thingsOfKind(_, { kind, first }, context) {
      await context.vocabulary.check('kind', 'kind', [kind])
      const { claims } = await context.model()
      return toSample(
        await context.database.read(
          'any/of-kind',
          { kind, claims, first: checkCount('first', first, context.maxPageSize, SAMPLE) },
          context,
        ),
      )
    },

    async linksOfType(_, { type, first }, context) {
      await context.vocabulary.check('linkType', 'type', [type])
      const { claims } = await context.model()
      return toSample(
        await context.database.read(
          'any/of-type',
          { type, claims, first: checkCount('first', first, context.maxPageSize, SAMPLE) },
          context,
        ),
      )
    },

    async linkFacts(_, { id }, context) {
      const { claims } = await context.model()
      const [row] = await context.database.read('any/link', { elementId: id, claims }, context)
      if (!row)
        throw new SightlineError('NOT_FOUND', `There is no link with the id "${id}".`, { ids: [id], nearest: [] })
      const [source, target] = (row.ends as Row[]).map(toNode) as [Node, Node]
      return { id, type: String(row.type), source, target, facts: toAnyFacts(row.facts as Row[]) }
    },

    async shortestPath(_, { from, to, maxLength, filter }, context) {
      if (from === to)
        throw new SightlineError('BAD_USER_INPUT', 'to: choose a thing other than from.', { argument: 'to' })
      const { from: periodFrom, to: periodTo, ...rest } = await graphFilter(filter, context)
      const parameters = {
        from,
        to,
        maxLength: checkCount('maxLength', maxLength, LONGEST_PATH, 8),
        periodFrom,
        periodTo,
        ...rest,
      }
      const path = toSubgraph(await readAbout(context, 'graph', 'shortest-path', [from, to], parameters))
      if (path.nodes.length === 0) {
        const ends = await readAbout(context, 'entity', 'entities', [from, to], { ids: [from, to] })
        await assertFound([from, to], ends, context)
      }
      return path
    },
  },
}
