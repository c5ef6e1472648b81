import { describe, expect, it } from 'vitest'
import { withLens } from '../../../server/library/earlier-filters.ts'
import { readCatalogue } from '../../../server/neo4j/catalogue.ts'

const query = (name: string) => readCatalogue().get(name)!

describe('single filters, as earlier versions took them', () => {
  it('become a lens, and what else is given stays', () => {
    const given = {
      statuses: ['contested'],
      predicates: ['SUPPORTS'],
      from: '2023-01-01',
      undated: 'EXCLUDE',
      first: 9,
    }
    expect(withLens(query('claim/claims'), given)).toEqual({
      first: 9,
      lens: {
        kinds: null,
        linkTypes: { only: ['SUPPORTS'], not: [] },
        statuses: { only: ['contested'], not: [] },
        documents: null,
        restsOn: null,
        trueAt: { from: '2023-01-01', to: null },
        undecided: 'LEAVE_OUT',
        minSourceGrade: null,
        minInformationGrade: null,
      },
    })
  })

  it('are told from things of the same name', () => {
    const chain = withLens(query('graph/shortest-path'), { from: 'ttp', to: 'isis-k', periodTo: '2023-01-01' })
    expect(chain).toMatchObject({ from: 'ttp', to: 'isis-k', lens: { trueAt: { from: null, to: '2023-01-01' } } })
  })

  it('stay what they are where a file takes no lens, or none is given', () => {
    const other = { from: '2023-01-01', to: '2023-12-31' }
    expect(withLens(query('time/holds-at'), other)).toBe(other)
    const none = { first: 3 }
    expect(withLens(query('claim/claims'), none)).toBe(none)
  })

  it('have their words in any case, and no others', () => {
    const kept = (undated: string) => withLens(query('claim/claims'), { undated }).lens
    expect(kept('only')).toEqual(kept('ONLY'))
    expect(kept('only')).toMatchObject({ undecided: 'ALONE' })
    expect(() => kept('alone')).toThrow('parameters: undated: "alone" is not one of INCLUDE, EXCLUDE, ONLY.')
  })

  it('and a lens together are refused', () => {
    const both = { statuses: ['denied'], lens: { undecided: 'KEEP' } }
    expect(() => withLens(query('claim/claims'), both)).toThrow('takes statuses as part of the lens')
  })
})
