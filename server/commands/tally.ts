import { countAnew } from '../claims/tallies.ts'
import { graphVersion, GRAPH_VERSION } from '../claims/version.ts'
import { step } from '../progress.ts'
import { StartError } from '../start-error.ts'
import { withGraph } from './with-graph.ts'

/** `npm run tally`: counts anew what is kept as a number in the Neo4j that the settings name, after others wrote to it. Doing it again changes nothing. */
await withGraph(async ({ driver, database }) => {
  const version = await graphVersion(driver, database)
  if (version !== GRAPH_VERSION)
    throw new StartError(
      version === null
        ? `There is no graph of claims in the database ${database}.`
        : `The graph in the database ${database} is of version ${version}.`,
      version === null ? 'Load one first: npm run load.' : 'Bring it up to date first: npm run migrate.',
    )
  await step('Counting links and things', () => countAnew(driver, database))
  console.log(`What is kept as a number in the database ${database} is that of its graph.`)
})
