import { inWords } from '../neo4j/provider/counts.ts'
import { backup } from '../neo4j/provider/upkeep.ts'
import { step } from '../progress.ts'
import { namedFile, ownGraph, upkeep } from './own-graph.ts'

/**
 * `npm run backup [-- FILE]`: keeps a copy of the graph in this program's own Neo4j, which must not run, with what it holds beside it. `npm run restore`
 * puts it back.
 */
await upkeep(async (signal) => {
  const [file] = process.argv.slice(2)
  const { home } = ownGraph()
  const made = await backup(file === undefined ? null : namedFile(file), { home, step, signal })
  const held = made.contents ? `, with ${inWords(made.contents.counts)}` : ''
  console.log(
    `The graph of ${home} is kept in ${made.file}${held}. Put it back with:\n  npm run restore -- ${made.file}`,
  )
})
