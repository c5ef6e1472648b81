import { GRAPH_VERSION } from '../claims/version.ts'
import { readConfig } from '../config.ts'
import { openDriver, type Driver } from '../neo4j/database.ts'
import { FOR_READING } from '../neo4j/provider/disk.ts'
import { provideNeo4j } from '../neo4j/provider/provide.ts'
import type { Provider } from '../neo4j/provider/provider.ts'
import { step } from '../progress.ts'
import { StartError } from '../start-error.ts'
import { reportFailure } from './report.ts'

/** What a command works with that changes the graph in the Neo4j that the settings name. */
export interface WithGraph {
  driver: Driver
  database: string
  /** Says that the graph is of this version now. */
  remember(): void
}

/** Runs a command on the Neo4j that the settings name, started for it where it is this program's own; says why when it fails. */
export async function withGraph(work: (graph: WithGraph) => Promise<void>): Promise<void> {
  try {
    const provider = await provideNeo4j(readConfig(), step, GRAPH_VERSION)
    const driver = openDriver(provider.access)
    try {
      if (provider.reading) throw new StartError(FOR_READING, 'Make room (2 GB), then do it again.')
      await work(graphOf(provider, driver))
    } finally {
      await driver.close()
      await provider.close()
    }
  } catch (error) {
    reportFailure(error)
    process.exitCode = 1
  }
}

const graphOf = ({ access, rememberGraph }: Provider, driver: Driver): WithGraph => ({
  driver,
  database: access.database,
  remember: () => rememberGraph?.(GRAPH_VERSION),
})
