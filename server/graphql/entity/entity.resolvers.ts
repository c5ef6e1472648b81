import { SightlineError } from '../../errors.ts'
import type { Row } from '../../neo4j/database.ts'
import { toAnyFacts } from '../../graph/decode-any.ts'
import { toFacts, toFigure, toMention, toNode } from '../../graph/decode.ts'
import { checkCount, checkIds } from '../arguments.ts'
import { assertFound, notFound } from '../../graph/found.ts'
import type { Resolvers } from '../resolver-types.ts'
import { isElementId, readAbout } from '../../graph/model.ts'
import { toLucene } from './lucene.ts'

export const entityResolvers: Resolvers = {
  Query: {
    async entity(_, { id }, context) {
      const { claims } = await context.model()
      if (!claims || isElementId(id)) {
        const [row] = await readAbout(context, 'entity', 'thing', [id], {})
        if (!row) throw await notFound('Entity', [id], context)
        return { ...toNode(row.item as Row), facts: toAnyFacts(row.facts as Row[]), figures: [], mentions: [] }
      }
      const rows = await context.database.read('entity/entity', { id }, context)
      const items = (section: string) => rows.filter((row) => row.section === section).map((row) => row.item as Row)
      const [thing] = items('entity')
      if (!thing) throw await notFound('Entity', [id], context)
      return {
        ...toNode(thing),
        facts: toFacts(thing),
        figures: items('figure').map(toFigure),
        mentions: items('mention').map(toMention),
      }
    },

    async entities(_, { ids }, context) {
      const asked = checkIds('ids', ids, context.maxPageSize)
      const rows = await readAbout(context, 'entity', 'entities', asked, { ids: asked })
      await assertFound(ids, rows, context)
      const byId = new Map(
        rows
          .map(({ item }) => item as Row)
          .flatMap((item) => [
            [item.id, item],
            [item.elementId, item],
          ]),
      )
      return asked.map((id) => toNode(byId.get(id) as Row))
    },

    async search(_, { query, kinds, first }, context) {
      const lucene = toLucene(query)
      if (lucene === '')
        throw new SightlineError('BAD_USER_INPUT', 'query: type at least one letter or digit.', { argument: 'query' })
      await context.vocabulary.check('kind', 'kinds', kinds)
      const { claims, fulltext } = await context.model()
      const file = claims ? 'entity/search' : fulltext.length > 0 ? 'any/search-fulltext' : 'any/search'
      const parameters = {
        lucene,
        claims,
        indexes: fulltext,
        text: query.trim().toLowerCase(),
        kinds: kinds ?? null,
        first: checkCount('first', first, context.maxPageSize, 20),
      }
      const indexed = await context.database.read(file, parameters, context)
      // The indexes of another graph may leave out labels: what they do not find is looked for in all nodes.
      const rows =
        indexed.length === 0 && file === 'any/search-fulltext'
          ? await context.database.read('any/search', parameters, context)
          : indexed
      const hits = rows.map((row) => ({
        node: toNode(row.item as Row),
        matched: String(row.matched),
        score: Number(row.score),
      }))
      const total = Number(rows[0]?.total ?? 0)
      return { hits, total, truncated: hits.length < total }
    },
  },
}
