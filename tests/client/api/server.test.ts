import { expect, it } from 'vitest'
import { ask } from '../../../client/api/ask.ts'
import { LimitsDocument } from '../../../client/api/limits.ts'
import { openServer, type Server } from '../../../client/api/server.ts'
import { json, serverOf } from './sent.ts'

const never = new AbortController().signal
const WAYS: Record<string, (server: Server) => Promise<unknown>> = {
  ask: ({ client }) => ask(client, LimitsDocument, {}),
  'an operation as written': ({ askAsWritten }) => askAsWritten({ query: '{ a }' }),
  stream: ({ stream }) => stream({ query: 'subscription { a }' }, never)[Symbol.asyncIterator]().next(),
  export: ({ exportFile }) => exportFile({ statement: 'RETURN 1', parameters: {}, format: 'csv' }),
}

it.each(Object.entries(WAYS))('the connection learns at once what has become of %s', async (_, way) => {
  let state = 'up'
  const { send } = serverOf(({ url }) => {
    if (url === '/health') return json({ neo4j: { state } })
    throw new TypeError('Failed to fetch')
  })
  const server = openServer(send)
  server.connection.getState().actions.check()
  await expect.poll(() => server.connection.getState().name).toBe('up')
  state = 'restarting'
  await expect(way(server)).rejects.toMatchObject({ code: 'OFFLINE', message: 'The server cannot be reached.' })
  await expect.poll(() => server.connection.getState().name).toBe('restarting')
})
