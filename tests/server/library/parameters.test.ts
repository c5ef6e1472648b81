import { expect, it } from 'vitest'
import { asParameters, withExamples } from '../../../server/library/parameters.ts'
import { parseQuery, readCatalogue } from '../../../server/neo4j/catalogue.ts'

const query = parseQuery(
  'own/one',
  `// One.
// @param id String which
// @param day Date? when
// @returns table
:param id => 'ttp';
:param day => date('2023-10-05');
RETURN $id AS id, $day AS day`,
  { own: true },
)

it('examples stand in for what is not given, where JSON can hold them', () => {
  expect(withExamples(query, {})).toEqual({ id: 'ttp' })
  expect(withExamples(query, { id: 'imf', day: null })).toEqual({ id: 'imf', day: null })
})

it('a parameter that the query does not take is refused with those that it takes', () => {
  expect(() => withExamples(query, { di: 1 })).toThrow('own/one takes no di. It takes id, day.')
})

it('a value that is none of its type is refused by the name of its parameter', () => {
  expect(() => withExamples(query, { id: null })).toThrow('parameters: id: it takes a text, and cannot be left empty.')
  expect(() => withExamples(query, { day: '2024-13-01' })).toThrow(
    'parameters: day: "2024-13-01" is not a calendar day',
  )
})

it('days the wrong way round are refused, as of every period', () => {
  for (const name of ['time/answers-in-a-period', 'events/in-a-period']) {
    const file = readCatalogue().get(name)
    const parameters = { from: '2023-02-01', to: '2023-01-01' }
    expect(() => file && withExamples(file, parameters)).toThrow(
      'parameters: from 2023-02-01 is after to 2023-01-01. Swap them.',
    )
    expect(file && withExamples(file, { from: '2023-02-01', to: null })).toMatchObject({ from: '2023-02-01', to: null })
  }
})

it('parameters are an object or nothing', () => {
  expect([asParameters(null), asParameters(undefined), asParameters({ a: 1 })]).toEqual([{}, {}, { a: 1 }])
  for (const wrong of [[], 'a', 1, true]) expect(() => asParameters(wrong)).toThrow('parameters: give an object')
})
