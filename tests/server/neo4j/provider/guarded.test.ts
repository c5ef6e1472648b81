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
    return { ended, damage: () => null, stop: async () => end('stopped') }
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
  let before = 0
  for (const count of [1, 2]) {
    const { since = 0 } = server.state()
    expect(since).toBeGreaterThan(before)
    before = since
    ends.at(-1)?.('ouch')
    await soon(() => server.state().name === 'restarting')
    expect(server.state().reason).toBe('It said ouch.')
    await soon(() => ends.length === count + 1 && server.state().name === 'up')
  }
  await server.close(0)
  expect(ends).toHaveLength(3)
})

it('one that cannot be started again is down, says so, and is tried further', async () => {
  const { ends, begin } = processes()
  let tries = 0
  let works = true
  const often = () => (tries++, works ? begin() : Promise.reject(new Error('no')))
  const server = guardServer({ begin: often, ready: async () => undefined, whyEnded, pauses: [1, 1, 50] })
  await server.start()
  works = false
  ends[0]?.('ouch')
  await soon(() => server.state().name === 'down')
  expect(server.state().reason).toMatch(/^It said ouch\. It was started again \d+ times without success, and is tried/)
  expect(tries).toBeGreaterThan(3)
  works = true
  await soon(() => server.state().name === 'up')
  await server.close(0)
})

it('why it could not be started again is said, where that is known', async () => {
  const { ends, begin } = processes()
  let opens = true
  const ready = async () => {
    if (!opens) throw new StartError('Its log cannot be read.', '')
  }
  const server = guardServer({ begin, ready, whyEnded, pauses: [1, 300] })
  await server.start()
  opens = false
  ends[0]?.('ouch')
  await soon(() => server.state().reason === 'Its log cannot be read.')
  await soon(() => server.state().name === 'down')
  expect(server.state().reason).toMatch(/^Its log cannot be read\. It was started again 2 times/)
  opens = true
  await soon(() => server.state().name === 'up')
  await server.close(0)
})

it('one that is ended from here is started again, and the reason is the one given', async () => {
  const { ends, begin } = processes()
  const server = guardServer({ begin, ready: async () => undefined, whyEnded, pauses: [200] })
  await server.start()
  await server.kill('It hung.')
  await soon(() => server.state().name === 'restarting')
  expect(server.state().reason).toBe('It hung.')
  await soon(() => server.state().name === 'up')
  ends.at(-1)?.('ouch')
  await soon(() => server.state().reason === 'It said ouch.')
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
  const begin = async () => ({ ended: new Promise<string>(() => undefined), damage: () => null, stop })
  const server = guardServer({ begin, ready: () => Promise.reject(new Error('late')), whyEnded })
  await expect(server.start()).rejects.toThrow('late')
  expect(stop).toHaveBeenCalledWith(0)
})
