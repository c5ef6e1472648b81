import { readConfig } from '../config.ts'
import { provideNeo4j } from '../neo4j/provider/provide.ts'
import { buildPage, developPage, servePage } from '../http/page.ts'
import { step } from '../progress.ts'
import { reportFailure } from './report.ts'
import { start, type Running } from './start.ts'

/** `npm start`: starts everything, prints one line with the address, and stops everything on Ctrl-C or SIGTERM. */

const develop = process.argv.includes('--dev')
const page = develop
  ? developPage
  : async () => {
      await buildPage()
      return servePage()
    }

/** Past this the process ends whatever still hangs; the watchdog then sees to the JVM. */
const STOP_MS = 9_500

let running: Running | undefined
let stopping = false

function stop() {
  if (stopping) return
  stopping = true
  console.log('Stopping …')
  setTimeout(() => process.exit(1), STOP_MS).unref()
  // Before everything is up there is nothing to close in order: the watchdog ends the JVM.
  if (!running) process.exit(130)
  running.close().then(
    () => process.exit(0),
    (error: unknown) => {
      console.error(error)
      process.exit(1)
    },
  )
}
process.on('SIGINT', stop)
process.on('SIGTERM', stop)

try {
  running = await start({ config: readConfig(), step, provide: provideNeo4j, page })
  if (!stopping) console.log(`Sightline is at ${running.address}`)
} catch (error) {
  reportFailure(error)
  process.exit(1)
}
