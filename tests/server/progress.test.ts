import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { step } from '../../server/progress.ts'

let lines: string[]
beforeEach(() => {
  vi.useFakeTimers()
  lines = []
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line))
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const lasting = (ms: number) => () => new Promise<string>((resolve) => setTimeout(() => resolve('done'), ms))

it('a short step says nothing', async () => {
  const work = step('Short', lasting(900))
  await vi.advanceTimersByTimeAsync(900)
  expect([await work, lines]).toEqual(['done', []])
})

it('a long one says that it goes on, and how long it took', async () => {
  const work = step('Long', lasting(3_000))
  await vi.advanceTimersByTimeAsync(1_000)
  expect(lines).toEqual(['Long …'])
  await vi.advanceTimersByTimeAsync(2_000)
  expect([await work, lines]).toEqual(['done', ['Long …', 'Long: done in 3.0 s']])
})

it('a very long one says now and then how long it has been at it, and nothing once it is over', async () => {
  const work = step('Very long', lasting(35_000))
  await vi.advanceTimersByTimeAsync(35_000)
  expect([await work, lines]).toEqual([
    'done',
    ['Very long …', 'Very long: 15 s so far', 'Very long: 30 s so far', 'Very long: done in 35.0 s'],
  ])
  await vi.advanceTimersByTimeAsync(30_000)
  expect(lines).toHaveLength(4)
})

it('one that fails hands on why, and says nothing afterwards', async () => {
  await expect(step('Broken', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  await vi.advanceTimersByTimeAsync(5_000)
  expect(lines).toEqual([])
})
