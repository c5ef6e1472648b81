import type { MutationResolvers, Resolvers } from '../resolver-types.ts'

export const savedResolvers: Resolvers & { Mutation: MutationResolvers } = {
  Query: {
    saved: (_, { kind, database }, { saved }) => saved.all(kind, database),
    savedVersions: (_, { kind, database, name }, { saved }) => saved.versions(kind, database, name),
    savedState: (_, { hash }, { saved }) => saved.state(hash),
  },
  Mutation: {
    saveText: (_, { kind, database, name, text, ifNew }, { saved }) =>
      saved.save(kind, database, name, text, ifNew === true),
    removeText(_, { kind, database, name }, { saved }) {
      saved.remove(kind, database, name)
      return true
    },
    saveState: (_, { text }, { saved }) => saved.keepState(text),
  },
}
