import { refuseUnfinished } from '../claims/fill.ts'
import { graphVersion, GRAPH_VERSION } from '../claims/version.ts'
import type { Driver } from '../neo4j/database.ts'
import { StartError } from '../start-error.ts'

/** @throws StartError where there is no graph of claims, or one of another version */
export async function needsClaims(driver: Driver, database: string): Promise<void> {
  await refuseUnfinished(driver, database)
  const version = await graphVersion(driver, database)
  if (version === GRAPH_VERSION) return
  throw new StartError(
    version === null
      ? `There is no graph of claims in the database ${database}.`
      : `The graph in the database ${database} is of version ${version}.`,
    version === null ? 'Load one first: npm run load.' : 'Bring it up to date first: npm run migrate.',
  )
}
