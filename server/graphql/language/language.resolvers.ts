import { PROCEDURES } from '../../neo4j/console/allowed.ts'
import { permits } from '../../neo4j/console/calls.ts'
import type { Resolvers } from '../resolver-types.ts'

export const languageResolvers: Resolvers = {
  Query: {
    async languageWords(_, __, { graph, signal }) {
      const rows = await graph.database.read('language/words', {}, { signal })
      const section = (name: string) => rows.filter((row) => row.section === name).map((row) => String(row.name))
      return { labels: section('label'), linkTypes: section('linkType'), propertyKeys: section('property') }
    },
    languageIndexes: (_, __, { graph, signal }) => graph.database.read('language/indexes', {}, { signal }),
    languageFunctions: (_, __, { graph, signal }) => graph.database.read('language/functions', {}, { signal }),
    async languageProcedures(_, __, { graph, signal }) {
      const rows = await graph.database.read('language/procedures', {}, { signal })
      return rows.filter(
        (row) =>
          PROCEDURES.has(String(row.name).toLowerCase()) ||
          permits(graph.console.allowed, String(row.name).toLowerCase()),
      )
    },
  },
}
