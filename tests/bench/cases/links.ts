import { HAND, OURS, type ScaleCase } from './case.ts'
import { sumAt, valuesAt } from './gist.ts'
import type { Lens } from './lens.ts'
import { LIBRARY, shareOf } from './library-fields.ts'

/** Links with the things at their ends. */

/** Links that were found, and both their ends, as rows. */
const withEnds = `CALL (links) {
    UNWIND links AS r RETURN 'link' AS section, ${HAND.link('r')} AS item
    UNION ALL
    UNWIND [r IN links | startNode(r)] + [r IN links | endNode(r)] AS n WITH DISTINCT n RETURN 'node' AS section, ${HAND.node('n')} AS item
  }`

const OURS_READ = (field: string) => ({
  links: `${field}.links.{linkId,type,source,target,status}`,
  ids: `${field}.links.linkId`,
  nodes: `${field}.nodes.{id,name,linkCount}`,
})
const HAND_READ = {
  links: 'item.{claimId,type,source,target,status}',
  ids: 'item.claimId',
  nodes: 'item.{id,name,linkCount}',
  total: (rows: unknown) => String(valuesAt(rows, 'total')[0]),
}
/** Of links that have all come. */
const LIBRARY_READ = {
  ids: 'entities.*.edges.properties.claimId',
  nodes: ['entities.{id,name,linkCount}', 'entities.*.edges.node.{id,name,linkCount}'],
}

/** By type and id. Of a thing without a lens its degree is the total; under one its links are counted. */
export function neighbourhood(id: string, degree: number, first: number, lens: Lens | null = null): ScaleCase {
  const what = `neighbourhood of ${first}${lens ? `, ${lens.name}` : ''}`
  const found = `(n)-[r:${HAND.types}]-() ${lens ? `WHERE ${lens.hand('r')}` : ''}`
  return {
    name: `${what}: ${degree} links`,
    grows: { what, degree },
    ours: {
      query: `query ($id: ID!, $first: Int, $lens: Lens) { neighbourhood(ids: [$id], first: $first, lens: $lens) { total ${OURS.subgraph} } }`,
      variables: { id, first, ...(lens && { lens: lens.ours }) },
      reading: { ...OURS_READ('neighbourhood'), total: sumAt('neighbourhood.total') },
    },
    hand: {
      statement: `MATCH (n:Entity {id: $id})
  CALL (n) { MATCH ${found} RETURN r ORDER BY type(r), r.claimId LIMIT $first }
  WITH n, collect(r) AS links
  WITH links, ${lens ? `COUNT { ${found} }` : HAND.linkCount('n')} AS total
  ${withEnds}
  RETURN section, item, total`,
      parameters: { id, first },
      reading: HAND_READ,
    },
    library: {
      query: `query ($id: ID!, $share: Int) { entities(where: { id: { eq: $id } }) { ${LIBRARY.node} ${LIBRARY.around({
        first: '$share',
        ...(lens && { where: lens.library('edge') }),
      })} } }`,
      variables: { id, share: shareOf(first) },
      // Of more links than its share it answers others than those of the first types.
      reading: { total: sumAt('entities.*.totalCount'), ...(degree <= shareOf(first) && LIBRARY_READ) },
    },
  }
}

/** What is two links away at most, nearest first. The library is asked twice: for the neighbours, and then for theirs. */
export const twoAway = (id: string, name: string): ScaleCase => ({
  name: `two away, 500: ${name}`,
  ours: {
    query: `query ($id: ID!) { neighbourhood(ids: [$id], depth: 2, first: 500) { total ${OURS.subgraph} } }`,
    variables: { id },
    reading: { ...OURS_READ('neighbourhood'), total: sumAt('neighbourhood.total') },
  },
  hand: {
    statement: `MATCH (start:Entity {id: $id})
  CALL (start) { RETURN start AS n, 0 AS distance UNION MATCH (start)-[:${HAND.types}]-(n) RETURN n, 1 AS distance }
  WITH n, min(distance) AS distance
  MATCH (n)-[r:${HAND.types}]-()
  WITH r, min(distance) AS distance ORDER BY distance, type(r), r.claimId
  WITH collect(r) AS found
  WITH found[..$first] AS links, size(found) AS total
  ${withEnds}
  RETURN section, item, total`,
    parameters: { id, first: 500 },
    reading: HAND_READ,
  },
  library: {
    query: `query ($id: ID!) { entities(where: { id: { eq: $id } }) { ${LIBRARY.node} ${LIBRARY.around({ first: '500' })} } }`,
    variables: { id },
    then: {
      query: `query ($ids: [ID!]!) { entities(where: { id: { in: $ids } }) { id ${LIBRARY.around({ first: '500' })} } }`,
      variables: (answer) => ({ ids: valuesAt(answer, 'entities.*.edges.node.id') }),
    },
    reading: LIBRARY_READ,
  },
})

/** All links among some things, as of a canvas. */
export const among = (ids: readonly string[]): ScaleCase => ({
  name: `all links among ${ids.length} things`,
  ours: {
    query: `query ($ids: [ID!]!) { subgraph(ids: $ids) { total ${OURS.subgraph} } }`,
    variables: { ids },
    reading: { ...OURS_READ('subgraph'), total: sumAt('subgraph.total') },
  },
  hand: {
    statement: `MATCH (n:Entity) WHERE n.id IN $ids
  WITH collect(n) AS things
  CALL (things) {
    UNWIND things AS n MATCH (n)-[r:${HAND.types}]->(o) WHERE o IN things
    WITH r ORDER BY type(r), r.claimId RETURN collect(r) AS found
  }
  WITH things, found[..1000] AS links, size(found) AS total
  CALL (things, links) {
    UNWIND links AS r RETURN 'link' AS section, ${HAND.link('r')} AS item
    UNION ALL
    UNWIND things AS n RETURN 'node' AS section, ${HAND.node('n')} AS item
  }
  RETURN section, item, total`,
    parameters: { ids },
    reading: HAND_READ,
  },
  library: {
    query: `query ($ids: [ID!]!) { entities(where: { id: { in: $ids } }) { ${LIBRARY.node} ${LIBRARY.from({
      where: '{ node: { id: { in: $ids } } }',
    })} } }`,
    variables: { ids },
    reading: LIBRARY_READ,
  },
})

/** One of several of a length: how long it is can be compared, the way cannot. */
export const shortestPath = (from: string, to: string): ScaleCase => ({
  name: 'shortest path',
  ours: {
    query: `query ($from: ID!, $to: ID!) { shortestPath(from: $from, to: $to) { ${OURS.subgraph} } }`,
    variables: { from, to },
    reading: { length: (answer) => String(valuesAt(answer, 'shortestPath.links').length) },
  },
  hand: {
    statement: `MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
  MATCH p = shortestPath((a)-[:${HAND.types}*..8]-(b))
  RETURN [n IN nodes(p) | ${HAND.node('n')}] AS nodes, [r IN relationships(p) | ${HAND.link('r')}] AS links`,
    parameters: { from, to },
    reading: { length: (rows) => String(valuesAt(rows, 'links.claimId').length) },
  },
  library: null,
})
