import { describe, expect, it } from 'vitest'
import type { Change } from '../../../server/claims/claim.ts'
import { checkChange } from '../../../server/claims/rules.ts'
import { claim, record, source, stance } from '../../support/claims.ts'

const group = record('A', 'ArmedGroup')
const said = stance('ASSERTS', source)

const withClaim = (change: object): Change => ({ claims: [claim(), claim(change)] })
const withStance = (change: object): Change => withClaim({ stances: [said, { ...said, ...change }] })

describe('the rules of the model, before anything is written', () => {
  it('let pass what keeps them', () => {
    expect(() => checkChange({ records: [group], claims: [claim()] })).not.toThrow()
    expect(() => checkChange({})).not.toThrow()
  })

  it.each<[string, Change, string]>([
    ['a predicate that could end a name', withClaim({ predicate: 'A`]->() DELETE n //' }), 'claims[1].predicate'],
    ['a predicate that is a stance', withClaim({ predicate: 'DENIES' }), 'claims[1].predicate'],
    ['an unknown modality', withClaim({ modality: 'likely' }), 'Allowed: actual, planned, unclaimed'],
    ['a day that no calendar has', withClaim({ validFrom: '2023-02-30', precision: 'day' }), 'claims[1].validFrom'],
    ['a period turned round', withClaim({ validFrom: '2023-02-02', validTo: '2023-02-01', precision: 'day' }), 'after'],
    ['a day where there is said to be none', withClaim({ asOf: '2023-02-01', precision: 'order-only' }), 'precision'],
    ['no day where one is said to be known', withClaim({ precision: 'month' }), 'claims[1].precision'],
    ['a scope that no index holds', withClaim({ scope: 'x'.repeat(1_001) }), 'claims[1].scope'],
    ['an empty text', withClaim({ text: ' ' }), 'claims[1].text'],
    ['an unknown kind of stance', withStance({ kind: 'LIKES' }), 'claims[1].stances[1].kind'],
    ['a grade of the source that is none', withStance({ sourceGrade: 'G' }), 'stances[1].sourceGrade'],
    ['a grade of the information that is none', withStance({ informationGrade: 7 }), 'stances[1].informationGrade'],
    ['a confidence past certainty', withStance({ confidence: 101 }), 'stances[1].confidence'],
    ['a stance without a place', withStance({ locator: '' }), 'stances[1].locator'],
    ['a record of no dataset', { records: [{ ...group, dataset: '' }] }, 'records[0]'],
    ['a record without a name', { records: [{ ...group, name: '' }] }, 'records[0].name'],
    ['a kind that could end a label', { records: [{ ...group, labels: ['A:B'] }] }, 'records[0].labels'],
  ])('refuse %s, and say where', (_, change, words) => {
    expect(() => checkChange(change)).toThrow(words)
  })
})
