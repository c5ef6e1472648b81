import { createServer } from 'node:http'
import { rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { openDriver, type Driver } from '../../server/neo4j/database.ts'
import { withWholeNumbers } from '../../server/neo4j/values.ts'
import { provideManaged } from '../../server/neo4j/provider/managed.ts'
import { programs, quietly, temporaryHome } from '../support/neo4j.ts'
import { casesFor } from './scale-cases.ts'
import { serve, sideBySide } from './measure.ts'
import { finishGraph, makeHome } from './synthetic.ts'

/**
 * `npm run bench`, second part: GraphQL on a made-up graph of `SCALE` links (20,000 when left out) beside *hand*, what a careful developer writes for the
 * same fields: one statement with the same order and limit behind a bare HTTP handler. Medians of 20 after 5.
 */

const scale = Number(process.env.SCALE ?? 20_000)
const only = process.env.CASES ?? ''

const home = temporaryHome()
await makeHome(home, programs, scale)
const provider = await provideManaged({ home, programs, step: quietly })
const driver = openDriver(provider.access)
await finishGraph(driver)
const served = await serve(provider.access)
const hand = await byHand(driver)

console.log(`${scale.toLocaleString('en')} links`)
console.log('case | hand p50, ms | p95 | ours p50, ms | p95 | ratio')
for (const { name, query, variables, statement, parameters, runs = 20 } of casesFor(scale).filter((each) =>
  each.name.includes(only),
)) {
  const works = [() => hand.ask(statement, parameters), () => served.ask('/graphql', { query, variables })]
  try {
    const [a, b] = await sideBySide(works, { warm: 5, runs })
    if (a && b)
      console.log(
        [name, ...[a.p50, a.p95, b.p50, b.p95].map((ms) => ms.toFixed(1)), (b.p50 / a.p50).toFixed(2)].join(' | '),
      )
  } catch (error) {
    console.log(`${name} | ${String(error).slice(0, 200)}`)
  }
}

await Promise.all([served.close(), hand.close()])
await driver.close()
await provider.close()
rmSync(home, { recursive: true, force: true })

/** A bare handler: the rows of a statement as JSON. */
async function byHand(driver: Driver) {
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const { statement, parameters } = JSON.parse(Buffer.concat(parts).toString())
      driver.executeQuery(statement, withWholeNumbers(parameters), { routing: 'READ', database: 'neo4j' }).then(
        ({ records }) =>
          response.end(
            JSON.stringify(
              records.map((record) => record.toObject()),
              plain,
            ),
          ),
        (error: unknown) => response.writeHead(500).end(String(error)),
      )
    })
  })
  server.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const url = `http://localhost:${(server.address() as AddressInfo).port}`
  return {
    async ask(statement: string, parameters: object) {
      const answer = await fetch(url, { method: 'POST', body: JSON.stringify({ statement, parameters }) })
      const text = await answer.text()
      if (!answer.ok) throw new Error(text.slice(0, 400))
      return text
    },
    async close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

function plain(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? Number(value) : value
}
