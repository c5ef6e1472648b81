import { refuseUnfinished } from '../claims/fill.ts'
import { loadFoundingGraph } from '../claims/load.ts'
import { migrate } from '../claims/version.ts'
import { step } from '../progress.ts'
import { withGraph } from './with-graph.ts'

/** `npm run load`: loads the founding graph into the Neo4j that the settings name. Loading it again changes nothing. */
await withGraph(async ({ driver, database, remember }) => {
  await refuseUnfinished(driver, database)
  await migrate(driver, database, step)
  await step('Loading the founding graph', () => loadFoundingGraph(driver, database))
  remember()
  console.log(`The founding graph is in the database ${database}.`)
})
