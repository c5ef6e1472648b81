import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Driver } from '../../../server/neo4j/database.ts'
import { withWholeNumbers } from '../../../server/neo4j/values.ts'
import { gistOf } from '../cases/gist.ts'
import { post, type Way } from './way.ts'

/** A careful developer's statement behind a bare handler: its rows as JSON. */
export async function byHand(driver: Driver): Promise<Way> {
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const { statement, parameters } = JSON.parse(Buffer.concat(parts).toString())
      driver.executeQuery(statement, withWholeNumbers(parameters), { routing: 'READ', database: 'neo4j' }).then(
        ({ records }) => response.end(JSON.stringify(records.map((record) => record.toObject()))),
        (error: unknown) => response.writeHead(500).end(String(error)),
      )
    })
  })
  server.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const url = `http://localhost:${(server.address() as AddressInfo).port}`
  return {
    name: 'hand',
    asking:
      ({ hand: { statement, parameters } }) =>
      async () => [await post(url, { statement, parameters })],
    gist: ({ hand }, [rows = '']) => gistOf(JSON.parse(rows), hand.reading),
    async close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
