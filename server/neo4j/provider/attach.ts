import type { Config } from '../../config.ts'
import { StartError } from '../../start-error.ts'
import type { Neo4jAccess } from '../access.ts'
import { findRunningServer } from './home.ts'
import { askOnce, checkExternal } from './ready.ts'

/** A Neo4j that runs already, for programs beside this one. */
export interface Attached {
  access: Neo4jAccess
  managed: boolean
  version: string
  /** Where the password stands: a file, or the name of a variable. */
  passwordFrom: string
}

/** Finds the Neo4j that runs now: the one that `NEO4J_URI` names, or else the managed one of this folder. Starts none. @throws StartError */
export async function attach(config: Config): Promise<Attached> {
  if (config.neo4jUri) {
    const access = {
      uri: config.neo4jUri,
      user: config.neo4jUser,
      password: config.neo4jPassword,
      database: config.neo4jDatabase,
    }
    return { access, managed: false, version: await checkExternal(access), passwordFrom: 'NEO4J_PASSWORD' }
  }
  const server = findRunningServer(config.home)
  if (!server)
    throw new StartError(
      `No Neo4j of Sightline runs with the folder ${config.home}.`,
      'Start it with `npm start`, in another terminal. When it runs with another folder, set SIGHTLINE_HOME to that one.',
    )
  const access = { uri: server.uri, user: 'neo4j', password: server.password, database: 'neo4j' }
  const version = await askOnce(access).catch((error: Error) => {
    throw new StartError(
      `The Neo4j at ${server.uri} runs, but does not answer yet: ${error.message}`,
      'It may still be starting. Try again shortly.',
      { cause: error },
    )
  })
  return { access, managed: true, version, passwordFrom: server.passwordFile }
}
