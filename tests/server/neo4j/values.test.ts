import neo4j from 'neo4j-driver'
import { expect, it } from 'vitest'
import { withWholeNumbers } from '../../../server/neo4j/values.ts'

it('whole numbers are sent as such at any depth, everything else as it is', () => {
  const day = new neo4j.types.Date(2023, 10, 5)
  expect(withWholeNumbers({ n: 3, part: 0.5, text: '3', none: null, list: [1, [2]], map: { n: 4 }, day })).toEqual({
    n: neo4j.int(3),
    part: 0.5,
    text: '3',
    none: null,
    list: [neo4j.int(1), [neo4j.int(2)]],
    map: { n: neo4j.int(4) },
    day,
  })
})
