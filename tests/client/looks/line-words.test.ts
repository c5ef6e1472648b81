import { describe, expect, it } from 'vitest'
import {
  lineInWords,
  partsInWords,
  statesInWords,
  statesOfLine,
  statusesInWords,
} from '../../../client/looks/line-words.ts'
import { link } from '../make.ts'

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

  it('says of how many of its links what holds', () => {
    const three = [
      link('a', 'b', { id: 'x', restsOn: ['DEDUCED'] }),
      link('a', 'b', { id: 'y', restsOn: ['DEDUCED', 'SEQUENCE'] }),
      link('a', 'b', { id: 'z' }),
    ]
    const open = new Set(['x'])
    expect(statesOfLine(three, open)).toEqual(['several', 'some-undecided'])
    const parts = '2 of 3 rest on a deduction, 1 of 3 rests on a sequence, 1 of 3 cannot be decided'
    expect(partsInWords(three, open)).toBe(parts)
    expect(lineInWords(['ASSERTED', 'DENIED', 'DENIED'], [...statesOfLine(three, open), 'draft'], parts)).toBe(
      `2 denied, 1 asserted, draft; ${parts}`,
    )
    const all = new Set(['x', 'y', 'z'])
    expect(statesOfLine(three, all)).toEqual(['several', 'undecided'])
    expect(partsInWords(three, all)).toContain('3 of 3 cannot be decided')
    expect(statesOfLine(three.slice(0, 1), open)).toEqual(['rests-on-deduced', 'undecided'])
    expect(partsInWords(three.slice(0, 1), open)).toBe('')
  })
})
