/** What each kind of user of the load benchmark asks; the number tells questions apart, so that nothing is answered from memory. */

const IDS = ['ttp', 'pakistan', 'afghan-taliban', 'isis-k', 'imf', 'noor-wali-mehsud']
const WORDS = ['taliban', 'pakstan', 'noor', 'imf', 'kabul', 'elect']
const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T

type Asked = { query: string; variables?: object }
const cypher = (s: string): Asked => ({
  query: 'query ($s: String!) { cypher(statement: $s) { rows } }',
  variables: { s },
})

const READS: readonly ((at: number) => Asked)[] = [
  (at) => ({
    query: `query ($id: ID!) { entity(id: $id) { name } neighbourhood(ids: [$id], first: ${20 + (at % 50)}) { links { linkId status } } }`,
    variables: { id: pick(IDS, at) },
  }),
  (at) => ({
    query: 'query ($q: String!) { search(query: $q) { hits { node { id } } } }',
    variables: { q: pick(WORDS, at) },
  }),
  () => ({ query: '{ overview { nodes } }' }),
  (at) => ({
    query: 'query ($id: ID!) { claims(filter: { about: $id }, first: 20) { edges { node { id status } } } }',
    variables: { id: pick(IDS, at) },
  }),
  () => ({ query: '{ everything(first: 200) { links { linkId } } }' }),
]

const STATEMENTS = [
  (at: number) =>
    `MATCH (a:Entity)-[r]->(b:Entity) WHERE r.status <> 'x${at}' RETURN type(r) AS type, count(*) AS links ORDER BY links DESC`,
  (at: number) => `UNWIND range(1, 2000) AS x RETURN x + ${at} AS x`,
  (at: number) => `MATCH p = (a:Entity {id: 'ttp'})-[*1..2]-(b) RETURN count(p) + ${at} AS paths`,
]

const ATTACKS = [
  'UNWIND range(1, 1000000000) AS x WITH x WHERE x < 0 RETURN x',
  'MATCH (a), (b), (c), (d) RETURN count(*)',
  'UNWIND range(1, 100000000) AS x WITH collect(x) AS list RETURN size(list)',
  'UNWIND range(1, 100000) AS x RETURN x, reduce(s = "", i IN range(1, 50) | s + "letters") AS text',
  'MATCH p = (a)-[*]-(b) RETURN count(p)',
]

export const ofProgram = {
  reads: (at: number) => pick(READS, at)(at),
  Cypher: (at: number) => cypher(pick(STATEMENTS, at)(at)),
  attacker: (at: number) => cypher(pick(ATTACKS, at)),
}
