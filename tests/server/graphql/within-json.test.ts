import { parse } from 'graphql'
import { expect, it } from 'vitest'
import { buildSchema } from '../../../server/graphql/schema.ts'
import { hasVariableWithinJson } from '../../../server/graphql/within-json.ts'

/** Which operations hold a variable where no type is said. That its value then counts: tests/fixtures/ways.json, an answer of the library. */

const schema = buildSchema()

it.each([
  ['a variable in an object', 'query($a: ID!) { query(name: "a/b", parameters: {from: $a}) { rows } }', true],
  ['one in a list there', 'query($a: ID!) { query(name: "a/b", parameters: {ids: ["x", $a]}) { rows } }', true],
  ['the object as a variable', 'query($p: JSON) { query(name: "a/b", parameters: $p) { rows } }', false],
  ['literals alone', '{ query(name: "a/b", parameters: {from: "a"}) { rows } }', false],
  [
    'one in an input whose fields have types',
    'query($k: [String!], $one: ID!) { subgraph(ids: [$one], lens: {kinds: {only: $k}}) { total } }',
    false,
  ],
  ['one in a directive', 'query($yes: Boolean!) { limits @include(if: $yes) { maxPageSize } }', false],
])('%s', (_, operation, expected) => expect(hasVariableWithinJson(schema, parse(operation))).toBe(expected))
