import type { Neo4jAccess } from '../../../server/neo4j/access.ts'
import { gistOf } from '../cases/gist.ts'
import { post, type Way } from './way.ts'

/** Neo4j's own Query API, with the statement that is written by hand. */
export function byQueryApi({ user, password, database }: Neo4jAccess, port: number): Way {
  const url = `http://localhost:${port}/db/${database}/query/v2`
  const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
  return {
    name: 'Query API',
    asking:
      ({ hand: { statement, parameters } }) =>
      async () => [await post(url, { statement, parameters, accessMode: 'READ' }, { authorization })],
    gist({ hand }, [answer = '']) {
      const { data }: { data: { fields: string[]; values: unknown[][] } } = JSON.parse(answer)
      const rows = data.values.map((row) => Object.fromEntries(data.fields.map((field, at) => [field, row[at]])))
      return gistOf(rows, hand.reading)
    },
    close: async () => undefined,
  }
}
