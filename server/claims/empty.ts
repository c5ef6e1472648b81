import { SightlineError } from '../errors.ts'
import type { Writing } from '../neo4j/writer.ts'

/** How much is in the database. The node that its turn to write hangs on is none of a graph's. */
async function countNodes(writing: Writing): Promise<{ nodes: number; claims: number }> {
  const [row] = await writing.text(
    'MATCH (n) WHERE NOT n:Sightline RETURN count(n) AS nodes, count(CASE WHEN n:Claim THEN 1 END) AS claims',
  )
  return { nodes: Number(row?.nodes), claims: Number(row?.claims) }
}

export const isOccupied = async (writing: Writing): Promise<boolean> => (await countNodes(writing)).nodes > 0

/** @throws SightlineError `BAD_USER_INPUT` where anything is in the database */
export async function refuseOccupied(writing: Writing): Promise<void> {
  const { nodes, claims } = await countNodes(writing)
  if (nodes === 0) return
  throw new SightlineError(
    'BAD_USER_INPUT',
    `The database holds ${claims > 0 ? 'a graph of claims' : 'something that is no graph of claims'}, of ${nodes.toLocaleString('en')} nodes. An import goes into an empty one: of another folder (SIGHTLINE_HOME), or of your own (NEO4J_URI, NEO4J_DATABASE).`,
    { nodes },
  )
}
