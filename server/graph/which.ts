import type { Database } from '../neo4j/database.ts'
import type { Rows } from '../neo4j/row-types.ts'
import { samenessOf, type Sameness } from './captions.ts'

/** What is known of the graph before anything is asked of it. */
export interface GraphFacts {
  /** True for one of claims, which has files of its own; any other graph is read by those in `cypher/any`. */
  claims: boolean
  /** False for one of claims whose things have no search keys yet: an earlier version, that nobody has brought up to date. */
  keyed: boolean
  /** Full-text indexes of nodes, for the search in any other graph. */
  fulltext: readonly FulltextIndex[]
  /** How far properties tell things apart, for their captions in any other graph. */
  sameness: Sameness
  /** Neo4j's id of the database: the same as long as it is the same store. */
  database: string
}

/** A full-text index of nodes, and what it covers. */
export type FulltextIndex = Omit<Rows['any/fulltext-indexes'], 'online'>

/**
 * The full-text indexes that cypher/schema makes, and made up to version 4. No other graph has one by accident, and a later schema may
 * index more.
 */
const OURS = [
  { name: 'entity_keys', properties: ['searchKeys', 'searchAlso'] },
  { name: 'entity_names', properties: ['name', 'shortName', 'aliases', 'externalAliases'] },
]

const isOurs = ({ name, labels, properties }: FulltextIndex) =>
  labels.includes('Entity') &&
  OURS.some((our) => our.name === name && our.properties.every((each) => properties.includes(each)))

/**
 * Which graph it is: one of claims has our schema, and a claim that is whole. Either alone is no proof: another graph may have stray
 * claims, and a schema may have been left behind (docs/decisions/0071).
 */
export function factsOf(
  { claims, keyed, database }: Rows['any/model'],
  indexes: readonly Rows['any/fulltext-indexes'][],
): Omit<GraphFacts, 'sameness'> {
  const ours = claims && indexes.some(isOurs)
  return { claims: ours, keyed: ours && keyed, fulltext: ours && keyed ? [] : searchable(indexes), database }
}

/** A search asks each of them. */
const MOST_INDEXES = 20

const searchable = (indexes: readonly Rows['any/fulltext-indexes'][]): FulltextIndex[] =>
  indexes
    .filter(({ online }) => online)
    .slice(0, MOST_INDEXES)
    .map(({ name, labels, properties }) => ({ name, labels, properties }))

async function ask(database: Database): Promise<GraphFacts> {
  const [[row], indexes] = await Promise.all([
    database.read('any/model', {}),
    database.read('any/fulltext-indexes', {}),
  ])
  const facts = factsOf(row ?? { claims: false, keyed: false, database: '' }, indexes)
  return { ...facts, sameness: samenessOf(facts.claims ? [] : await database.read('any/distinct', {})) }
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
