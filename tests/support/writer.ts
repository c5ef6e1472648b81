import { afterAll, inject } from 'vitest'
import { openDriver, type Driver } from '../../server/neo4j/database.ts'
import { openWriter, type Writer } from '../../server/neo4j/writer.ts'

/** A driver and a writer for the tests of a file, on the Neo4j that they share. What is written has to be taken back. */
export function useWriter(): { driver: Driver; writer: Writer } {
  const driver = openDriver(inject('neo4j'))
  afterAll(() => driver.close())
  return { driver, writer: openWriter(driver, 'neo4j', 120_000) }
}
