import type { DbSchema, Neo4jFunction, Neo4jProcedure } from '@neo4j-cypher/language-support'
import type { Client } from '@urql/core'
import { ask } from '../../../api/ask.ts'
import { graphql } from '../../../gql/index.ts'
import { graphNames } from '../graph-names.ts'
import { teach } from './language.ts'

const LanguageDocument = graphql(`
  query Language {
    languageWords {
      labels
      linkTypes
      propertyKeys
    }
    languageFunctions
    languageProcedures
  }
`)

/** By name, for both versions of the language. */
function registry<T extends { name: string }>(all: readonly unknown[] | null) {
  const byName = Object.fromEntries(((all ?? []) as T[]).map((each) => [each.name, each]))
  return { 'CYPHER 5': byName, 'CYPHER 25': byName }
}

async function graphSchema(client: Client): Promise<DbSchema> {
  const { languageWords: words, languageFunctions, languageProcedures } = await ask(client, LanguageDocument, {})
  if (words) graphNames.setState(words)
  return {
    labels: words?.labels ?? [],
    relationshipTypes: words?.linkTypes ?? [],
    propertyKeys: words?.propertyKeys ?? [],
    functions: registry<Neo4jFunction>(languageFunctions),
    procedures: registry<Neo4jProcedure>(languageProcedures),
    defaultLanguage: 'CYPHER 5',
  }
}

/**
 * Tells the language worker what is in the graph: its labels, link types, properties, and what may be called. The names are kept for the room, too.
 * @throws ApiError
 */
export const teachLanguage = (client: Client): Promise<void> => teach(graphSchema(client))
