import { describe, expect, it } from 'vitest'
import { blocksOfMarks, underLens } from '../../../server/neo4j/lens-marks.ts'

/** What a file asks of a lens stands in it as comments, and is opened under one. */

const FILE = `MATCH (a)-[link]->(b)
WHERE link.claimId IS NOT NULL /* lens: AND link(link) */
RETURN /* lens */ link.status AS status, coalesce(/* lens: (thing(a)), */ true) AS shown`
const opened = (lens: object, file = FILE) => underLens(file, 'cypher/a/b.cypher', '([$id])')?.({ ...lens }) ?? ''

describe('what a file asks of a lens', () => {
  it('is nothing without marks', () => {
    expect(underLens('MATCH (n) RETURN n', 'f', '[]')).toBeNull()
    expect(blocksOfMarks('RETURN /* lenses are made of glass */ 1')).toEqual([])
  })

  it('names its blocks', () => expect(blocksOfMarks(FILE)).toEqual(['lens-link', 'lens-status', 'lens-thing']))

  it('is what the lens holds, and no more', () => {
    expect(opened({ kinds: { not: ['Place'] } })).toContain('$lens.kinds.not')
    expect(opened({ kinds: { not: ['Place'] } })).not.toMatch(
      /\$lens\.(?:statuses|linkTypes|documents|trueAt)|stanceKinds/,
    )
    expect(opened({ statuses: { only: ['denied'] } })).toContain('($lens.statuses.only IS NULL OR link.status IN')
    expect(opened({ documents: { not: ['x'] } })).toContain('stanceKinds')
    expect(opened({ documents: { not: ['x'] } })).not.toContain('$lens.statuses')
    expect(opened({ undecided: 'ALONE' })).toContain('$lens.trueAt.from')
  })

  it('is asked the same by a lens of the same parts', () =>
    expect(opened({ kinds: { only: ['A'], not: [] } })).toBe(
      opened({ kinds: { not: ['B'] }, documents: { only: null, not: [] } }),
    ))

  it('puts in the things that the file’s parameters ask for, where the mark names none', () => {
    const lens = { kinds: { not: ['Place'] } }
    expect(opened(lens)).toContain('tied.id IN ([$id]) OR')
    expect(opened(lens, 'WHERE true /* lens: AND link(r, [$other]) */')).toContain('tied.id IN [$other] OR')
  })

  it('leaves what stands on a link where no stances are chosen', () => {
    expect(opened({ kinds: { not: ['Place'] } })).toMatch(/RETURN \(link\.status\) AS status/)
    expect(opened({ kinds: { not: ['A'] } }, 'RETURN /* lens */ link.documents')).toBe('RETURN (link).documents')
    expect(opened({ minInformationGrade: 2 }, 'RETURN /* lens */ link.documents')).toMatch(
      /\]\[0\]\]\[0\]\)\.documents$/,
    )
  })

  it('asks a status that is compared beside the link once, where stances are chosen', () => {
    const file = "WHERE /* lens */ link.status <> 'denied' /* lens: AND link(link) */"
    const stances = opened({ documents: { not: ['x'] }, statuses: { not: ['planned'] } }, file)
    expect(stances.match(/stanceKinds, \[\]/g)).toHaveLength(1)
    expect(stances).toContain("becomes <> 'denied' AND (($lens.statuses.only IS NULL")
    expect(opened({ statuses: { not: ['planned'] } }, file)).toContain("(link.status) <> 'denied' AND (true")
    const other = opened({ documents: { not: ['x'] } }, file.replace('link(link)', 'link(other)'))
    expect(other.match(/stanceKinds, \[\]/g)).toHaveLength(2)
  })

  it('tells two places apart that ask the claims past 64 stances', () => {
    const twice = opened({ documents: { not: ['x'] } }, 'WHERE true /* lens: AND link(a) AND link(b) */')
    expect(twice).toContain('[stance1:')
    expect(twice).toContain('[stance2:')
  })
})

it.each([
  ['before nothing', 'RETURN /* lens */ 1', /before no property/],
  ['that cannot be read', 'RETURN /* lens link(r) */ 1', /expected \/\* lens \*\//],
  ['about what its own blocks name so', 'WHERE true /* lens: AND claim(made) */', /claim\(made\).*another name/],
  ['with too few words', 'WHERE true /* lens: AND figure(a) */', /block lens-figure takes figure, r, asked/],
])('a mark %s is told', (_, file, reason) => expect(() => opened({ kinds: { not: ['A'] } }, file)).toThrow(reason))
