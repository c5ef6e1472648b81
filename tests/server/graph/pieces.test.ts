import { expect, it } from 'vitest'
import { toSample } from '../../../server/graph/pieces.ts'
import type { Link } from '../../../server/graph/schema-types.ts'

const whole = { nodes: [], total: 60, truncated: false, pageInfo: null, things: null, outside: [], renamed: [] }
const links = [{ linkId: 'a' }, { linkId: 'b' }] as Link[]

it('a sample whose links were cut says of how many', () =>
  expect(toSample({ ...whole, links }, 1_770)).toMatchObject({
    total: 60,
    subgraph: { total: 1_770, truncated: true },
  }))

it('a sample that holds all links says that it is whole', () =>
  expect(toSample({ ...whole, links })).toMatchObject({ total: 60, subgraph: { total: 2, truncated: false } }))
