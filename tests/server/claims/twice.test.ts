import { describe, expect, it } from 'vitest'
import type { Change, SourceRecord } from '../../../server/claims/claim.ts'
import { claimId, recordId } from '../../../server/claims/ids.ts'
import { checkTwice } from '../../../server/claims/twice.ts'
import { claim, documents, other, record, source, stance } from '../../support/claims.ts'

const group = record('A', 'ArmedGroup')
const said = stance('ASSERTS', source, { id: 's' })
/** The same thing of two datasets. */
const named = (change: Partial<SourceRecord>): SourceRecord => ({ ...group, thing: 't', ...change })

describe('one id twice in a change', () => {
  it('is fine when it says the same, and a claim takes the stances of both', () => {
    expect(() =>
      checkTwice({
        records: [group, { ...group, description: undefined } as SourceRecord, named({ dataset: 'other' })],
        claims: [claim({ id: 'c' }), claim({ id: 'c', stances: [stance('DENIES', other), said] }), claim()],
      }),
    ).not.toThrow()
  })

  it.each<[string, Change, string]>([
    [
      'a claim',
      { claims: [claim({ id: 'c' }), claim({ id: 'c', validTo: '2023-01-01' })] },
      'claim c is given in claims[0]',
    ],
    ['a claim of a made id', { claims: [claim(), claim({ text: 'Otherwise.' })] }, `claim ${claimId(claim())}`],
    ['a record', { records: [group, { ...group, name: 'B' }] }, `record ${recordId(group)} is given in records[0]`],
    ['a record of another kind', { records: [group, { ...group, labels: ['Person'] }] }, 'record'],
    ['a thing', { records: [named({}), named({ dataset: 'other', name: 'B' })] }, 'thing t is given in records[0]'],
    ['a stance of two kinds', stances(said, { ...said, kind: 'DENIES' }), 'stance s is given in claims[0].stances[0]'],
    ['a stance of two holders', stances(said, { ...said, holder: other }), 'stance s'],
    ['a stance of two documents', stances(said, { ...said, document: documents[1] }), 'stance s'],
    ['a stance in two words', stances(said, { ...said, paraphrase: 'Not so.' }), 'stance s'],
    ['a stance on two grounds', stances({ ...said, restsOn: ['g'] }, { ...said, restsOn: ['h'] }), 'stance s'],
    [
      'a stance on two claims',
      { claims: [claim({ id: 'c', stances: [said] }), claim({ id: 'd', stances: [said] })] },
      'claims[1].stances[0]: the stance s',
    ],
  ])('is refused with two contents: %s', (_, change, words) => {
    expect(() => checkTwice(change)).toThrow(words)
  })
})

function stances(...each: object[]): Change {
  return { claims: [claim({ stances: each.map((one) => ({ ...said, ...one })) })] }
}
