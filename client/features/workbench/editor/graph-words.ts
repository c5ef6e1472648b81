import type { Client } from '@urql/core'
import { ask } from '../../../api/ask.ts'
import { graphql } from '../../../gql/index.ts'
import type { Owner } from './owner.ts'

/** What the graph has for what is being typed: asked as statements of a person's are, through the same gate and within its limits. */

const WordsDocument = graphql(`
  query GraphWords($statement: String!, $parameters: JSON) {
    cypher(statement: $statement, parameters: $parameters) {
      rows
    }
  }
`)

const IndexesDocument = graphql(`
  query LanguageIndexes {
    languageIndexes {
      of
      name
      property
    }
  }
`)

/** Things of a label that are looked at, and values of a property. */
const LOOKED_AT = 200
const VALUES_LOOKED_AT = 5_000
const MOST_VALUES = 25

const quoted = (name: string) => `\`${name.replaceAll('`', '``')}\``

const patternOf = ({ of }: Owner, name: string) =>
  of === 'node' ? `(n:${quoted(name)})` : `()-[n:${quoted(name)}]->()`

async function wordsBy(client: Client, statement: string, parameters: Record<string, unknown> = {}): Promise<string[]> {
  const { cypher } = await ask(client, WordsDocument, { statement, parameters })
  return (cypher?.rows ?? []).flatMap(([word]) => (typeof word === 'string' ? [word] : []))
}

/** Properties of some of those that are there. @throws ApiError */
export async function keysOf(client: Client, owner: Owner): Promise<string[]> {
  const lists = await Promise.all(
    owner.names.map((name) =>
      wordsBy(
        client,
        `MATCH ${patternOf(owner, name)} WITH n LIMIT ${LOOKED_AT} UNWIND keys(n) AS key RETURN DISTINCT key ORDER BY key LIMIT ${LOOKED_AT}`,
      ),
    ),
  )
  return [...new Set(lists.flat())]
}

/** Texts that a property has and that begin so, where an index finds them; none where none does. @throws ApiError */
export async function textsOf(client: Client, owner: Owner, property: string, typed: string): Promise<string[]> {
  const { languageIndexes } = await ask(client, IndexesDocument, {})
  const of = owner.of === 'node' ? 'NODE' : 'RELATIONSHIP'
  const indexed = owner.names.filter((name) =>
    languageIndexes?.some((index) => index.of === of && index.name === name && index.property === property),
  )
  const key = `n.${quoted(property)}`
  const lists = await Promise.all(
    indexed.map((name) =>
      wordsBy(
        client,
        `MATCH ${patternOf(owner, name)} WHERE ${key} STARTS WITH $typed WITH ${key} AS value LIMIT ${VALUES_LOOKED_AT} RETURN DISTINCT value ORDER BY value LIMIT ${MOST_VALUES}`,
        { typed },
      ),
    ),
  )
  return [...new Set(lists.flat())]
}
