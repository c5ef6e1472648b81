import { describe, expect, it } from 'vitest'
import { LINE_LOOKS, STATE_NAMES } from '../../../client/looks/channels.ts'
import { whyNever } from '../../../client/looks/meeting.ts'

describe('what can meet', () => {
  it('is the same from both sides', () => {
    const all = [...(Object.keys(LINE_LOOKS) as (keyof typeof LINE_LOOKS)[]), ...STATE_NAMES]
    for (const a of all) for (const b of all) expect(whyNever(a, b)).toBe(whyNever(b, a))
  })
  it.each([
    ['CONTESTED', 'draft', true],
    ['one-holder', 'one-source', true],
    ['rests-on-deduced', 'rests-on-sequence', true],
    ['added', 'gone', false],
    ['ASSERTED', 'DENIED', false],
    ['UNSOURCED', 'one-holder', false],
    ['several', 'selected', false],
    ['ghost', 'selected', true],
  ] as const)('%s and %s: %s', (a, b, can) => expect(whyNever(a, b) === null).toBe(can))
})
