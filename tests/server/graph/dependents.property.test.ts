import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toDependents } from '../../../server/graph/dependents.ts'
import { RUNS } from '../../support/runs.ts'

/** What falls with a claim, beside a reckoning of its own: of propositions without circles, each with claims on ground of lower ones. */

interface Made {
  /** What each stance that affirms it rests on alone; nobody affirms a claim without one. */
  stances: readonly (readonly number[])[]
  /** Numbers of propositions below its own. */
  grounds: readonly number[]
}

const numbers = fc.array(fc.nat(11), { maxLength: 3 })
const below = (nth: number, grounds: readonly number[]) => [...new Set(grounds.filter((one) => one < nth))]
const propositions: fc.Arbitrary<Made[][]> = fc
  .array(
    fc.array(fc.record({ stances: fc.array(numbers, { maxLength: 2 }), grounds: numbers }), {
      minLength: 1,
      maxLength: 3,
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((all) =>
    all.map((claims, nth) =>
      claims.map(({ grounds, stances }) => ({
        grounds: below(nth, grounds),
        stances: stances.map((each) => below(nth, each)),
      })),
    ),
  )

/** From the bottom up: what stands without proposition 0. */
function standing(all: readonly Made[][]): boolean[] {
  const stands: boolean[] = []
  for (const [nth, claims] of all.entries()) {
    const affirmed = claims.filter(({ stances }) => stances.length > 0)
    const all = (grounds: readonly number[]) => grounds.every((one) => stands[one])
    const holds = ({ grounds, stances }: Made) => all(grounds) && (stances.length === 0 || stances.some(all))
    stands.push(nth > 0 && (affirmed.length > 0 ? affirmed : claims).some(holds))
  }
  return stands
}

/** The rows of `claim/dependents`: of each claim that a chain of grounds leads from to a claim of proposition 0. */
function rowsOf(all: readonly Made[][]) {
  const steps = new Map<string, number>(all[0]?.map((_, one) => [`0-${one}`, 0]))
  for (let before = -1; before < steps.size;) {
    before = steps.size
    for (const [nth, claims] of all.entries())
      for (const [one, { grounds, stances }] of claims.entries()) {
        const ties = [grounds, ...stances].flat()
        const reached = [...steps].filter(([id]) => ties.includes(Number(id.split('-')[0])))
        if (reached.length > 0 && !steps.has(`${nth}-${one}`))
          steps.set(`${nth}-${one}`, Math.min(...reached.map(([, far]) => far)) + 1)
      }
  }
  return [...steps]
    .map(([id, far]) => {
      const [nth = 0, one = 0] = id.split('-').map(Number)
      const claims = all[nth] ?? []
      return {
        id,
        text: id,
        status: 'asserted' as const,
        restsOn: [],
        steps: far,
        proposition: String(nth),
        affirmed: (claims[one]?.stances.length ?? 0) > 0,
        alike: claims.length,
        affirming: claims.filter(({ stances }) => stances.length > 0).length,
        grounds: claims[one]?.grounds.map(String) ?? [],
        stances: claims[one]?.stances.map((each) => ({ kind: 'ASSERTS' as const, grounds: each.map(String) })) ?? [],
      }
    })
    .sort((a, b) => a.steps - b.steps || (a.id < b.id ? -1 : 1))
}

it('falls where nothing else holds it, and stands where one claim does', () => {
  fc.assert(
    fc.property(propositions, (all) => {
      const stands = standing(all)
      const list = toDependents(rowsOf(all), { claim: '0-0', first: 1000, place: null })
      for (const { claimId, falls } of list.dependents)
        expect([claimId, falls]).toEqual([claimId, !stands[Number(claimId.split('-')[0])]])
      expect(list.falling).toBe(list.dependents.filter(({ falls }) => falls).length)
      expect(list.total).toBe(list.dependents.length)
    }),
    RUNS,
  )
})
