import type { Database, Row } from '../neo4j/database.ts'
import type { Rows } from '../neo4j/row-types.ts'

/** What kind of graph the database holds. */
export interface GraphModel {
  /** True for one of claims, which has files of its own; any other graph is read by those in `cypher/any`. */
  claims: boolean
  /** Full-text indexes of nodes, for the search in any other graph. */
  fulltext: readonly string[]
  /** Neo4j's id of the database: the same as long as it is the same store. */
  database: string
}

/** What reading needs of a request. */
export interface GraphContext {
  database: Database
  model: () => Promise<GraphModel>
  /** Ends the work in Neo4j when it aborts. */
  signal: AbortSignal
}

/** How long an answer about the kind of graph is good. */
const FRESH_MS = 20_000

/** Asks the database once, and again from time to time without keeping anybody waiting: a graph may be loaded meanwhile. */
export function openModel(database: Database): () => Promise<GraphModel> {
  let known: Promise<GraphModel> | undefined
  let asked = 0
  const ask = async (): Promise<GraphModel> => {
    asked = Date.now()
    const [row] = await database.read('any/model', {})
    const id = String(row?.database ?? '')
    if (row?.claims === true) return { claims: true, fulltext: [], database: id }
    const indexes = await database.read('any/fulltext-indexes', {})
    return { claims: false, fulltext: indexes.map((index) => String(index.name)), database: id }
  }
  return () => {
    if (!known) {
      known = ask()
      known.catch(() => (known = undefined))
    } else if (Date.now() - asked > FRESH_MS) {
      asked = Date.now()
      ask().then(
        (model) => (known = Promise.resolve(model)),
        () => undefined,
      )
    }
    return known
  }
}

/** An id that Neo4j gave. Things in a graph of claims have their own. */
const ELEMENT_ID = /^\d+:[\da-f-]{36}:\d+$/

export const isElementId = (id: string): boolean => ELEMENT_ID.test(id)

/**
 * Runs a query about some things: by the files of the claims model where it holds, otherwise by those for any graph.
 * @param file the file's name in both
 * @param folder its folder in the claims model
 */
export async function readAbout(
  context: GraphContext,
  folder: string,
  file: string,
  ids: readonly string[],
  parameters: Row,
): Promise<Row[]> {
  const { claims } = await context.model()
  if (claims && !ids.some(isElementId))
    return context.database.read(`${folder}/${file}` as keyof Rows, parameters, context)
  const split = { ids: ids.filter((id) => !isElementId(id)), elementIds: ids.filter(isElementId) }
  return context.database.read(
    `any/${file}` as keyof Rows,
    { kinds: null, linkTypes: null, ...parameters, ...split, claims },
    context,
  )
}
