import { ConfigError, readConfig } from './config.ts'
import { openDriver } from './neo4j/database.ts'
import { LoadError, loadFoundingGraph } from './neo4j/load.ts'
import { provideNeo4j } from './neo4j/provider/provider.ts'
import { step } from './progress.ts'
import { StartError } from './start-error.ts'

/** `npm run load`: loads the founding graph into the Neo4j that the settings name. Loading it again changes nothing. */
try {
  const provider = await provideNeo4j(readConfig(), step)
  const driver = openDriver(provider.access)
  try {
    await step('Loading the founding graph', () => loadFoundingGraph(driver, provider.access.database))
    console.log(`The founding graph is in the database ${provider.access.database}.`)
  } finally {
    await driver.close()
    await provider.close()
  }
} catch (error) {
  if (error instanceof StartError) console.error(`\n${error.message}\n\n${error.remedy}\n`)
  else if (error instanceof ConfigError || error instanceof LoadError) console.error(`\n${error.message}\n`)
  else console.error(error)
  process.exitCode = 1
}
