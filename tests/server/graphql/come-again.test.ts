import { describe, expect, it } from 'vitest'
import { retryAfter, retryAfterMs } from '../../../server/graphql/come-again.ts'

const busy = (ms: number) => ({ message: '', extensions: { code: 'BUSY', retryAfterMs: ms } })
const other = { message: '', extensions: { code: 'TIMEOUT', retryAfterMs: 9_000 } }

describe('when to come again', () => {
  it('is the latest of what was refused for being too much', () =>
    expect(retryAfterMs([busy(700), other, busy(1_500)])).toBe(1_500))
  it('is said of nothing else', () => expect([retryAfterMs([other]), retryAfterMs([])]).toEqual([null, null]))
  it('is whole seconds in HTTP, never too early', () =>
    expect([500, 1_000, 1_001].map(retryAfter)).toEqual(['1', '1', '2']))
})
