import { SightlineError } from '../errors.ts'
import type { Driver } from '../neo4j/database.ts'
import { applySchema } from '../neo4j/schema.ts'
import { openWriter, type Writing } from '../neo4j/writer.ts'
import { StartError } from '../start-error.ts'
import { refuseProblems, runChecks } from './checks.ts'
import type { Change } from './claim.ts'
import { isOccupied, refuseOccupied } from './empty.ts'
import { countAll } from './tallies.ts'
import { GRAPH_VERSION, markVersion } from './version.ts'
import { writeChange } from './write.ts'

/** What is imported: its name, and the check sum of its bytes. */
export interface Origin {
  name: string
  sum: string
}

/** How long one piece, and how long the checks of all, may take in Neo4j. */
const PIECE_MS = 600_000
const WHOLE_MS = 3_600_000

const wordsOf = ({ name, sum }: Origin) => `${name} (SHA-256 ${sum})`

/**
 * Fills an empty database with what comes in pieces, each in a transaction of its own. Broken off anywhere, the same origin is given again: ids are made of
 * what is said, so nothing is doubled. Until it has ended the graph says that it is not whole.
 * @param written told after each piece how many claims it held
 * @returns how many claims there are
 * @throws SightlineError `BAD_USER_INPUT` where something else is in the database, or a piece breaks a rule of the model
 */
export async function fillGraph(
  driver: Driver,
  database: string,
  { origin, pieces, written }: { origin: Origin; pieces: AsyncIterable<Change>; written: (claims: number) => void },
): Promise<number> {
  const writer = openWriter(driver, database, PIECE_MS)
  await writer.write((writing) => takeEmpty(writing, origin))
  await applySchema(driver, database, [])
  for await (const piece of pieces) {
    await writeChange(writer, piece)
    written(piece.claims?.length ?? 0)
  }
  return openWriter(driver, database, WHOLE_MS).write(async (writing) => {
    await countAll(writing)
    refuseProblems(await runChecks(writing))
    await writing.run('mark-import', { what: null })
    const [held] = await writing.text('MATCH (c:Claim) RETURN count(c) AS claims')
    return Number(held?.claims)
  })
}

/** The database is this import's from here on. */
async function takeEmpty(writing: Writing, origin: Origin): Promise<void> {
  const [about] = await writing.text('MATCH (about:Sightline) RETURN max(about.importing) AS importing')
  const before = about?.importing
  // By its bytes: a file may have been moved meanwhile.
  const goesOn = typeof before === 'string' && before.includes(origin.sum)
  if (typeof before === 'string' && !goesOn && (await isOccupied(writing)))
    throw new SightlineError(
      'BAD_USER_INPUT',
      `The database is being filled with ${before}, which was broken off. Give that file again, as it was; or take another folder (SIGHTLINE_HOME).`,
    )
  if (!goesOn) await refuseOccupied(writing)
  await writing.run('mark-import', { what: wordsOf(origin) })
  await markVersion(writing, GRAPH_VERSION)
}

/** @throws StartError where an import of the graph was broken off: what is there is a part of it */
export async function refuseUnfinished(driver: Driver, database: string): Promise<void> {
  const { records } = await driver.executeQuery(
    'OPTIONAL MATCH (about:Sightline) RETURN max(about.importing) AS importing',
    {},
    { database, routing: 'READ' },
  )
  const importing: unknown = records[0]?.get('importing')
  if (typeof importing !== 'string') return
  throw new StartError(
    `The graph in the database ${database} is not whole: the import of ${importing} was broken off, or still goes on.`,
    'Give that file to npm run import once more: nothing is doubled.',
  )
}
