import { buildSchema, parse, validate } from 'graphql'
import { expect, it } from 'vitest'
import { operationFor } from '../../../../server/graphql/library/operation.ts'

const schema = buildSchema(
  'scalar JSON type Cut { by: String limit: Float } type Summary { rows: Int complete: Boolean cut: Cut elapsedMs: Float } type Answer { columns: [String] rows: [[JSON]] summary: Summary } type Query { query(name: ID!, parameters: JSON): Answer }',
)

it.each([
  ['claim/who-gains', ['thing'], 'query WhoGains($parameters: JSON) {'],
  ['own/2023-in-figures', [], 'query Query2023InFigures {'],
  ['own/wer-gewinnt-"x"', ['ein schlüssel'], 'query WerGewinntX($parameters: JSON) {'],
  ['own/кто', [], 'query Query {'],
])('the query %s has an operation that the schema takes', (name, parameters, opening) => {
  const operation = operationFor({
    name,
    parameters: parameters.map((each) => ({ name: each, type: 'String', about: '' })),
  })
  expect(operation.split('\n')[0]).toBe(opening)
  expect(validate(schema, parse(operation))).toEqual([])
})
