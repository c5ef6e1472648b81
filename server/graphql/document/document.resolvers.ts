import type { Row } from '../../neo4j/database.ts'
import { toFacts, toMention, toNode, toStance } from '../../graph/decode.ts'
import { checkCount } from '../arguments.ts'
import { notFound } from '../../graph/found.ts'
import type { Status } from '../../graph/schema-types.ts'
import type { Resolvers } from '../resolver-types.ts'

const toStatement = (row: Row) => {
  const { stance, claim } = row.item as { stance: Row; claim: Row }
  return {
    position: Number(row.position),
    stance: toStance(stance),
    claim: {
      id: String(claim.id),
      text: String(claim.text),
      predicate: String(claim.predicate),
      subject: toNode(claim.subject as Row),
      object: toNode(claim.object as Row),
      status: String(claim.status).toUpperCase() as Status,
    },
  }
}

export const documentResolvers: Resolvers = {
  Query: {
    async document(_, { id }, context) {
      const rows = await context.database.read('document/document', { id }, context)
      const [row] = rows.filter((each) => each.section === 'document').map((each) => each.item as Row)
      if (!row) throw await notFound('Document', [id], context)
      return {
        ...toNode(row),
        facts: toFacts(row),
        statements: rows.filter((each) => each.section === 'statement').map(toStatement),
        mentions: rows.filter((each) => each.section === 'mention').map((each) => toMention(each.item as Row)),
      }
    },

    async documents(_, { first }, context) {
      const rows = await context.database.read(
        'document/documents',
        { first: checkCount('first', first, context.maxPageSize, 100) },
        context,
      )
      return rows.map((row) => ({ ...toNode(row.item as Row), statements: Number(row.statements) }))
    },
  },
}
