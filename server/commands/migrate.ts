import { GRAPH_VERSION, migrate } from '../claims/version.ts'
import { readConfig } from '../config.ts'
import { openDriver } from '../neo4j/database.ts'
import { provideNeo4j } from '../neo4j/provider/provide.ts'
import { step } from '../progress.ts'
import { reportFailure } from './report.ts'

/** `npm run migrate`: brings the graph of claims in the Neo4j that the settings name to this version. Doing it again changes nothing. */
try {
  const provider = await provideNeo4j(readConfig(), step, GRAPH_VERSION)
  const { database } = provider.access
  const driver = openDriver(provider.access)
  try {
    const found = await migrate(driver, database, step)
    if (found !== null) provider.rememberGraph?.(GRAPH_VERSION)
    console.log(
      found === null
        ? `There is no graph of claims in the database ${database}: nothing was changed.`
        : found === GRAPH_VERSION
          ? `The graph in the database ${database} is of this version: nothing was changed.`
          : `The graph in the database ${database} was of version ${found} and is now of version ${GRAPH_VERSION}.`,
    )
  } finally {
    await driver.close()
    await provider.close()
  }
} catch (error) {
  reportFailure(error)
  process.exitCode = 1
}
