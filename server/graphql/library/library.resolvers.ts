import { statementFor } from '../../neo4j/catalogue.ts'
import { literalAsJson } from '../../library/literal.ts'
import type { Entry } from '../../library/library.ts'
import { assertThings, checkLensWords, checkWords } from '../../library/known.ts'
import { runWithOneMore } from '../../library/one-more.ts'
import { asParameters, withExamples } from '../../library/parameters.ts'
import { collect } from '../cypher/cypher.resolvers.ts'
import type { LibraryQuery } from '../../graph/schema-types.ts'
import { assertPosted } from '../context.ts'
import { noteCut } from '../cut.ts'
import type { MutationResolvers, Resolvers } from '../resolver-types.ts'
import { operationFor } from './operation.ts'

const toLibraryQuery = (query: Entry): LibraryQuery => ({
  name: query.name,
  formerNames: [...query.formerly],
  category: query.category,
  program: query.program,
  title: query.title,
  description: query.description,
  parameters: query.parameters.map((parameter) => {
    const example = query.examples[parameter.name] ?? 'null'
    return { ...parameter, example, default: literalAsJson(example) ?? null }
  }),
  columns: query.columns.map(({ name, type, about }) => ({ name, type, about })),
  returns: query.returns === 'graph' ? 'GRAPH' : 'TABLE',
  statement: query.statement,
  text: query.text,
  file: query.file,
  own: query.own,
  graphql: operationFor(query),
})

export const libraryResolvers: Resolvers & { Mutation: MutationResolvers } = {
  Query: {
    library(_, __, { library }) {
      const { queries, broken } = library.all()
      return { queries: queries.map(toLibraryQuery), broken, folder: library.folder }
    },
    libraryQuery: (_, { name }, { library }) => toLibraryQuery(library.get(name)),
    queryVersions: (_, { name }, { library }) => library.versions(name),
    async query(_, { name, parameters }, context, info) {
      assertPosted('query', context)
      const { library, graph, signal } = context
      const query = library.get(name)
      const asked = asParameters(parameters)
      const given = withExamples(query, asked)
      await checkWords(query, asked, graph.words)
      await checkLensWords(query.underLens ? given.lens : null, graph.words)
      const statement = statementFor(query, given)
      const pieces = runWithOneMore(graph.console, { statement, parameters: given }, graph.limits.whole, signal)
      const answer = await collect(pieces)
      noteCut(context, info, answer.summary)
      if (answer.rows.length === 0) await assertThings(query, asked, await graph.reader(signal))
      return answer
    },
  },
  Mutation: {
    saveQuery: (_, { name, text }, { library, graph }) =>
      toLibraryQuery(library.save(name, text, (statement) => graph.console.check(statement))),
    removeQuery(_, { name }, { library }) {
      library.remove(name)
      return true
    },
  },
}
