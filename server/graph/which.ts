import type { Database } from '../neo4j/database.ts'
import type { Rows } from '../neo4j/row-types.ts'

/** What is known of the graph before anything is asked of it. */
export interface GraphFacts {
  /** True for one of claims, which has files of its own; any other graph is read by those in `cypher/any`. */
  claims: boolean
  /** Full-text indexes of nodes, for the search in any other graph. */
  fulltext: readonly string[]
  /** Neo4j's id of the database: the same as long as it is the same store. */
  database: string
}

/** A full-text index of nodes. */
type FulltextIndex = Rows['any/fulltext-indexes']

/**
 * The full-text index that cypher/schema makes, and that the search in a graph of claims cannot do without. No other graph has it by
 * accident, and a later schema may index more.
 */
const OURS = { name: 'entity_names', label: 'Entity', properties: ['name', 'shortName', 'aliases', 'externalAliases'] }

const isOurs = ({ name, labels, properties }: FulltextIndex) =>
  name === OURS.name && labels.includes(OURS.label) && OURS.properties.every((each) => properties.includes(each))

/**
 * Which graph it is: one of claims has our schema, and a claim that is whole. Either alone is no proof: another graph may have stray
 * claims, and a schema may have been left behind (docs/decisions/0071).
 */
export const factsOf = (wholeClaim: boolean, database: string, indexes: readonly FulltextIndex[]): GraphFacts =>
  wholeClaim && indexes.some(isOurs)
    ? { claims: true, fulltext: [], database }
    : { claims: false, fulltext: searchable(indexes), database }

/** A search asks each of them. */
const MOST_INDEXES = 20

const searchable = (indexes: readonly FulltextIndex[]) =>
  indexes
    .filter(({ online }) => online)
    .slice(0, MOST_INDEXES)
    .map(({ name }) => name)

async function ask(database: Database): Promise<GraphFacts> {
  const [[row], indexes] = await Promise.all([
    database.read('any/model', {}),
    database.read('any/fulltext-indexes', {}),
  ])
  return factsOf(row?.claims ?? false, row?.database ?? '', indexes)
}

/** How long an answer about the kind of graph is good. */
const FRESH_MS = 20_000

/** Asks the database once, and again from time to time without keeping anybody waiting: a graph may be loaded meanwhile. */
export function openWhich(database: Database, now: () => number = Date.now): () => Promise<GraphFacts> {
  let known: Promise<GraphFacts> | undefined
  let asked = 0
  return () => {
    if (!known) {
      asked = now()
      known = ask(database)
      known.catch(() => (known = undefined))
    } else if (now() - asked > FRESH_MS) {
      asked = now()
      ask(database).then(
        (facts) => (known = Promise.resolve(facts)),
        () => undefined,
      )
    }
    return known
  }
}
