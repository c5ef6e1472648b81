import { countAnew } from '../claims/tallies.ts'
import { step } from '../progress.ts'
import { needsClaims } from './graph-of-claims.ts'
import { withGraph } from './with-graph.ts'

/** `npm run tally`: counts anew what is kept as a number in the Neo4j that the settings name, after others wrote to it. Doing it again changes nothing. */
await withGraph(async ({ driver, database }) => {
  await needsClaims(driver, database)
  await step('Counting links and things', () => countAnew(driver, database))
  console.log(`What is kept as a number in the database ${database} is that of its graph.`)
})
