import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  asJson,
  fromJson,
  guessInput,
  parametersFor,
  parametersOf,
  statementAt,
  statementsOf,
  type Input,
} from '../../../client/state/statements.ts'

describe('the statements of a text', () => {
  const texts = (text: string) => statementsOf(text).map(({ from, to }) => text.slice(from, to))

  it.each([
    ['RETURN 1', ['RETURN 1']],
    ['RETURN 1;\n\nRETURN 2;\n', ['RETURN 1', 'RETURN 2']],
    ["RETURN ';' AS a; RETURN \"it's; so\" AS b", ["RETURN ';' AS a", 'RETURN "it\'s; so" AS b']],
    ['// one; two\nRETURN 1; /* three; */', ['// one; two\nRETURN 1']],
    ['MATCH (`a;b`) RETURN 1;;', ['MATCH (`a;b`) RETURN 1']],
    ["RETURN 'a\\'; b'", ["RETURN 'a\\'; b'"]],
    ['  // only words\n', []],
    ['', []],
  ])('%j', (text, statements) => expect(texts(text)).toEqual(statements))

  it('the caret picks the statement that it stands in or after', () => {
    const text = 'RETURN 1;\nRETURN 2'
    const at = (caret: number) => {
      const span = statementAt(text, caret)
      return span && text.slice(span.from, span.to)
    }
    expect([at(0), at(5), at(10), at(text.length)]).toEqual(['RETURN 1', 'RETURN 1', 'RETURN 2', 'RETURN 2'])
    expect(statementAt('// nothing', 3)).toBeNull()
  })
})

describe('parameters', () => {
  it('are named once each, in order, and not in texts and comments', () =>
    expect(
      parametersOf("MATCH (n {id: $who}) WHERE n.x = '$no' AND n.y = $who OR n.z = $`odd name` // $neither\nRETURN $1"),
    ).toEqual(['who', 'odd name', '1']))

  it('labels and types from an expression hold some, and are none themselves', () =>
    expect(parametersOf('MATCH (n:$($kind)&$any($kinds)&$all ($rest))-[r:$($any)]->() RETURN n')).toEqual([
      'kind',
      'kinds',
      'rest',
      'any',
    ]))

  it.each<[string, string, Input]>([
    ['MATCH (n {id: $a})', 'a', 'thing'],
    ['RETURN $n > 1', 'n', 'integer'],
    ['RETURN $share > 0.5', 'share', 'text'],
    ['MATCH (a) WHERE a.validFrom > $since RETURN a', 'since', 'date'],
    ['MATCH (a) WHERE a.x < $holdsFrom RETURN a', 'holdsFrom', 'float'],
    ['MATCH (a) WHERE a.x < $endDate RETURN a', 'endDate', 'date'],
    ['MATCH (n) WHERE n.id IN $a', 'a', 'things'],
    ['RETURN n LIMIT $a', 'a', 'integer'],
    ['WHERE type(r) IN $a', 'a', 'texts'],
    ['WHERE n.at > date($a)', 'a', 'text'],
    ['WHERE n.value > $a', 'a', 'float'],
    ['WHERE n.name CONTAINS $a', 'a', 'text'],
    ['RETURN list[..$a]', 'a', 'integer'],
  ])('%s: $%s is likely a %s', (text, name, input) => expect(guessInput(text, name)).toBe(input))

  it.each<[Input, string, unknown]>([
    ['text', ' as it is ', ' as it is '],
    ['integer', ' 42 ', 42],
    ['integer', '9007199254740993', { $type: 'Integer', _value: '9007199254740993' }],
    ['float', '2', { $type: 'Float', _value: '2' }],
    ['float', '-Infinity', { $type: 'Float', _value: '-Infinity' }],
    ['boolean', 'true', true],
    ['date', '2023-10-05', { $type: 'Date', _value: '2023-10-05' }],
    ['datetime', '2023-10-05T12:00Z', { $type: 'OffsetDateTime', _value: '2023-10-05T12:00Z' }],
    ['thing', 'ttp', 'ttp'],
    ['texts', 'a\n b \n\n', ['a', 'b']],
    ['json', '{"a": [1]}', { a: [1] }],
    ['null', 'whatever', null],
  ])('a %s from %j', (input, text, value) => expect(asJson('a', { input, text })).toEqual(value))

  it.each<[Input, string]>([
    ['integer', 'x'],
    ['integer', ''],
    ['float', '1,5'],
    ['float', '1e400'],
    ['float', '1e-400'],
    ['json', '{"a": 9007199254740993}'],
    ['date', '5 October'],
    ['datetime', 'noon'],
    ['thing', ' '],
    ['json', '{'],
  ])('a %s is not read from %j, and the error names it', (input, text) =>
    expect(() => asJson('limit', { input, text })).toThrow(/^\$limit: /),
  )

  it('a list of texts comes back as it was, whatever they hold', () => {
    const texts = fc.array(fc.oneof(fc.constantFrom('', ' a ', 'New\nYork', 'a\rb', '\u00a0'), fc.string()))
    fc.assert(
      fc.property(texts, fc.constantFrom<Input>('texts', 'things', 'json'), (value, preferred) => {
        expect(asJson('a', fromJson(value, preferred))).toEqual(value)
      }),
    )
    expect(fromJson(['a', 'b c']).input).toBe('texts')
    // A field on a page makes one kind of line break of all.
    expect(fromJson(['a\rb']).input).toBe('json')
  })

  it.each([[null], ['word'], [12], [1.5], [true], [['a', 'b']], [{ deep: [1] }], [[1, 2]]])(
    '%j survives being edited',
    (value) => expect(asJson('a', fromJson(value))).toEqual(value),
  )
})

it('a text that asks a lens in comments takes one, beside the parameters that it names', () => {
  const text = 'MATCH (n {id: $id})-[r]-() WHERE true /* lens: AND link(r) */ RETURN /* lens */ r.status'
  const lens = { input: 'json', text: '{"documents":{"not":["article"]}}' } as const
  expect(parametersFor({ text, parameters: {} }).lens).toEqual({ input: 'null', text: '' })
  expect(Object.keys(parametersFor({ text, parameters: { lens } }))).toEqual(['id', 'lens'])
  expect(parametersFor({ text, parameters: { lens } }).lens).toEqual(lens)
  expect(parametersFor({ text: 'RETURN $id', parameters: { lens } })).not.toHaveProperty('lens')
})
