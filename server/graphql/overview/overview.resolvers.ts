import type { Row } from '../../neo4j/database.ts'
import { toNode } from '../../graph/decode.ts'
import type { Status } from '../../graph/schema-types.ts'
import type { Resolvers } from '../resolver-types.ts'

export const overviewResolvers: Resolvers = {
  Query: {
    async overview(_, __, context) {
      const { claims, database } = await context.model()
      const rows = await context.database.read(claims ? 'overview/overview' : 'any/overview', { claims }, context)
      const section = (name: string) => rows.filter((row) => row.section === name)
      const counts = (name: string) =>
        section(name).map((row) => ({ name: String(row.name), count: Number(row.count) }))
      const sum = (list: { count: number }[]) => list.reduce((total, each) => total + each.count, 0)
      const kinds = counts('kind')
      const linkTypes = counts('linkType')
      const span = section('span')[0]
      const days = (span?.item ?? {}) as { from?: string; to?: string }
      return {
        model: claims ? 'CLAIMS' : 'ANY',
        database,
        // A node of any graph may have several labels.
        nodes: claims ? sum(kinds) : Number(section('nodes')[0]?.count ?? 0),
        links: sum(linkTypes),
        claims: Number(section('claims')[0]?.count ?? 0),
        stances: Number(section('stances')[0]?.count ?? 0),
        documents: kinds.find((kind) => kind.name === 'Document')?.count ?? 0,
        kinds,
        linkTypes,
        statuses: counts('status').map(({ name, count }) => ({ status: name.toUpperCase() as Status, count })),
        span: { from: days.from ?? null, to: days.to ?? null, undated: Number(span?.count ?? 0) },
        bestConnected: section('best').map((row) => toNode(row.item as Row)),
      }
    },
  },
}
