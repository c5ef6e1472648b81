import { keepArchive } from '../archive/keep.ts'
import { readConfig } from '../config.ts'
import { openDriver } from '../neo4j/database.ts'
import { attach } from '../neo4j/provider/attach.ts'
import { step } from '../progress.ts'
import { StartError } from '../start-error.ts'
import { needsClaims } from './graph-of-claims.ts'
import { namedFile } from './own-graph.ts'
import { reportFailure } from './report.ts'

/** `npm run export -- FILE`: keeps all that the graph holds in one file (docs/archive.md), while Sightline runs. */
try {
  const [given] = process.argv.slice(2)
  if (given === undefined) throw new StartError('No file is named.', 'Name one: npm run export -- graph.ndjson')
  const file = namedFile(given)
  const { access } = await attach(readConfig())
  const driver = openDriver(access, { patient: true })
  try {
    await needsClaims(driver, access.database)
    const { counts, lost, refused } = await step('Writing the archive', () =>
      keepArchive(driver, access.database, file),
    )
    console.log(
      `${counts.record} records, ${counts.claim} claims, ${counts.mention} mentions and ${counts.view} views are in ${file}.`,
    )
    if (lost.length > 0)
      console.log(`Not in it, since no field of an archive holds it:\n${lost.map((each) => `  ${each}`).join('\n')}`)
    if (refused !== null) {
      console.error(`An import would not take it as it is. Mend this in the graph, or in the file:\n${refused}`)
      process.exitCode = 1
    }
  } finally {
    await driver.close()
  }
} catch (error) {
  reportFailure(error)
  process.exitCode = 1
}
