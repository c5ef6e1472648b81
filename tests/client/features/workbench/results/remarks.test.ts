import { describe, expect, it } from 'vitest'
import { nearest, remarkOf, type Names } from '../../../../../client/features/workbench/results/remarks.ts'

const NAMES: Names = {
  labels: ['Person', 'Place', 'Organization'],
  linkTypes: ['SUPPORTS', 'REPORTS', 'OPERATES_IN'],
  propertyKeys: ['name', 'names', 'summary'],
}
const missing = (what: string, name: string) => ({
  title: 'The provided label is not in the database.',
  description: `One of the names in your query is not available (the missing ${what} is: ${name})`,
})

describe('a remark on a name that the graph does not have', () => {
  it.each([
    [
      'relationship type',
      'SUPORTS',
      'There is no relationship type SUPORTS in the graph.',
      'Nearest: SUPPORTS, REPORTS. A pattern that needs it finds nothing.',
    ],
    [
      'label name',
      'Persno',
      'There is no label Persno in the graph.',
      'Nearest: Person. A pattern that needs it finds nothing.',
    ],
    [
      'property name',
      'nmae',
      'There is no property nmae in the graph.',
      'Nearest: name. It is null wherever it is asked for.',
    ],
  ])('of a %s names those that come nearest', (what, name, title, description) =>
    expect(remarkOf(missing(what, name), NAMES)).toEqual({ title, description }),
  )

  it('says that none has a name like it, and where to see those there are', () =>
    expect(remarkOf(missing('label name', 'Zebra'), NAMES).description).toMatch(/^None has a name like it; Ctrl Space/))

  it('stays in Neo4j’s words while the names are not known, and where it is about something else', () => {
    const label = missing('label name', 'Persno')
    expect(remarkOf(label, { ...NAMES, labels: [] })).toEqual(label)
    const other = { title: 'Cartesian product', description: 'This query builds a cartesian product.' }
    expect(remarkOf(other, NAMES)).toEqual(other)
  })
})

it.each([
  ['suports', ['SUPPORTS', 'REPORTS']],
  ['OPERATESIN', ['OPERATES_IN']],
  ['SUPPORTSX', ['SUPPORTS']],
  ['X', []],
])('nearest to %s are %j', (name, near) => expect(nearest(name, NAMES.linkTypes)).toEqual(near))
