import type { Config } from '../../config.ts'
import type { Step } from '../../progress.ts'
import { provideManaged } from './managed.ts'
import type { Provider } from './provider.ts'
import { checkExternal } from './ready.ts'

/**
 * Finds a Neo4j: the one that `NEO4J_URI` names, or else a local one that is started here.
 * @param graphVersion what the graph is about to be brought to: of an older one in this program's own Neo4j a copy is kept first
 * @throws StartError
 */
export async function provideNeo4j(config: Config, step: Step, graphVersion = 0): Promise<Provider> {
  if (!config.neo4jUri)
    return provideManaged({
      home: config.home,
      memoryMb: config.transactionMemoryMb,
      port: config.boltPort,
      graphVersion,
      step,
    })
  const access = {
    uri: config.neo4jUri,
    user: config.neo4jUser,
    password: config.neo4jPassword,
    database: config.neo4jDatabase,
  }
  const version = await step(`Reaching ${config.neo4jUri}`, () => checkExternal(access))
  return { access, managed: false, version, state: () => ({ name: 'up' }), close: async () => undefined }
}
