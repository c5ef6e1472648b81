import { describe, expect, it } from 'vitest'
import { allOf, anyOf, exactly, inARow, near, startsWith } from '../../../server/names/lucene.ts'

describe('parts of a query of an index', () => {
  it('take syntax for signs', () => {
    expect(exactly('a:b*')).toBe(String.raw`a\:b\*`)
    expect(startsWith('c++')).toBe(String.raw`c\+\+*`)
    expect(near('(x', 1)).toBe(String.raw`\(x~1`)
    expect(inARow('say "no" \\')).toBe(String.raw`"say \"no\" \\"`)
  })
  it('are one of several, or all, and alone as they are', () => {
    expect(anyOf(['a', 'b'])).toBe('(a OR b)')
    expect(allOf(['a', 'b'])).toBe('(a AND b)')
    expect([anyOf(['a']), allOf(['a'])]).toEqual(['a', 'a'])
  })
})
