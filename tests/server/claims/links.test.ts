import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adoptAll } from '../../../server/claims/adopt.ts'
import { runChecks } from '../../../server/claims/checks.ts'
import { ROLES, STANCE_KINDS, type Change, type SourceClaim } from '../../../server/claims/claim.ts'
import { claimId, recordId, stanceId } from '../../../server/claims/ids.ts'
import { applyChange } from '../../../server/claims/write.ts'
import { claim, documents, linksOf, record, records, rolledBack, stance, tallyEvery } from '../../support/claims.ts'
import { useWriter } from '../../support/writer.ts'

/** Links after any sequence of changes, on the real Neo4j of this run, in transactions that are taken back. */

const { writer } = useWriter()

/** One step of a random story. */
type Step = { write: SourceClaim[] } | { forget: number } | { withdraw: number }

const anyStance = fc
  .record({
    kind: fc.constantFrom(...STANCE_KINDS),
    holder: fc.nat(4),
    document: fc.nat(1),
    locator: fc.constantFrom('1', '2'),
    grade: fc.integer({ min: 1, max: 6 }),
  })
  .map(({ kind, holder, document, locator, grade }) =>
    stance(kind, recordId(records[holder] ?? record('', '')), {
      document: documents[document],
      locator,
      informationGrade: grade,
    }),
  )
const anyClaim = fc
  .record({
    ends: fc.constantFrom([0, 1], [1, 0], [0, 2]),
    predicate: fc.constantFrom('OPERATES_IN', 'SUPPORTS'),
    modality: fc.constantFrom('actual' as const, 'planned' as const),
    from: fc.constantFrom(undefined, '2021-01-01'),
    id: fc.constantFrom(undefined, 'own-1', 'own-2'),
    stances: fc.array(anyStance, { minLength: 1, maxLength: 3 }),
    reading: fc.constantFrom(undefined, undefined, 'It is read so.'),
    strength: fc.constantFrom(undefined, 'explicit', 'temporal'),
    below: fc.subarray(['own-1', 'own-2']),
    role: fc.constantFrom(...ROLES),
  })
  .map(({ ends: [from = 0, to = 0], id, from: validFrom, reading, strength, below, role, ...rest }) =>
    claim({
      ...rest,
      ...(id && { id }),
      ...(reading && { reading }),
      ...(strength && { strength }),
      related: below.map((each) => ({ role, claim: each })),
      subject: recordId(records[from] ?? record('', '')),
      object: recordId(records[to] ?? record('', '')),
      ...(validFrom ? { validFrom, precision: 'year' as const } : {}),
    }),
  )
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.array(anyClaim, { minLength: 1, maxLength: 3 }).map((write) => ({ write })) },
  { weight: 1, arbitrary: fc.nat(9).map((forget) => ({ forget })) },
  { weight: 1, arbitrary: fc.nat(9).map((withdraw) => ({ withdraw })) },
)

/** What a story has come to: each claim with its stances, the proposition it makes, and the claims that it may rest on. */
interface Told {
  stances: Map<string, SourceClaim['stances'][number]['kind']>
  proposition: string
  below: string[]
}

const propositionOf = ({ subject, predicate, object, modality, validFrom = '' }: SourceClaim) =>
  [subject, predicate, object, modality, validFrom].join(' ')

/** Whether a claim that makes this proposition would hold itself up: claims that say the same count as one, and such a change is refused (grounds.test.ts). */
function holdsItselfUp(there: ReadonlyMap<string, Told>, proposition: string): boolean {
  const told = [...there.values()]
  const reached = new Set<string>()
  for (let next = [proposition]; next.length > 0;) {
    const below = told.filter((each) => next.includes(each.proposition)).flatMap((each) => each.below)
    const propositions = below.flatMap((id) => there.get(id)?.proposition ?? [])
    if (propositions.includes(proposition)) return true
    next = propositions.filter((each) => !reached.has(each))
    for (const each of next) reached.add(each)
  }
  return false
}

/** The claim with those of its ties of which both ends are there and that close no circle; null when what it says closes one. */
function tell(there: Map<string, Told>, given: SourceClaim): SourceClaim | null {
  const id = claimId(given)
  const before = there.get(id)
  const now: Told = {
    stances: new Map(before?.stances),
    proposition: propositionOf(given),
    below: [...(before?.below ?? [])],
  }
  there.set(id, now)
  if (holdsItselfUp(there, now.proposition)) {
    if (before) there.set(id, before)
    else there.delete(id)
    return null
  }
  for (const each of given.stances) now.stances.set(stanceId(id, each), each.kind)
  const related = (given.related ?? []).filter(({ claim: other }) => {
    if (!there.has(other)) return false
    now.below.push(other)
    const circle = holdsItselfUp(there, now.proposition)
    if (circle) now.below.pop()
    return !circle
  })
  return { ...given, related }
}

/** What a step comes to when so much is there. A claim keeps at least one stance. */
function changeOf(step: Step, there: Map<string, Told>): Change {
  if ('write' in step) {
    // One id, one proposition at a time: what a claim says is not what its id is made for.
    const claims = step.write.filter(
      ({ id }, index) => id === undefined || step.write.findIndex((each) => each.id === id) === index,
    )
    return { claims: claims.flatMap((each) => tell(there, each) ?? []) }
  }
  const ids = [...there.keys()]
  if ('forget' in step) {
    const id = ids[step.forget % Math.max(1, ids.length)]
    if (id === undefined) return {}
    there.delete(id)
    return { removeClaims: [id] }
  }
  const id = ids[step.withdraw % Math.max(1, ids.length)]
  const stances = id === undefined ? undefined : there.get(id)?.stances
  const [first] = stances ?? []
  if (!stances || !first || stances.size < 2) return {}
  stances.delete(first[0])
  return { removeStances: [{ id: first[0], kind: first[1] }] }
}

describe('links', () => {
  it('are after any sequence of changes what the whole derivation gives', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 6 }), async (steps) => {
        await rolledBack(writer, async (writing) => {
          await applyChange(writing, { records })
          const there = new Map<string, Told>()
          for (const step of steps) {
            await applyChange(writing, changeOf(step, there))
            await tallyEvery(writing)
          }
          const step = await linksOf(writing)
          // Kept all the way: without tallies the check of them has nothing to say.
          expect(await writing.text("MATCH (t:Tally {of: 'whole'}) RETURN count(t) AS whole")).toEqual([{ whole: 3 }])
          expect(await runChecks(writing)).toEqual([])
          await writing.text(
            "MATCH (:Record {dataset: 'test'})-[:DESCRIBES]->(:Entity)-[link]->(:Entity) DELETE link",
            {},
          )
          await writing.text(
            'MATCH (c:Claim) WHERE c.proposition IS NOT NULL REMOVE c.proposition, c.status, c.affirmed, c.restsOn',
            {},
          )
          await adoptAll(writing)
          expect(await linksOf(writing)).toEqual(step)
        })
      }),
      { numRuns: 15 },
    )
  }, 300_000)
})
