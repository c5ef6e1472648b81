import { expect, it, vi } from 'vitest'
import { telling, type Send } from '../../../client/api/send.ts'
import { json, unreachable } from './sent.ts'

const tried = async (send: Send) => {
  const failed = vi.fn()
  await telling(send, failed)('/graphql').catch(() => undefined)
  return failed.mock.calls.length
}

it('tells of a request without an answer, of one too late and of a database that is away, and of nothing else', async () => {
  expect(await tried(unreachable)).toBe(1)
  expect(await tried(() => Promise.reject(new DOMException('', 'TimeoutError')))).toBe(1)
  expect(await tried(async () => json({}, 503))).toBe(1)
  expect(await tried(async () => json({}))).toBe(0)
  expect(await tried(async () => json({}, 400))).toBe(0)
  // What the page itself gives up is no failure.
  expect(await tried(() => Promise.reject(new DOMException('', 'AbortError')))).toBe(0)
})

it('passes the answer and the error on', async () => {
  const answer = json({})
  expect(await telling(async () => answer, vi.fn())('/x')).toBe(answer)
  await expect(telling(unreachable, vi.fn())('/x')).rejects.toThrow('Failed to fetch')
})
