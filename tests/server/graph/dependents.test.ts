import { describe, expect, it } from 'vitest'
import { LOOKED_AT, toDependents } from '../../../server/graph/dependents.ts'

/** A claim that nothing but the first one carries. */
const row = (nth: number) => ({
  id: `c-${nth}`,
  text: `c-${nth}`,
  status: 'asserted' as const,
  restsOn: [],
  steps: nth === 0 ? 0 : 1,
  proposition: `p-${nth}`,
  affirmed: true,
  alike: 1,
  affirming: 1,
  grounds: nth === 0 ? [] : nth % 2 === 1 ? ['p-0'] : ['elsewhere', 'p-0'],
  stances: [{ kind: 'ASSERTS' as const, grounds: [] as string[] }],
})
const rows = (count: number) => Array.from({ length: count }, (_, nth) => row(nth))
const page = { claim: 'c-0', first: 2, place: null }

describe('what rests on a claim', () => {
  it('is not the claim itself', () =>
    expect(toDependents(rows(1), page)).toEqual({
      dependents: [],
      total: 0,
      falling: 0,
      totalIsExact: true,
      pageInfo: { hasNextPage: false, endCursor: null },
    }))

  it('falls for the stances that it carries, and stands for another that it does not', () => {
    const of = (...stances: ['ASSERTS' | 'DENIES', ...string[]][]) => [
      row(0),
      { ...row(1), grounds: [], stances: stances.map(([kind, ...grounds]) => ({ kind, grounds })) },
    ]
    const told = (...stances: Parameters<typeof of>) => {
      const { total, dependents } = toDependents(of(...stances), page)
      return [total, dependents[0]?.falls, dependents[0]?.losing]
    }
    expect(told(['ASSERTS', 'p-0'], ['ASSERTS'])).toEqual([1, false, ['ASSERTS']])
    expect(told(['ASSERTS', 'p-0'], ['ASSERTS', 'elsewhere', 'p-0'])).toEqual([1, true, []])
    // A denial that rests on it takes nothing from the claim but itself.
    expect(told(['ASSERTS'], ['DENIES', 'p-0'])).toEqual([1, false, ['DENIES']])
    expect(told(['ASSERTS'], ['DENIES', 'elsewhere'])).toEqual([0, undefined, undefined])
  })

  it('takes all stances from a claim that falls, where another says the same on other ground', () => {
    const twin = {
      ...row(1),
      alike: 2,
      affirming: 2,
      stances: [...row(1).stances, { kind: 'DENIES' as const, grounds: [] }],
    }
    const { dependents } = toDependents([row(0), twin], page)
    expect(dependents[0]).toMatchObject({ falls: false, losing: ['ASSERTS', 'DENIES'] })
  })

  it('is not what rests on a claim that only a denial reaches by it', () => {
    const denied = {
      ...row(1),
      grounds: [],
      stances: [
        { kind: 'ASSERTS' as const, grounds: [] },
        { kind: 'DENIES' as const, grounds: ['p-0'] },
      ],
    }
    const above = { ...row(2), steps: 2, grounds: ['p-1'] }
    expect(toDependents([row(0), denied, above], page).dependents.map(({ claimId }) => claimId)).toEqual(['c-1'])
  })

  it('goes on behind a place, and the numbers stay those of all', () => {
    const { dependents, total, falling, pageInfo } = toDependents(rows(6), { ...page, place: [1, 'c-3'] })
    expect(dependents.map(({ claimId }) => claimId)).toEqual(['c-4', 'c-5'])
    expect({ total, falling, more: pageInfo.hasNextPage }).toEqual({ total: 5, falling: 5, more: false })
    // What stood at the place may be gone by now.
    const gone = rows(6).filter(({ id }) => id !== 'c-3')
    expect(toDependents(gone, { ...page, place: [1, 'c-3'] }).dependents.map(({ claimId }) => claimId)).toEqual([
      'c-4',
      'c-5',
    ])
    expect(toDependents(rows(6), { ...page, place: [2, 'c-0'] }).dependents).toEqual([])
  })

  it('says at least where there are more than are looked at, and of none that it stands', () => {
    const few = [row(0), { ...row(1), affirming: 2, alike: 2 }]
    expect(toDependents(few, page).dependents[0]?.falls).toBe(false)
    const many = toDependents([...few, ...rows(LOOKED_AT + 1).slice(2)], page)
    expect(many).toMatchObject({ total: LOOKED_AT - 1, falling: LOOKED_AT - 2, totalIsExact: false })
    expect(many.dependents[0]?.falls).toBeNull()
  })
})
