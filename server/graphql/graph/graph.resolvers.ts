import { SightlineError } from '../../errors.ts'
import type { NeighbourhoodQuestion } from '../../graph/reader.ts'
import type { InputMaybe, LinkSelector } from '../../graph/schema-types.ts'
import { checkCount, checkIds } from '../arguments.ts'
import { isAsked } from '../is-asked.ts'
import { lensOf } from '../lens.ts'
import type { Resolvers } from '../resolver-types.ts'

const DEEPEST = 3
const LONGEST_PATH = 10
/** Links that a question may leave out by id: more than a canvas draws at one thing. */
const EXCEPTED = 10_000
/** Enough to see what a kind is like, few enough to see each. */
const SAMPLE = 25

function checkDepth(depth: number | null | undefined, only: InputMaybe<LinkSelector[]> | undefined): void {
  if (depth && depth > DEEPEST)
    throw new SightlineError('TOO_LARGE', `depth: ${depth} is more than the ${DEEPEST} allowed.`, {
      argument: 'depth',
      max: DEEPEST,
    })
  if (only && depth && depth > 1)
    throw new SightlineError('BAD_USER_INPUT', 'only: works with depth 1.', { argument: 'only' })
}

const chosen = (only: InputMaybe<LinkSelector[]> | undefined): NeighbourhoodQuestion['only'] =>
  only?.map(({ type, direction, status }) => ({
    type,
    direction: direction ?? null,
    status: status?.toLowerCase() ?? null,
  })) ?? null

const exceptOf = (ids: InputMaybe<string[]> | undefined) => (ids?.length ? checkIds('except', ids, EXCEPTED) : [])

export const graphResolvers: Resolvers = {
  Query: {
    async neighbourCounts(_, { id, lens, filter }, { graph, signal }, info) {
      const checked = await lensOf({ lens, filter }, graph.words)
      return (await graph.reader(signal)).neighbourCounts(id, checked, isAsked(info, ['neighbours']))
    },

    async neighbourhood(_, { ids, depth, filter, only, first, after, lens, order, except }, { graph, signal }, info) {
      checkDepth(depth, only)
      const types = only?.map((row) => row.type)
      await graph.words.check('linkType', 'only', types)
      const question = {
        ids: checkIds('ids', ids, graph.limits.page),
        depth: checkCount('depth', depth, DEEPEST, 1),
        only: chosen(only),
        first: checkCount('first', first, graph.limits.page, 200),
        lens: await lensOf({ lens, filter }, graph.words),
        order: order ?? 'TYPE',
        counted: isAsked(info, ['total']),
        except: exceptOf(except),
        after: after ?? null,
      }
      return (await graph.reader(signal)).neighbourhood(question)
    },

    async subgraph(_, { ids, lens, filter, first }, { graph, signal }) {
      const asked = checkIds('ids', ids, graph.limits.page)
      const count = checkCount('first', first, graph.limits.page, graph.limits.page)
      const checked = await lensOf({ lens, filter }, graph.words)
      return (await graph.reader(signal)).subgraph(asked, checked, count)
    },

    pieces: async (_, { ids }, { graph, signal }) =>
      (await graph.reader(signal)).pieces(checkIds('ids', ids, graph.limits.page)),

    async everything(_, { lens, first }, { graph, signal }) {
      const count = checkCount('first', first, graph.limits.page, graph.limits.page)
      return (await graph.reader(signal)).everything(await lensOf({ lens }, graph.words), count)
    },

    async thingsOfKind(_, { kind, first, except }, { graph, signal }) {
      await graph.words.check('kind', 'kind', [kind])
      const count = checkCount('first', first, graph.limits.page, SAMPLE)
      return (await graph.reader(signal)).thingsOfKind(kind, count, exceptOf(except))
    },

    async linksOfType(_, { type, first, except }, { graph, signal }) {
      await graph.words.check('linkType', 'type', [type])
      const count = checkCount('first', first, graph.limits.page, SAMPLE)
      return (await graph.reader(signal)).linksOfType(type, count, exceptOf(except))
    },

    linkFacts: async (_, { id }, { graph, signal }) => (await graph.reader(signal)).linkFacts(id),

    async shortestPath(_, { from, to, maxLength, lens, filter }, { graph, signal }) {
      if (from === to)
        throw new SightlineError('BAD_USER_INPUT', 'to: choose a thing other than from.', { argument: 'to' })
      const checked = await lensOf({ lens, filter }, graph.words)
      const length = checkCount('maxLength', maxLength, LONGEST_PATH, 8)
      return (await graph.reader(signal)).shortestPath({ from, to, maxLength: length, lens: checked })
    },
  },
}
