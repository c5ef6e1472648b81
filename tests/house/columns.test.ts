import { describe, expect, it } from 'vitest'
import { COLUMN_WORDS } from '../../docs/generate/column-words.ts'
import { readCatalogue } from '../../server/neo4j/catalogue.ts'

/** Columns of the library say how firm an answer is in the same words everywhere, and no answer of claims goes without. */

const library = [...readCatalogue().values()].filter(({ program }) => !program)

/** Files whose rows are no claims, and why. */
const NO_CLAIMS: Readonly<Record<string, string>> = {
  'brokers/best-connected': 'a row is a thing',
  'brokers/common-neighbours': 'a row is a thing',
  'causes/conditions-and-holders': 'a row is a condition',
  'causes/converging': 'a row is an effect',
  'causes/root-causes': 'a row is a cause, with all that follows',
  'contested/several-claims-on-a-pair': 'a row is a pair, with the status of each link',
  'contested/who-disagrees': 'a row is a pair of holders',
  'events/by-place': 'a row is a place',
  'events/in-a-period': 'a row is an event',
  'events/methods': 'a row is a method',
  'events/timeline-of': 'a row is an event',
  'events/without-perpetrator': 'a row is an event',
  'figures/that-disagree': 'a row is two figures, with the sentences of each',
  'policies/not-done-yet': 'a row is a policy',
  'policies/objections-and-backlash': 'a row is a policy',
  'policies/who-decided': 'a row is a policy',
  'sources/admiralty-matrix': 'a row counts links',
  'sources/ambiguous-mentions': 'a row is a mention, with its document and sentence',
  'sources/by-source-and-grade': 'a row counts claims',
  'sources/source-profile': 'a row counts claims',
  'time/alliances-over-time': 'a row is a pair, with the status and days of each link',
  'time/answers-in-a-period': 'a row counts links',
}

/** What columns of a type are called; beside a first word they may say of which, as `statusOne` does. */
const NAMES: Readonly<Record<string, RegExp>> = {
  Status: /^(weakestStatus|status([A-Z]\w*)?)$/,
  ClaimId: /^(claimId|[a-z]+ClaimId)$/,
  Precision: /^precision$/,
  Grade: /^grade$/,
}

describe.each(library.map((query) => [query.name, query] as const))('%s', (name, { columns }) => {
  const types = new Map(columns.map((column) => [column.name, column.type]))

  it('means by a word what every file means by it', () => {
    const other = columns.filter(({ name: word, type }) => !(COLUMN_WORDS[word]?.types.includes(type) ?? true))
    expect(other.map(({ name: word, type }) => `${word} ${type}`)).toEqual([])
  })

  it('calls what has a word by it', () => {
    const other = columns.filter(({ name: word, type }) => !(NAMES[type.replace('?', '')]?.test(word) ?? true))
    expect(other.map(({ name: word, type }) => `${word} ${type}`)).toEqual([])
  })

  it('gives days with their precision', () => {
    const days = columns.filter(
      ({ name: word, type }) => type === 'Day?' && /^(from|to|when|earliest|latest)$/.test(word),
    )
    expect(days.length > 0 && !types.has('precision')).toBe(false)
  })

  it('says of claims how firm they are and where they are read', () => {
    const chain = types.has('weakestStatus')
    const asked = chain ? ['restsOn', 'sentences'] : ['status', 'restsOn', 'precision']
    if (!chain && !types.has('sentences')) asked.push('document', 'sentence')
    if (name in NO_CLAIMS) expect(asked.filter((word) => !types.has(word))).not.toEqual([])
    else expect(asked.filter((word) => !types.has(word))).toEqual([])
    // A claim that a row shows as no link is named.
    const drawn = columns.some(({ type }) => /^(Link|Path)\b/.test(type))
    if (!(name in NO_CLAIMS) && !drawn) expect([...types.keys()].some((word) => /^claimIds?$/.test(word))).toBe(true)
  })
})

it('names no file that is not there', () => {
  expect(Object.keys(NO_CLAIMS).filter((name) => !library.some((query) => query.name === name))).toEqual([])
})
