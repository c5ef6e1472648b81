import { readWhole } from '../claims/whole.ts'
import { messageOf } from '../errors.ts'
import type { Driver } from '../neo4j/database.ts'
import { readArchive } from './read.ts'
import { writeArchive, type Counts } from './write.ts'

export interface Kept {
  counts: Counts
  /** What is in the database and in no line, in words. */
  lost: string[]
  /** Why an import would not take the file, in words. */
  refused: string | null
}

/** Keeps the whole graph in a file, and reads it as an import would: values may have come over Bolt that no rule of the model allows. */
export async function keepArchive(driver: Driver, database: string, file: string): Promise<Kept> {
  const { counts, lost } = await writeArchive(file, (begin) => readWhole(driver, database, begin))
  const refused = await readArchive(file).then(() => null, messageOf)
  return { counts, lost, refused }
}
