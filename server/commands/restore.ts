import { readContents } from '../neo4j/provider/contents.ts'
import { inWords } from '../neo4j/provider/counts.ts'
import { restore } from '../neo4j/provider/upkeep.ts'
import { step } from '../progress.ts'
import { StartError } from '../start-error.ts'
import { namedFile, ownGraph } from './own-graph.ts'
import { reportFailure } from './report.ts'

/**
 * `npm run restore -- FILE`: puts the graph of a dump in the place of the one in this program's own Neo4j, which must not run. The next start
 * brings it up to date.
 */
try {
  const [file] = process.argv.slice(2)
  if (file === undefined)
    throw new StartError('Which copy is to be restored?', 'Name its file: npm run restore -- FILE.dump')
  const { home } = ownGraph()
  const from = namedFile(file)
  const kept = await restore(from, { home, step })
  const contents = readContents(from)
  const counted = contents ? `, with ${inWords(contents.counts)} as when it was made` : ''
  console.log(
    `The graph of ${from} is in ${home}${counted}.${kept === null ? '' : ` The one that was there is kept in ${kept}.`}`,
  )
} catch (error) {
  reportFailure(error)
  process.exitCode = 1
}
