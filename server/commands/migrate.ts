import { GRAPH_VERSION, migrate } from '../claims/version.ts'
import { step } from '../progress.ts'
import { withGraph } from './with-graph.ts'

/** `npm run migrate`: brings the graph of claims in the Neo4j that the settings name to this version. Doing it again changes nothing. */
await withGraph(async ({ driver, database, remember }) => {
  const found = await migrate(driver, database, step)
  if (found !== null) remember()
  console.log(
    found === null
      ? `There is no graph of claims in the database ${database}: nothing was changed.`
      : found === GRAPH_VERSION
        ? `The graph in the database ${database} is of this version: nothing was changed.`
        : `The graph in the database ${database} was of version ${found} and is now of version ${GRAPH_VERSION}.`,
  )
})
