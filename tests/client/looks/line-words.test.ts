import { describe, expect, it } from 'vitest'
import { lineInWords, statesInWords, statusesInWords } from '../../../client/looks/line-words.ts'

describe('a line in words', () => {
  it('says how many there are of each status, the gravest first', () => {
    expect(statusesInWords(['CONTESTED'])).toBe('contested')
    expect(statusesInWords(['ASSERTED', 'DENIED', 'UNSOURCED', 'ASSERTED', 'CONTESTED'])).toBe(
      '1 contested, 1 denied, 2 asserted, 1 without a source',
    )
  })
  it('says its states in the order of the table, and not what numbers tell', () =>
    expect(statesInWords(['ghost', 'draft', 'several', 'rests-on-deduced', 'chosen'])).toBe(
      'rests on a deduction, draft, outside of the lens',
    ))
  it('is silent where no claim stands behind it', () => {
    expect(lineInWords(['UNSOURCED', 'UNSOURCED'], ['several'])).toBe('')
    expect(lineInWords(['UNSOURCED'], ['ghost'])).toBe('outside of the lens')
    expect(lineInWords(['ACCUSED'], ['undecided'])).toBe('accused, cannot be decided')
  })
})
