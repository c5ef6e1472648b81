import { describe, expect, it } from 'vitest'
import { claimId, idOf, recordId, stanceId } from '../../../server/claims/ids.ts'
import { claim, source, stance } from '../../support/claims.ts'

const said = stance('ASSERTS', source)
const what = claim({ precision: 'year', validFrom: '2021-01-01' })

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
    const id = claimId(what)
    expect(claimId({ ...what, text: 'In other words.', stances: [] })).toBe(id)
    for (const other of [
      { ...what, validFrom: '2022-01-01' },
      { ...what, validTo: '2023-01-01' },
      { ...what, modality: 'planned' as const },
      { ...what, scope: 'Balochistan alone' },
      { ...what, qualifier: 'allegedly' },
      { ...what, subject: what.object, object: what.subject },
    ])
      expect(claimId(other)).not.toBe(id)
    expect(claimId({ ...what, id: 'afghan-taliban.supports.ttp' })).toBe('afghan-taliban.supports.ttp')
  })

  it('of stances tell two documents of one holder apart', () => {
    expect(stanceId('claim:x', said)).not.toBe(stanceId('claim:x', { ...said, document: 'e' }))
    expect(stanceId('claim:x', said)).not.toBe(stanceId('claim:x', { ...said, kind: 'DENIES' }))
    expect(stanceId('claim:x', said)).toBe(stanceId('claim:x', { ...said, paraphrase: 'Said otherwise.' }))
  })
})
