import { createServer } from 'node:http'
import { inject } from 'vitest'
import type { TestProject } from 'vitest/node'
import type { Running } from '../../server/commands/start.ts'
import type { Neo4jAccess } from '../../server/neo4j/access.ts'
import type { Provider } from '../../server/neo4j/provider/provider.ts'
import { portOf } from '../../server/port.ts'
import { startAt } from './app.ts'
import { provideForeign } from './foreign.ts'

/** One Neo4j with the foreign graph for all files that only read it: started when the first of them asks, stopped at the end of the run. */

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the lent Neo4j is asked for. */
    foreign: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let lent: Promise<Provider> | undefined
  const server = createServer((_, response) => {
    lent ??= provideForeign()
    lent.then(
      ({ access }) => response.end(JSON.stringify(access)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    )
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  project.provide('foreign', `http://127.0.0.1:${portOf(server)}`)
  return async () => {
    server.close()
    await (await lent)?.close()
  }
}

/** The program on the lent graph: nothing may be written there. */
export async function startLent(): Promise<Running> {
  const response = await fetch(inject('foreign'))
  if (!response.ok) throw new Error(await response.text())
  return startAt((await response.json()) as Neo4jAccess)
}
