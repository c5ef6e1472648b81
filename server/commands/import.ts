import { readArchive } from '../archive/read.ts'
import { writeWhole, type Whole } from '../claims/whole.ts'
import { step } from '../progress.ts'
import { StartError } from '../start-error.ts'
import { namedFile } from './own-graph.ts'
import { reportFailure } from './report.ts'
import { withGraph } from './with-graph.ts'

/** `npm run import -- FILE`: writes an archive (docs/archive.md) into the Neo4j that the settings name, which must be empty. */

async function given(): Promise<{ file: string; whole: Whole }> {
  const [name] = process.argv.slice(2)
  if (name === undefined)
    throw new StartError('No file is named.', 'Name one that `npm run export` wrote: npm run import -- graph.ndjson')
  const file = namedFile(name)
  return { file, whole: await step(`Reading ${file}`, () => readArchive(file)) }
}

// Before Neo4j is started, so that what is wrong with the file is told at once.
const archive = await given().catch((error: unknown) => {
  reportFailure(error)
  process.exitCode = 1
})
if (archive)
  await withGraph(async ({ driver, database, remember }) => {
    const { file, whole } = archive
    await step('Writing the graph', () => writeWhole(driver, database, whole))
    remember()
    console.log(
      `${whole.records.length} records, ${whole.claims.length} claims, ${whole.mentions.length} mentions and ${whole.views.length} views of ${file} are in the database ${database}, and the checks of the graph found nothing. Open it with npm start, under the same settings.`,
    )
  })
