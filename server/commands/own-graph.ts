import path from 'node:path'
import { readConfig, type Config } from '../config.ts'
import { StartError } from '../start-error.ts'

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
