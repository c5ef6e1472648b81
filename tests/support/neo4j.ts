import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import type { Neo4jAccess } from '../../server/neo4j/access.ts'
import { openDriver } from '../../server/neo4j/database.ts'
import { loadFoundingGraph } from '../../server/claims/load.ts'
import { provideManaged } from '../../server/neo4j/provider/managed.ts'
import { buildPage } from '../../server/http/page.ts'
import type { Step } from '../../server/progress.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The real Neo4j of this run, with the founding graph. Tests read it; what writes rolls back or starts its own. */
    neo4j: Neo4jAccess
    /** The folder of that Neo4j, as `SIGHTLINE_HOME` names one. */
    home: string
  }
}

/** Where Neo4j's program is kept between runs, so that it is fetched once. */
export const programs = path.resolve(import.meta.dirname, '../../.sightline/program')

/** Without lines of progress. */
export const quietly: Step = (_, work) => work()

/** A folder for a Neo4j of a test's own. */
export const temporaryHome = () => mkdtempSync(path.join(tmpdir(), 'sightline-test-'))

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = temporaryHome()
  const [provider] = await Promise.all([provideManaged({ home, programs, step: quietly }), buildPage()])
  const end = async () => {
    await provider.close()
    rmSync(home, { recursive: true, force: true })
  }
  const driver = openDriver(provider.access)
  try {
    await loadFoundingGraph(driver, provider.access.database)
  } catch (error) {
    await end()
    throw error
  } finally {
    await driver.close()
  }
  project.provide('neo4j', provider.access)
  project.provide('home', home)
  return end
}
