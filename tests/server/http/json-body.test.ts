import { expect, it } from 'vitest'
import { DEPTH_LIMIT, isDeeper } from '../../../server/http/json-body.ts'

/** What is answered to one that is: tests/server/graphql/odd-input.test.ts. */

const nested = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels))

it.each([
  [nested(DEPTH_LIMIT), false],
  [nested(DEPTH_LIMIT + 1), true],
  [nested(5_000), true],
  [{ a: [1, { b: null }] }, false],
  [undefined, false],
])('a value is as deep as its lists and maps', (value, deeper) => expect(isDeeper(value, DEPTH_LIMIT)).toBe(deeper))
