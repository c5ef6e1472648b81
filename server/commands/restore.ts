import path from 'node:path'
import { readConfig } from '../config.ts'
import { restore } from '../neo4j/provider/managed.ts'
import { step } from '../progress.ts'
import { StartError } from '../start-error.ts'
import { reportFailure } from './report.ts'

/**
 * `npm run restore -- FILE`: puts the graph of a dump in the place of the one in this program's own Neo4j, which must not run. The next start
 * brings it up to date.
 */
try {
  const [file] = process.argv.slice(2)
  if (file === undefined)
    throw new StartError('Which copy is to be restored?', 'Name its file: npm run restore -- FILE.dump')
  const { home } = readConfig()
  // npm changes to the top of the project; names of files mean the folder where the user is.
  const from = path.resolve(process.env.INIT_CWD ?? process.cwd(), file)
  const kept = await restore(from, { home, step })
  console.log(
    `The graph of ${from} is in ${home}.${kept === null ? '' : ` The one that was there is kept in ${kept}.`}`,
  )
} catch (error) {
  reportFailure(error)
  process.exitCode = 1
}
