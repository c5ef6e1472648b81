import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gql } from 'graphql-tag'
import { buildASTSchema, printSchema, type DocumentNode } from 'graphql'

/** The schema: every `<word>/<word>.graphql` beside this file, as one document. */
export const typeDefs: DocumentNode = gql(
  readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((word) => readFileSync(path.join(import.meta.dirname, word, `${word}.graphql`), 'utf8'))
    .join('\n'),
)

/** The schema as one text for other programs, each type whole: `GET /graphql/schema.graphql`, and docs/schema.graphql. */
export const schemaText = `${printSchema(buildASTSchema(typeDefs))}\n`
