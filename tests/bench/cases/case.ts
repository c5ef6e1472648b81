import { LINK_TYPES } from '../synthetic.ts'
import type { Reading } from './gist.ts'

/** A question in GraphQL, with what may be asked after its answer. */
export interface Question {
  query: string
  variables: Record<string, unknown>
  /** What is asked next, of what was answered, as a client does that cannot have all at once. */
  then?: { query: string; variables: (answer: unknown) => Record<string, unknown> }
  reading: Reading
}

/** What is asked on a made-up graph: in our GraphQL, by hand for the same fields, order and total, and of @neo4j/graphql as nearly as it can. */
export interface ScaleCase {
  name: string
  /** What is asked, and of a thing with how many links: for how it grows. */
  grows?: { what: string; degree: number }
  ours: Question
  /** What a careful developer writes who knows this graph. */
  hand: { statement: string; parameters: Record<string, unknown>; reading: Reading }
  /** Null where it cannot be asked. */
  library: Question | null
  /** Fewer for what takes seconds. */
  runs?: number
}

const NODE = 'id kind labels name shortName aliases description when { from to asOf precision } linkCount'
const LINK = 'linkId type source target status confidence when { from to asOf precision } affirmed denied documentIds'
const STANCE = 'id kind documentId locator paraphrase sourceGrade informationGrade holder { id name }'

/** Fields of our own GraphQL. */
export const OURS = {
  node: NODE,
  link: LINK,
  subgraph: `nodes { ${NODE} } links { ${LINK} }`,
  claim: `id text predicate status subject { id name } object { id name } when { from to asOf precision } stances { ${STANCE} }`,
}

/** What is not of the claims themselves: the others are links of things, so Neo4j need not walk a hub to count them. */
const linkCount = (n: string) =>
  `COUNT { (${n})--() } - COUNT { (${n})-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() }`

/** The same fields by hand. */
export const HAND = {
  /** The types of links: who writes for one graph names them, and neither walks nor tells apart what else there is. */
  types: LINK_TYPES.join('|'),
  linkCount,
  node: (n: string) =>
    `${n} {.id, .name, .shortName, .aliases, .description, .precision, labels: labels(${n}), from: toString(${n}.validFrom), to: toString(${n}.validTo),
      asOf: toString(${n}.asOf), linkCount: ${linkCount(n)}}`,
  link: (r: string) =>
    `${r} {.claimId, .status, .confidence, .precision, .affirmed, .denied, .documents, type: type(${r}), source: startNode(${r}).id, target: endNode(${r}).id,
      from: toString(${r}.validFrom), to: toString(${r}.validTo), asOf: toString(${r}.asOf)}`,
  claim: (c: string) =>
    `${c} {.id, .text, .predicate, .status, .precision, from: toString(${c}.validFrom), to: toString(${c}.validTo), asOf: toString(${c}.asOf),
      subject: COLLECT { MATCH (${c})-[:SUBJECT]->(n) RETURN n {.id, .name} }[0], object: COLLECT { MATCH (${c})-[:OBJECT]->(n) RETURN n {.id, .name} }[0],
      stances: COLLECT { MATCH (who)-[s:ASSERTS|ACCUSES|DENIES|DEDUCES]->(${c})
        WITH who, s ORDER BY CASE type(s) WHEN 'ASSERTS' THEN 1 WHEN 'ACCUSES' THEN 2 WHEN 'DENIES' THEN 3 ELSE 4 END, s.position, s.id
        RETURN s {.id, .document, .locator, .position, .paraphrase, .sourceGrade, .informationGrade, kind: type(s), holder: who {.id, .name}} }}`,
}
