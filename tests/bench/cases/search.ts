import type { ScaleCase } from './case.ts'
import { HAND } from './case.ts'
import { countAt } from './gist.ts'

/** Things by a part of their name, and by one that is typed wrong: the better connected first, then the shorter name. */

const FIRST = 20
/** What the index thinks best is ranked, as a graph of a million links has near a thousand for a prefix. */
const RANKED = 1_000

/**
 * By hand as for a search field, which cannot know whether what is typed is right: what fits, or else what resembles.
 * @param text what is typed @param errors how many letters may be other ones
 */
const search = (name: string, text: string, errors: number): ScaleCase => ({
  name,
  ours: {
    query: `query ($text: String!) { search(query: $text, first: ${FIRST}) { hits { node { id kind name } } } }`,
    variables: { text },
    reading: { found: 'search.hits.node.{id,name}', count: countAt('search.hits') },
  },
  hand: {
    statement: `CALL db.index.fulltext.queryNodes('entity_keys', $prefix, {limit: ${RANKED}}) YIELD node
  WITH collect(node) AS fit
  CALL (fit) {
    WITH fit WHERE size(fit) = 0
    CALL db.index.fulltext.queryNodes('entity_keys', $near, {limit: ${RANKED}}) YIELD node
    RETURN collect(node) AS resembling
  }
  UNWIND fit + resembling AS n
  WITH n, ${HAND.linkCount('n')} AS links ORDER BY links DESC, size(n.name), n.id LIMIT ${FIRST}
  RETURN n {.id, .name, labels: labels(n)} AS item`,
    parameters: { prefix: `searchKeys:${text}*`, near: `searchKeys:${text}~${errors}` },
    reading: { found: 'item.{id,name}', count: countAt('item.id') },
  },
  library: {
    query: `query ($phrase: String!) { searchEntities(phrase: $phrase, first: ${FIRST}, sort: [{ node: { linkCount: DESC } }]) { edges { node { id labels name } } } }`,
    variables: { phrase: errors > 0 ? `${text}~${errors}` : `${text}*` },
    reading: { count: countAt('searchEntities.edges.node.id') },
  },
})

export const searches = (): ScaleCase[] => [search('search: prefix', 'koba', 0), search('search: typo', 'kobqba', 1)]
