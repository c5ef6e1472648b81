import { describe, expect, it } from 'vitest'
import {
  asLiteral,
  columnsFor,
  queryNamed,
  freeName,
  inputOf,
  nameFor,
  problemsOf,
  queryFile,
  takesThing,
  valuesFor,
  withTitle,
} from '../../../client/state/query-file.ts'
import { literalAsJson } from '../../../server/library/literal.ts'
import { parseQuery } from '../../../server/neo4j/catalogue.ts'

it.each([
  ['Entity<ArmedGroup|Country>?', 'thing'],
  ['List<Entity>', 'things'],
  ['Choice<in|out>', 'text'],
  ['Integer', 'integer'],
  ['Integer<0..100>', 'integer'],
  ['List<Status>?', 'texts'],
  ['Map', 'json'],
])('%s asks for its field', (type, input) => expect(inputOf(type)).toBe(input))

it('a query is offered on a thing when it takes one of its labels', () => {
  const query = {
    parameters: [
      { name: 'group', type: 'Entity<ArmedGroup>' },
      { name: 'other', type: 'Entity?' },
      { name: 'n', type: 'Integer' },
    ],
  } as Parameters<typeof takesThing>[0]
  expect(takesThing(query, ['Entity', 'ArmedGroup'])).toEqual(['group', 'other'])
  expect(takesThing(query, ['Entity', 'Place'])).toEqual(['other'])
})

it.each([["it's \\ so\nand so"], [['a', null, 1.5]], [{ deep: { 'odd key': true } }], [null], [-3]])(
  '%j becomes a literal that the server reads as the same',
  (value) => {
    expect(literalAsJson(asLiteral(value))).toEqual(value)
  },
)

it('a number with a point keeps it', () => expect(asLiteral({ $type: 'Float', _value: '2' })).toBe('2.0'))

describe('values for a query about a thing', () => {
  const query = {
    parameters: [
      { name: 'group', type: 'Entity<ArmedGroup>' },
      { name: 'day', type: 'Date' },
      { name: 'other', type: 'Entity' },
      { name: 'third', type: 'Entity?' },
    ],
  } as Parameters<typeof valuesFor>[0]
  const labels = ['Entity', 'ArmedGroup']

  it('are the thing and those selected beside it, in the order of the parameters that take things', () =>
    expect(valuesFor(query, labels, ['ttp', 'isis-k', 'imran-khan', 'more'])).toEqual({
      group: 'ttp',
      other: 'isis-k',
      third: 'imran-khan',
    }))

  it('leave empty what it still needs, and leave out what may be null', () =>
    expect(valuesFor(query, labels, ['ttp'])).toEqual({ group: 'ttp', other: '' }))

  it('begin with the first parameter that takes a thing of these labels', () =>
    expect(valuesFor(query, ['Entity', 'Place'], ['mastung'])).toEqual({ other: 'mastung' }))
})

describe('a file', () => {
  const header = {
    title: 'Who leads a group?',
    description: 'Past and present.\nOne row each.',
    returns: 'table' as const,
    parameters: [{ name: 'group', type: 'Entity<ArmedGroup>', about: '', example: "it's" }],
  }

  it('keeps the form that the server reads', () => {
    const text = queryFile(header, 'MATCH (n {id: $group})\nRETURN n;')
    expect(parseQuery('own/who-leads', text, { own: true })).toMatchObject({
      title: 'Who leads a group?',
      description: 'Past and present. One row each.',
      returns: 'table',
      parameters: [{ name: 'group', type: 'Entity<ArmedGroup>', about: 'group' }],
      statement: 'MATCH (n {id: $group})\nRETURN n',
    })
  })

  it('keeps what it says of its columns as long as the statement returns the same', () => {
    const statement = "MATCH (n {id: $group})\nRETURN n, COLLECT { MATCH (n)--(o) RETURN o.name + ')' } AS `its ends`"
    const columns = [
      { name: 'n', type: 'Thing', about: 'the group' },
      { name: 'its ends', type: 'List<Text>', about: 'whom it knows' },
    ]
    const origin = { statement, columns }
    expect(columnsFor(origin, statement.replace('MATCH (n {', 'MATCH (n:Actor {'))).toEqual(columns)
    expect(columnsFor(origin, statement.replace('RETURN n,', 'RETURN n.id AS n,'))).toEqual([])
    expect(columnsFor(origin, statement.replace('RETURN n,', 'RETURN n.id,'))).toEqual([])
    expect(columnsFor(null, statement)).toEqual([])
    const read = parseQuery('own/who-leads', queryFile({ ...header, columns }, statement), { own: true })
    expect(read.columns).toMatchObject(columns)
    expect(parseQuery('own/who-leads', queryFile(header, statement), { own: true }).columns).toEqual([])
  })

  it.each([
    ['Who gains?', 'own/who-gains'],
    ['Führer & Gefolge', 'own/fuhrer-gefolge'],
    ['تحریک', 'own/تحریک'],
    ['!!', 'own/query'],
  ])('%s is kept as %s', (title, name) => expect(nameFor(title)).toBe(name))
})

it('a form says what is missing or wrong, by parameter', () => {
  const query = {
    parameters: [
      ['who', 'Entity'],
      ['day', 'Date'],
      ['other', 'Entity?'],
      ['text', 'String'],
      ['first', 'Integer'],
      ['rows', 'List<Map>'],
      ['by', 'Map'],
    ].map(([name = '', type = '']) => ({ name, type, about: '', default: null })),
  }
  expect(problemsOf(query, { who: '', day: null, text: '', first: 1e21, rows: [], by: '{"a": ' })).toEqual({
    who: 'Give a value: search a thing.',
    day: 'Give a value: a day.',
    first: 'A whole number up to 9,007,199,254,740,991. The editor takes larger ones.',
    by: 'This is not JSON.',
  })
  expect(
    problemsOf(query, { who: 'ttp', day: '2023-01-01', other: null, text: '', first: 0.5, rows: [], by: {} }),
  ).toEqual({ first: 'A whole number.' })
})

it.each([
  ['Integer', '9007199254740993', /^A whole number up to 9,007,199,254,740,991/],
  ['Float', '9007199254740993', /^A whole number up to/],
  ['Float', '1e400', /up to 1\.79e308/],
  ['Float?', '1e-400', /it would become 0/],
  ['Float', 'ten', /no number/],
  ['Map', '{"a": 1e-400}', /1e-400 is nearer to 0/],
  ['List<Float>', '[1, 9007199254740993]', /9007199254740993 is more/],
  ['Lens?', '{"kinds"', /not JSON/],
])('%s takes no %s, and says why', (type, typed, words) => {
  const query = { parameters: [{ name: 'x', type }] } as Parameters<typeof problemsOf>[0]
  expect(problemsOf(query, { x: typed }).x).toMatch(words)
})

it.each([-1, 101, 5.5])('a whole number from 0 to 100 is not %d, and the form says so', (x) => {
  const query = { parameters: [{ name: 'x', type: 'Integer<0..100>' }] } as Parameters<typeof problemsOf>[0]
  expect(problemsOf(query, { x })).toEqual({ x: 'A whole number from 0 to 100.' })
  expect(problemsOf(query, { x: 100 })).toEqual({})
})

it('a name that is taken gets a number', () => {
  expect(freeName('own/a', new Set(['own/b']))).toBe('own/a')
  expect(freeName('own/a', new Set(['own/a', 'own/a-2']))).toBe('own/a-3')
})

it('a plain file gets its title from its name, and then keeps the form', () => {
  expect(parseQuery('own/just-one', withTitle('RETURN 1 AS one\n', 'just_one'), { own: true })).toMatchObject({
    title: 'Just one',
    returns: 'table',
    statement: 'RETURN 1 AS one',
  })
  expect(withTitle('// Mine.\n// @returns table\nRETURN 1', 'x')).toBe('// Mine.\n// @returns table\nRETURN 1')
})

describe('a query by its name', () => {
  const queries = [
    { name: 'thing/thing', formerNames: ['entity/entity'] },
    { name: 'own/entity', formerNames: [] },
  ]

  it('is found under the name that it has, and under one that it had', () => {
    expect(queryNamed(queries, 'thing/thing')).toBe(queries[0])
    expect(queryNamed(queries, 'entity/entity')).toBe(queries[0])
    expect(queryNamed(queries, 'entity/other')).toBeUndefined()
    expect(queryNamed(queries, null)).toBeUndefined()
  })

  it('is the one that has the name now, before one that had it', () => {
    const taken = [...queries, { name: 'entity/entity', formerNames: [] }]
    expect(queryNamed(taken, 'entity/entity')).toBe(taken[2])
  })
})
