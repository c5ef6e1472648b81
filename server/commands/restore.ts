import { inWords } from '../neo4j/provider/counts.ts'
import { restore } from '../neo4j/provider/upkeep.ts'
import { step } from '../progress.ts'
import { StartError } from '../start-error.ts'
import { namedFile, ownGraph, upkeep } from './own-graph.ts'

/**
 * `npm run restore -- FILE`: puts the graph of a dump in the place of the one in this program's own Neo4j, which must not run. The next start
 * brings it up to date.
 */
await upkeep(async (signal) => {
  const [file] = process.argv.slice(2)
  if (file === undefined)
    throw new StartError('Which copy is to be restored?', 'Name its file: npm run restore -- FILE.dump')
  const { home } = ownGraph()
  const from = namedFile(file)
  const { kept, counts } = await restore(from, { home, step, signal })
  console.log(
    `The graph of ${from} is in ${home}, with ${inWords(counts)}.${kept === null ? '' : ` The one that was there is kept in ${kept}.`}`,
  )
})
