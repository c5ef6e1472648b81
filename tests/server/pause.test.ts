import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { pause } from '../../server/pause.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('lasts its time, or until it is cut short, and says which', async () => {
  const ends: boolean[] = []
  const cutting = new AbortController()
  void pause(100).then((whole) => ends.push(whole))
  void pause(100, cutting.signal).then((whole) => ends.push(whole))
  await vi.advanceTimersByTimeAsync(50)
  cutting.abort()
  await vi.advanceTimersByTimeAsync(0)
  expect(ends).toEqual([false])
  await vi.advanceTimersByTimeAsync(50)
  expect(ends).toEqual([false, true])
  expect(await pause(1_000_000, cutting.signal)).toBe(false)
  expect(vi.getTimerCount()).toBe(0)
})
