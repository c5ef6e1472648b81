import { SightlineError } from '../errors.ts'
import type { Writing } from '../neo4j/writer.ts'

/**
 * The node that its turn to write hangs on is none of a graph's.
 * @throws SightlineError `BAD_USER_INPUT` where anything else is in the database
 */
export async function refuseOccupied(writing: Writing): Promise<void> {
  const [row] = await writing.text(
    'MATCH (n) WHERE NOT n:Sightline RETURN count(n) AS nodes, count(CASE WHEN n:Claim THEN 1 END) AS claims',
  )
  const nodes = Number(row?.nodes)
  if (nodes === 0) return
  throw new SightlineError(
    'BAD_USER_INPUT',
    `The database holds ${Number(row?.claims) > 0 ? 'a graph of claims' : 'something that is no graph of claims'}, of ${nodes.toLocaleString('en')} nodes. An import goes into an empty one: of another folder (SIGHTLINE_HOME), or of your own (NEO4J_URI, NEO4J_DATABASE).`,
    { nodes },
  )
}
