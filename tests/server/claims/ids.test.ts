import { describe, expect, it } from 'vitest'
import type { SourceClaim, SourceStance } from '../../../server/claims/claim.ts'
import { claimId, idOf, recordId, stanceId } from '../../../server/claims/ids.ts'

const stance: SourceStance = {
  kind: 'ASSERTS',
  holder: 'record:h',
  document: 'd',
  locator: 'p. 1',
  paraphrase: 'It is so.',
  sourceGrade: 'B',
  informationGrade: 2,
  recordedOn: '2026-01-01',
}
const claim: SourceClaim = {
  subject: 'record:a',
  predicate: 'OPERATES_IN',
  object: 'record:b',
  text: 'A is active in B.',
  modality: 'actual',
  precision: 'year',
  validFrom: '2021-01-01',
  stances: [stance],
}

describe('ids', () => {
  it('have the form of their kind, and are the same for the same text', () => {
    const id = recordId({ dataset: 'ucdp-ged', sourceId: '42' })
    expect(id).toMatch(/^record:[a-z2-7]{26}$/)
    expect(recordId({ dataset: 'ucdp-ged', sourceId: '42' })).toBe(id)
    // On every machine and in every later version: written down here.
    expect(idOf('x', ['a', 'b'])).toBe('x:arz66loa2mskwzm5gwamce2otw')
  })

  it('tell apart what other cuts of the same letters say', () => {
    expect(idOf('x', ['ab', 'c'])).not.toBe(idOf('x', ['a', 'bc']))
    expect(idOf('x', ['a', ''])).toBe(idOf('x', ['a', undefined]))
    expect(idOf('x', ['a'])).not.toBe(idOf('x', ['a', '']))
  })

  it('do not tell apart one text in two encodings', () => {
    expect(idOf('x', ['Lódz'.normalize('NFD')])).toBe(idOf('x', ['Lódz'.normalize('NFC')]))
  })

  it('of claims depend on what is said and for when, not on the words or on who says so', () => {
    const id = claimId(claim)
    expect(claimId({ ...claim, text: 'In other words.', stances: [] })).toBe(id)
    for (const other of [
      { ...claim, validFrom: '2022-01-01' },
      { ...claim, validTo: '2023-01-01' },
      { ...claim, modality: 'planned' as const },
      { ...claim, scope: 'Balochistan alone' },
      { ...claim, qualifier: 'allegedly' },
      { ...claim, subject: claim.object, object: claim.subject },
    ])
      expect(claimId(other)).not.toBe(id)
    expect(claimId({ ...claim, id: 'afghan-taliban.supports.ttp' })).toBe('afghan-taliban.supports.ttp')
  })

  it('of stances tell two documents of one holder apart', () => {
    expect(stanceId('claim:x', stance)).not.toBe(stanceId('claim:x', { ...stance, document: 'e' }))
    expect(stanceId('claim:x', stance)).not.toBe(stanceId('claim:x', { ...stance, kind: 'DENIES' }))
    expect(stanceId('claim:x', stance)).toBe(stanceId('claim:x', { ...stance, paraphrase: 'Said otherwise.' }))
  })
})
