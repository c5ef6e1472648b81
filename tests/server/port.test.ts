import { createServer } from 'node:net'
import { expect, it } from 'vitest'
import { portOf } from '../../server/port.ts'

it('is that of a server that listens, and an error for one that does not', async () => {
  const server = createServer()
  expect(() => portOf(server)).toThrow('listens on no port')
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  expect(portOf(server)).toBeGreaterThan(0)
  await new Promise((resolve) => server.close(resolve))
  expect(() => portOf(server)).toThrow('listens on no port')
})
