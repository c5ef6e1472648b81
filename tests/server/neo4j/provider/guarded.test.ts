import { expect, it, vi } from 'vitest'
import { guardServer } from '../../../../server/neo4j/provider/guarded.ts'
import { StartError } from '../../../../server/start-error.ts'

/** Processes that begin one after the other, and end when a test says so. */
function processes() {
  const ends: ((words: string) => void)[] = []
  const begin = async () => {
    let end = (_words: string): void => undefined
    const ended = new Promise<string>((resolve) => (end = resolve))
    ends.push(end)
    return { ended, stop: async () => end('stopped') }
  }
  return { ends, begin }
}
const whyEnded = (words: string) => new StartError(`It said ${words}.`, '')
const soon = (condition: () => unknown) =>
  vi.waitFor(() => expect(condition()).toBeTruthy(), { timeout: 20_000, interval: 5 })

it('a server that dies is started again, as often as it does', async () => {
  const { ends, begin } = processes()
  const server = guardServer({ begin, ready: async () => undefined, whyEnded, pauses: [300] })
  expect(server.state().name).toBe('starting')
  await server.start()
  for (const count of [1, 2]) {
    expect(server.state()).toEqual({ name: 'up' })
    ends.at(-1)?.('ouch')
    await soon(() => server.state().name === 'restarting')
    expect(server.state().reason).toBe('It said ouch.')
    await soon(() => ends.length === count + 1 && server.state().name === 'up')
  }
  await server.close(0)
  expect(ends).toHaveLength(3)
})

it('one that cannot be started again is given up, and says so', async () => {
  const { ends, begin } = processes()
  let tries = 0
  const once = () => (tries++ === 0 ? begin() : Promise.reject(new Error('no')))
  const server = guardServer({ begin: once, ready: async () => undefined, whyEnded, pauses: [1, 1, 1] })
  await server.start()
  ends[0]?.('ouch')
  await soon(() => server.state().name === 'down')
  expect(server.state().reason).toBe('It said ouch. It was started again 3 times without success.')
  expect(tries).toBe(4)
  await server.close(0)
})

it('one that ends before it answers has not started, for the reason in its last words', async () => {
  const { ends, begin } = processes()
  const server = guardServer({ begin, ready: () => new Promise(() => undefined), whyEnded })
  const started = server.start()
  await soon(() => ends.length === 1)
  ends[0]?.('locked')
  await expect(started).rejects.toThrow('It said locked.')
})

it('one that never answers is stopped', async () => {
  const stop = vi.fn(async () => undefined)
  const begin = async () => ({ ended: new Promise<string>(() => undefined), stop })
  const server = guardServer({ begin, ready: () => Promise.reject(new Error('late')), whyEnded })
  await expect(server.start()).rejects.toThrow('late')
  expect(stop).toHaveBeenCalledWith(0)
})
