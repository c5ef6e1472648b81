import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toDependents } from '../../../server/graph/dependents.ts'
import { RUNS } from '../../support/runs.ts'

/** What falls with a claim, beside a reckoning of its own: of propositions without circles, each with claims on ground of lower ones. */

interface Made {
  affirmed: boolean
  /** Numbers of propositions below its own. */
  grounds: readonly number[]
}

const propositions: fc.Arbitrary<Made[][]> = fc
  .array(
    fc.array(fc.record({ affirmed: fc.boolean(), grounds: fc.array(fc.nat(11), { maxLength: 3 }) }), {
      minLength: 1,
      maxLength: 3,
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((all) =>
    all.map((claims, nth) =>
      claims.map((made) => ({ ...made, grounds: [...new Set(made.grounds.filter((one) => one < nth))] })),
    ),
  )

/** From the bottom up: what stands without proposition 0. */
function standing(all: readonly Made[][]): boolean[] {
  const stands: boolean[] = []
  for (const [nth, claims] of all.entries()) {
    const counted = claims.some(({ affirmed }) => affirmed) ? claims.filter(({ affirmed }) => affirmed) : claims
    stands.push(nth > 0 && counted.some(({ grounds }) => grounds.every((one) => stands[one])))
  }
  return stands
}

/** The rows of `claim/dependents`: of each claim that a chain of grounds leads from to a claim of proposition 0. */
function rowsOf(all: readonly Made[][]) {
  const steps = new Map<string, number>(all[0]?.map((_, one) => [`0-${one}`, 0]))
  for (let before = -1; before < steps.size;) {
    before = steps.size
    for (const [nth, claims] of all.entries())
      for (const [one, { grounds }] of claims.entries()) {
        const below = [...steps].filter(([id]) => grounds.includes(Number(id.split('-')[0])))
        if (below.length > 0 && !steps.has(`${nth}-${one}`))
          steps.set(`${nth}-${one}`, Math.min(...below.map(([, far]) => far)) + 1)
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
        affirmed: claims[one]?.affirmed ?? false,
        alike: claims.length,
        affirming: claims.filter(({ affirmed }) => affirmed).length,
        grounds: claims[one]?.grounds.map(String) ?? [],
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
