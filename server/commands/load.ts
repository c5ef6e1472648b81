import { loadFoundingGraph } from '../claims/load.ts'
import { GRAPH_VERSION, migrate } from '../claims/version.ts'
import { readConfig } from '../config.ts'
import { openDriver } from '../neo4j/database.ts'
import { provideNeo4j } from '../neo4j/provider/provide.ts'
import { step } from '../progress.ts'
import { reportFailure } from './report.ts'

/** `npm run load`: loads the founding graph into the Neo4j that the settings name. Loading it again changes nothing. */
try {
  const provider = await provideNeo4j(readConfig(), step, GRAPH_VERSION)
  const driver = openDriver(provider.access)
  try {
    await migrate(driver, provider.access.database, step)
    await step('Loading the founding graph', () => loadFoundingGraph(driver, provider.access.database))
    provider.rememberGraph?.(GRAPH_VERSION)
    console.log(`The founding graph is in the database ${provider.access.database}.`)
  } finally {
    await driver.close()
    await provider.close()
  }
} catch (error) {
  reportFailure(error)
  process.exitCode = 1
}
