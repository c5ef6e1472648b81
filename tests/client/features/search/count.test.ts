import { describe, expect, it } from 'vitest'
import { countOf, notSearched } from '../../../../client/features/search/count.ts'

describe('how much was found', () => {
  const counted = { total: 12_345, totalIsExact: true, notSearched: 0 }
  it('is a number, or at least one', () => {
    expect(countOf(12, counted)).toBe('12 of 12,345')
    expect(countOf(12, { ...counted, totalIsExact: false })).toBe('12 of at least 12,345')
  })
  it('says what was not looked through', () => {
    expect(notSearched(counted)).toBe('')
    expect(notSearched({ notSearched: 1 })).toContain('1 thing,')
    expect(notSearched({ notSearched: 250_000 })).toContain('250,000 things')
  })
})
