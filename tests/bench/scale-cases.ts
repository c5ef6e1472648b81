import { planted, plantedIn } from './synthetic.ts'

/** What is asked on a made-up graph, in GraphQL and by hand for the same fields. */
export interface ScaleCase {
  name: string
  query: string
  variables: Record<string, unknown>
  /** What a careful developer writes. */
  statement: string
  parameters: Record<string, unknown>
  runs?: number
}

const NODE = 'id kind labels name shortName aliases description when { from to asOf precision } linkCount'
const LINK = 'linkId type source target status confidence when { from to asOf precision } affirmed denied documentIds'
const STANCE = 'id kind documentId locator paraphrase sourceGrade informationGrade holder { id name }'
const CLAIM = `id text predicate status subject { id name } object { id name } when { from to asOf precision } stances { ${STANCE} }`

const node = (n: string) =>
  `${n} {.id, .name, .shortName, .aliases, .description, .precision, labels: labels(${n}), from: toString(${n}.validFrom), to: toString(${n}.validTo), asOf: toString(${n}.asOf),
    linkCount: COUNT { (${n})--() } - COUNT { (${n})-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() }}`
const link = (r: string) =>
  `${r} {.claimId, .status, .confidence, .precision, .affirmed, .denied, .documents, type: type(${r}), source: startNode(${r}).id, target: endNode(${r}).id,
    from: toString(${r}.validFrom), to: toString(${r}.validTo), asOf: toString(${r}.asOf)}`
const claim = (
  c: string,
) => `${c} {.id, .text, .predicate, .status, .precision, from: toString(${c}.validFrom), to: toString(${c}.validTo), asOf: toString(${c}.asOf),
    subject: COLLECT { MATCH (${c})-[:SUBJECT]->(n) RETURN n {.id, .name} }[0], object: COLLECT { MATCH (${c})-[:OBJECT]->(n) RETURN n {.id, .name} }[0],
    stances: COLLECT { MATCH (who)-[s:ASSERTS|ACCUSES|DENIES|DEDUCES]->(${c})
      RETURN s {.id, .document, .locator, .position, .paraphrase, .sourceGrade, .informationGrade, kind: type(s), holder: who {.id, .name}} ORDER BY s.position, s.id }}`

const CLAIM_LINKS = 'r.claimId IS NOT NULL'
/** Links and both their ends, as rows. */
const around = (links: string) => `${links}
  WITH collect(r) AS links
  CALL (links) {
    UNWIND links AS r RETURN 'link' AS section, ${link('r')} AS item
    UNION ALL
    UNWIND [r IN links | startNode(r)] + [r IN links | endNode(r)] AS n WITH DISTINCT n RETURN 'node' AS section, ${node('n')} AS item
  }
  RETURN section, item`

const thing = (id: string, name: string): ScaleCase => ({
  name: `thing: ${name}`,
  query: `query ($id: ID!) { entity(id: $id) { ${NODE} } }`,
  variables: { id },
  statement: `MATCH (n:Entity {id: $id}) RETURN ${node('n')} AS item`,
  parameters: { id },
})

const counts = (id: string, name: string): ScaleCase => ({
  name: `counts: ${name}`,
  query: 'query ($id: ID!) { neighbourCounts(id: $id) { total groups { type direction status count } } }',
  variables: { id },
  statement: `MATCH (n:Entity {id: $id})-[r]-(:Entity) WHERE ${CLAIM_LINKS}
    RETURN type(r) AS type, startNode(r) = n AS out, r.status AS status, count(*) AS count ORDER BY count DESC, type, status`,
  parameters: { id },
})

const neighbourhood = (id: string, name: string, first: number): ScaleCase => ({
  name: `neighbourhood of ${first}: ${name}`,
  query: `query ($id: ID!, $first: Int) { neighbourhood(ids: [$id], first: $first) { total nodes { ${NODE} } links { ${LINK} } } }`,
  variables: { id, first },
  statement: around(`MATCH (n:Entity {id: $id})-[r]-(:Entity) WHERE ${CLAIM_LINKS}
    WITH r ORDER BY type(r), r.claimId WITH collect(r) AS found UNWIND found[..$first] AS r WITH r, size(found) AS total`),
  parameters: { id, first },
})

const claimsAbout = (id: string, name: string): ScaleCase => ({
  name: `claims about: ${name}, 50`,
  query: `query ($id: ID!) { claims(filter: { about: $id }, first: 50) { edges { node { ${CLAIM} } } pageInfo { hasNextPage endCursor } } }`,
  variables: { id },
  statement: `MATCH (:Entity {id: $id})<-[:SUBJECT|OBJECT]-(c:Claim) WITH c ORDER BY c.id LIMIT 51 RETURN ${claim('c')} AS item ORDER BY c.id`,
  parameters: { id },
})

/** @param scale how many links the graph has */
export function casesFor(scale: number): ScaleCase[] {
  const leaf = planted(8)
  const most = Math.max(...plantedIn(scale))
  const hubs = plantedIn(scale).filter((degree) => degree > 8)
  const hub = planted(most)
  return [
    thing(leaf, 'leaf'),
    thing(hub, `hub of ${most}`),
    {
      name: 'claim with its stances',
      query: `query ($id: ID!) { claim(id: $id) { ${CLAIM} } }`,
      variables: { id: 'claim-000000001' },
      statement: `MATCH (c:Claim {id: $id}) RETURN ${claim('c')} AS item`,
      parameters: { id: 'claim-000000001' },
    },
    ...[8, ...hubs].map((degree) => counts(planted(degree), `${degree} links`)),
    neighbourhood(leaf, 'leaf', 120),
    ...hubs.map((degree) => neighbourhood(planted(degree), `hub of ${degree}`, 120)),
    neighbourhood(hub, `hub of ${most}`, 1_000),
    ...[8, ...hubs].map((degree) => claimsAbout(planted(degree), `${degree} links`)),
    {
      name: 'claims, all, 50',
      query: `{ claims(first: 50) { edges { node { ${CLAIM} } } pageInfo { hasNextPage endCursor } } }`,
      variables: {},
      statement: `MATCH (c:Claim) WHERE c.id > '' WITH c ORDER BY c.id LIMIT 51 RETURN ${claim('c')} AS item ORDER BY c.id`,
      parameters: {},
    },
    {
      name: 'search: prefix',
      query: 'query ($text: String!) { search(query: $text, first: 20) { hits { node { id kind name } } } }',
      variables: { text: 'koba' },
      statement: `CALL db.index.fulltext.queryNodes('entity_keys', $text, {limit: 20}) YIELD node, score RETURN node {.id, .name, labels: labels(node)} AS item, score`,
      parameters: { text: 'koba*' },
    },
    {
      name: 'shortest path',
      query: `query ($from: ID!, $to: ID!) { shortestPath(from: $from, to: $to) { nodes { ${NODE} } links { ${LINK} } } }`,
      variables: { from: leaf, to: hub },
      statement: `MATCH (a:Entity {id: $from}), (b:Entity {id: $to}) MATCH p = shortestPath((a)-[:OPERATES_IN|ATTACKED|COLLABORATES_WITH|LOCATED_IN|MEMBER_OF|SUPPORTS*..8]-(b))
        RETURN [n IN nodes(p) | ${node('n')}] AS nodes, [r IN relationships(p) | ${link('r')}] AS links`,
      parameters: { from: leaf, to: hub },
    },
    {
      name: 'overview',
      query:
        '{ overview { nodes links claims stances kinds { name count } linkTypes { name count } statuses { status count } span { from to undated } bestConnected { id name linkCount } } }',
      variables: {},
      statement: 'MATCH (:Claim) RETURN count(*) AS claims UNION ALL MATCH (:Entity) RETURN count(*) AS claims',
      parameters: {},
      runs: 5,
    },
  ]
}
