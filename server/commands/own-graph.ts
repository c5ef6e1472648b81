import path from 'node:path'
import { readConfig, type Config } from '../config.ts'
import { StartError } from '../start-error.ts'
import { reportFailure } from './report.ts'

/** The settings of a command that works on the files of this program's own Neo4j. @throws StartError where the settings name another */
export function ownGraph(): Config {
  const config = readConfig()
  if (config.neo4jUri)
    throw new StartError(
      `NEO4J_URI=${config.neo4jUri} names a Neo4j of your own, whose files are not here.`,
      `Copy and restore that one with its own means (neo4j-admin database dump and load). For the graph in ${config.home}, leave NEO4J_URI out.`,
    )
  return config
}

/** npm changes to the top of the project; names of files mean the folder where the user is. */
export const namedFile = (file: string): string => path.resolve(process.env.INIT_CWD ?? process.cwd(), file)

/**
 * Runs a command on the files of a graph. The first Ctrl-C or SIGTERM breaks it off in good order, a second one at once: the next command then
 * sees to what is left.
 */
export async function upkeep(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const stopping = new AbortController()
  const stop = () => {
    if (stopping.signal.aborted) process.exit(INTERRUPTED)
    console.log('Stopping …')
    stopping.abort()
  }
  process.on('SIGINT', stop).on('SIGTERM', stop)
  try {
    await work(stopping.signal)
    process.exit(0)
  } catch (error) {
    reportFailure(error)
    process.exit(stopping.signal.aborted ? INTERRUPTED : 1)
  }
}

/** What a shell says of a command that Ctrl-C ended. */
const INTERRUPTED = 130
