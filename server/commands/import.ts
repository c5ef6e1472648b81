import { readArchive } from '../archive/read.ts'
import { writeWhole } from '../claims/whole.ts'
import { step } from '../progress.ts'
import { StartError } from '../start-error.ts'
import { namedFile } from './own-graph.ts'
import { withGraph } from './with-graph.ts'

/** `npm run import -- FILE`: writes an archive (docs/archive.md) into the Neo4j that the settings name, which must be empty. */
await withGraph(async ({ driver, database, remember }) => {
  const [given] = process.argv.slice(2)
  if (given === undefined)
    throw new StartError('No file is named.', 'Name one that `npm run export` wrote: npm run import -- graph.ndjson')
  const file = namedFile(given)
  const whole = await step(`Reading ${file}`, () => readArchive(file))
  await step('Writing the graph', () => writeWhole(driver, database, whole))
  remember()
  console.log(
    `${whole.records.length} records and ${whole.claims.length} claims of ${file} are in the database ${database}. Open them with npm start.`,
  )
})
