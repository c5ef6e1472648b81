import { describe, expect, it } from 'vitest'
import type { Change } from '../../../server/claims/claim.ts'
import { RESERVED_LABELS, RESERVED_PROPERTIES, RESERVED_TYPES } from '../../../server/claims/reserved.ts'
import { checkChange } from '../../../server/claims/rules.ts'
import { claim, record, source, stance } from '../../support/claims.ts'

const group = record('A', 'ArmedGroup')
const said = stance('ASSERTS', source)

const dated = {
  ...group,
  validFrom: '2014-06-01',
  asOf: '2023-10-05',
  precision: 'month' as const,
  timeQualifier: 'about',
}

const withThing = (change: object): Change => ({ records: [{ ...group, ...change }] })
const withFact = (name: string, value: unknown): Change => withThing({ properties: { [name]: value } })
const withClaim = (change: object): Change => ({ claims: [claim(), claim(change)] })
const withStance = (change: object): Change => withClaim({ stances: [said, { ...said, ...change }] })

describe('the rules of the model, before anything is written', () => {
  it('let pass what keeps them', () => {
    expect(() => checkChange({ records: [group], claims: [claim()] })).not.toThrow()
    expect(() => checkChange({})).not.toThrow()
  })

  it('let things have days, facts of any plain value, and Actor behind their kind', () => {
    const properties = { cardinality: 'not given', membersNamed: false, value: 1.5, memberNames: ['A', 'B'] }
    expect(() => checkChange({ records: [{ ...dated, properties, labels: ['Person', 'Actor'] }] })).not.toThrow()
  })

  it('take the longest of everything that a key is made of', () => {
    const longest = { qualifier: 'x'.repeat(1_000), scope: 'x'.repeat(1_000), timeQualifier: 'x'.repeat(200) }
    expect(() => checkChange(withClaim(longest))).not.toThrow()
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
    ['a confidence between two numbers', withStance({ confidence: 50.5 }), 'claims[1].stances[1].confidence'],
    ['a confidence that is no number', withStance({ confidence: Number.NaN }), 'stances[1].confidence'],
    ['a grade between two', withStance({ informationGrade: 2.5 }), 'stances[1].informationGrade'],
    ['a place in reading order that is none', withStance({ position: -1 }), 'stances[1].position'],
    ['an endless paraphrase', withStance({ paraphrase: 'x'.repeat(10_001) }), '10,001 characters; at most 10,000'],
    [
      'an endless qualifier of times',
      withClaim({ timeQualifier: 'x'.repeat(10_000) }),
      'claims[1].timeQualifier: it has 10,000 characters; at most 200',
    ],
    ['an endless id', withClaim({ id: 'x'.repeat(9_000) }), 'claims[1].id: it has 9,000 characters; at most 200'],
    ['an id that a key could not be told by', withClaim({ qualifier: 'a\u001fb' }), 'claims[1].qualifier'],
    ...RESERVED_TYPES.map((type): [string, Change, string] => [
      `a predicate that is ${type}`,
      withClaim({ predicate: type }),
      `claims[1].predicate: "${type}" is no link type`,
    ]),
  ])('refuse %s, and say where', (_, change, words) => {
    expect(() => checkChange(change)).toThrow(words)
  })
})

describe('the rules for things', () => {
  it.each<[string, Change, string]>([
    ...RESERVED_LABELS.map((label): [string, Change, string] => [
      `a thing that is called ${label}`,
      withThing({ labels: [label, 'Actor'] }),
      `records[0].labels: "${label}" is no kind`,
    ]),
    ...RESERVED_PROPERTIES.map((name): [string, Change, string] => [
      `a fact that is called ${name}`,
      withFact(name, '2023-01-01'),
      `records[0].properties.${name}`,
    ]),
    ...['claim:', 'stance:', 'record:', 'mention:', 'n:'].map((prefix): [string, Change, string] => [
      `a thing whose id would be read as another's, ${prefix}`,
      withThing({ thing: `${prefix}4` }),
      `begins with ${prefix}`,
    ]),
    ['two kinds of one thing', withThing({ labels: ['Event', 'Person'] }), 'one kind'],
    ['no kind at all', withThing({ labels: [] }), 'one kind'],
    [
      'an endless name',
      withThing({ name: 'x'.repeat(20_000) }),
      'records[0].name: it has 20,000 characters; at most 1,000',
    ],
    ['an endless other name', withThing({ aliases: ['A', 'x'.repeat(1_001)] }), 'records[0].aliases[1]'],
    ['a name that is half a sign', withThing({ name: 'A\ud800' }), 'records[0].name'],
    ['a day of a thing that no calendar has', withThing({ ...dated, validFrom: '2014-06-31' }), 'records[0].validFrom'],
    ['a day of a thing without its precision', withThing({ asOf: '2014-06-01' }), 'records[0].precision'],
    ['a precision of a thing without its day', withThing({ precision: 'day' }), 'records[0].precision'],
    ['a fact that is a map', withFact('place', { x: 1 }), 'records[0].properties.place: it takes a text'],
    ['a fact that is a list of numbers', withFact('counts', [1, 2]), 'properties.counts'],
    ['a fact that is missing', withFact('count', null), 'properties.count'],
    ['a fact that is no number', withFact('count', Number.NaN), 'properties.count'],
    ['a number that would be another', withFact('count', 2 ** 53), 'properties.count'],
    ['a fact whose name is none', withFact('a b`', 'x'), 'properties.a b`'],
    ['a latitude in words', withFact('latitude', 'north'), 'properties.latitude: it takes a number; there is a text.'],
    [
      'a stance of no kind to remove',
      { removeStances: [{ kind: 'LIKES' as never, id: 's' }] },
      'removeStances[0].kind',
    ],
    ['a record of no dataset', { records: [{ ...group, dataset: '' }] }, 'records[0]'],
    ['a record without a name', { records: [{ ...group, name: '' }] }, 'records[0].name'],
    ['a kind that could end a label', { records: [{ ...group, labels: ['A:B'] }] }, 'records[0].labels'],
  ])('refuse %s, and say where', (_, change, words) => {
    expect(() => checkChange(change)).toThrow(words)
  })
})
