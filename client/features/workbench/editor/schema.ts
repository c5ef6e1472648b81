import type { DbSchema, Neo4jFunction, Neo4jProcedure } from '@neo4j-cypher/language-support'
import type { Client } from '@urql/core'
import { ask } from '../../../api/api.ts'
import { graphql } from '../../../gql/index.ts'
import { askLanguage } from './language.ts'

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

/**
 * Tells the language worker what is in the graph: its labels, link types, properties, and what may be called.
 * @throws ApiError
 */
export async function teachLanguage(client: Client): Promise<void> {
  const { languageWords: words, languageFunctions, languageProcedures } = await ask(client, LanguageDocument, {})
  const schema: DbSchema = {
    labels: words?.labels ?? [],
    relationshipTypes: words?.linkTypes ?? [],
    propertyKeys: words?.propertyKeys ?? [],
    functions: registry<Neo4jFunction>(languageFunctions),
    procedures: registry<Neo4jProcedure>(languageProcedures),
    defaultLanguage: 'CYPHER 5',
  }
  await askLanguage<'schema'>({ kind: 'schema', schema })
}
