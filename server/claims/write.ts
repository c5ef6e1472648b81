import { SightlineError } from '../errors.ts'
import type { Writer, Writing } from '../neo4j/writer.ts'
import { refuseProblems } from './checks.ts'
import {
  STANCE_KINDS,
  type Change,
  type Changed,
  type SourceClaim,
  type SourceRecord,
  type SourceStance,
} from './claim.ts'
import { claimRow, recordRow, stanceRow } from './given.ts'
import { refuseCircles } from './grounds.ts'
import { claimId, recordId, stanceId, thingId } from './ids.ts'
import { deriveLinks } from './links.ts'
import { nameThings } from './names.ts'
import { checkChange } from './rules.ts'
import { keepTallies, talliesBefore } from './tallies.ts'

/**
 * Writes what sources say, in one transaction: records and their things, claims, stances, and the links of the propositions that are touched,
 * and of no others. What is there already takes the values given; nothing is doubled.
 * @returns what was added, updated and removed
 * @throws SightlineError `BAD_USER_INPUT` naming the place when a rule of docs/model.md is broken; nothing is written then
 */
export async function writeChange(writer: Writer, change: Change): Promise<Changed> {
  checkChange(change)
  await writer.prepareLinkTypes((change.claims ?? []).map(({ predicate }) => predicate))
  return writer.write((writing) => applyChange(writing, change))
}

/** The same inside a transaction that is there already; link types have to be prepared. */
export async function applyChange(writing: Writing, change: Change): Promise<Changed> {
  const { records = [], claims = [], removeStances = [] } = change
  const removeClaims = [...new Set(change.removeClaims)]
  const byId = together(claims)
  const tallies = await talliesBefore(writing)
  const withdrawn = await removeEach(writing, removeStances)
  const touched = [...new Set([...byId.keys(), ...removeClaims, ...withdrawn.map(({ claim }) => claim)])]
  const before = await writing.run('propositions-of', { claims: touched })
  const rested = await writing.run('resting-on', { propositions: before.map(({ proposition }) => proposition) })
  const given = onceEach(records, recordId)
  const known = await thingsThere(writing, given)
  const described = await writing.run('records', { records: given.map(recordRow) })
  const things = described.map(({ thing }) => thing)
  if (things.length > 0) await writing.run('date-things', { things })
  if (things.length > 0) await nameThings(writing, await writing.run('names-of', { things }))
  const removed = await writing.run('remove-claims', { claims: removeClaims })
  const written = await writeClaims(writing, byId)
  const stances = await writeStances(writing, byId)
  await relateClaims(writing, byId)
  const now = await writing.run('name-propositions', { claims: touched })
  await refuseCircles(writing, [...byId.keys()])
  const above = rested.map(({ proposition }) => proposition)
  const { links, changes } = await deriveLinks(writing, now, before, above)
  const ends = before.flatMap(({ subject, object }) => [subject, object])
  await writing.run('plan-things', { things: [...new Set([...things, ...ends])], claims: touched })
  await keepTallies(writing, {
    before: tallies,
    things: [...new Set(things)].filter((id) => !known.has(id)),
    claims: written.filter(({ added }) => added).length - removed.length,
    links: changes,
  })
  await check(writing, touched, described)
  return {
    records: { added: described.filter(({ added }) => added).map(({ record }) => record) },
    claims: { ...told(written, ({ claim }) => claim), removed: removed.map(({ claim }) => claim) },
    stances: { ...told(stances, ({ stance }) => stance), removed: withdrawn.map(({ stance }) => stance) },
    links,
  }
}

/** Things that are there before some records are written: those that they name, and those that they describe already. */
async function thingsThere(writing: Writing, records: readonly SourceRecord[]): Promise<ReadonlySet<string>> {
  if (records.length === 0) return new Set()
  const asked = { things: records.map(thingId), records: records.map(recordId) }
  return new Set((await writing.run('things-there', asked)).map(({ thing }) => thing))
}

const told = <Written extends { added: boolean }>(rows: readonly Written[], idOf: (row: Written) => string) => ({
  added: rows.filter(({ added }) => added).map(idOf),
  updated: rows.filter(({ added }) => !added).map(idOf),
})

/** The first of each id: the others are the same (`checkTwice`). */
const onceEach = <Given>(given: readonly Given[], idOf: (each: Given) => string): Given[] => [
  ...new Map(given.toReversed().map((each) => [idOf(each), each])).values(),
]

/** Claims by their ids; what several say of one, and what they rest it on, is said of it together. */
function together(claims: readonly SourceClaim[]): Map<string, SourceClaim> {
  const byId = new Map<string, SourceClaim>()
  for (const claim of claims) {
    const id = claimId(claim)
    const before = byId.get(id)
    const stances = [...(before?.stances ?? []), ...claim.stances]
    const related = [...(before?.related ?? []), ...(claim.related ?? [])]
    byId.set(id, { ...claim, related, stances: onceEach(stances, (stance) => stanceId(id, stance)) })
  }
  return byId
}

async function writeClaims(writing: Writing, claims: ReadonlyMap<string, SourceClaim>) {
  const written = await writing.run('claims', { claims: [...claims].map(([id, claim]) => claimRow(id, claim)) })
  const there = new Set(written.map(({ claim }) => claim))
  const lost = [...claims].filter(([id]) => !there.has(id))
  const [first] = lost
  if (first)
    throw new SightlineError(
      'BAD_USER_INPUT',
      `claims: ${lost.length} name a record that is not there; the first is ${first[0]}, of ${first[1].subject} and ${first[1].object}. Give the records too.`,
      { claims: lost.map(([id]) => id) },
    )
  return written
}

async function writeStances(writing: Writing, claims: ReadonlyMap<string, SourceClaim>) {
  const given = [...claims].flatMap(([claim, { stances }]) => stances.map((stance) => ({ claim, stance })))
  await refuseOthers(writing, given)
  const written = []
  for (const kind of STANCE_KINDS) {
    const rows = given.filter(({ stance }) => stance.kind === kind)
    const stances = rows.map(({ claim, stance }) => stanceRow(claim, stance))
    if (rows.length > 0) written.push(...(await writing.run('stances', { kind, stances })))
  }
  const there = new Set(written.map(({ stance }) => stance))
  const lost = given.find(({ claim, stance }) => !there.has(stanceId(claim, stance)))
  if (lost) throw withoutHolder(lost.claim, lost.stance)
  return written
}

async function relateClaims(writing: Writing, claims: ReadonlyMap<string, SourceClaim>): Promise<void> {
  const given = [...claims].map(([id, { related = [], stances }]) => ({
    id,
    stances: stances.map((stance) => stanceId(id, stance)),
    related: [
      ...related.map((tie) => ({ ...tie, stance: null })),
      ...stances.flatMap((stance) => groundsOf(id, stance)),
    ],
  }))
  const tied = await writing.run('relate-claims', { claims: given })
  const there = new Set(tied.map(({ claim, role, other }) => `${claim} ${role} ${other}`))
  for (const { id, related } of given)
    for (const { role, claim } of related)
      if (!there.has(`${id} ${role} ${claim}`))
        throw new SightlineError(
          'BAD_USER_INPUT',
          `related: ${id} is tied (${role}) to ${claim}, a claim that is not there. Give that claim too, or leave the tie out.`,
          { claim: id, role, other: claim },
        )
}

/** What a stance rests on alone: ties that hold its id. */
const groundsOf = (claim: string, stance: SourceStance) =>
  (stance.restsOn ?? []).map((ground) => ({ role: 'rests-on', claim: ground, stance: stanceId(claim, stance) }))

interface Given {
  claim: string
  stance: SourceStance
}

/** A stance's id stands for one claim, kind, holder, document and place: under it nobody takes another stance. */
async function refuseOthers(writing: Writing, given: readonly Given[]): Promise<void> {
  const stances = given.map(({ claim, stance }) => ({ kind: stance.kind, ...stanceRow(claim, stance) }))
  const [other] = await writing.run('other-stances', { stances })
  if (!other) return
  const { stance, there, given: wanted } = other
  throw new SightlineError(
    'BAD_USER_INPUT',
    `stances: ${stance} is ${there}; it is given as ${wanted}. Give the new one another id, or remove the old one in the same change.`,
    { stance, there, given: wanted },
  )
}

const withoutHolder = (claim: string, { holder }: SourceStance) =>
  new SightlineError(
    'BAD_USER_INPUT',
    `stances: the holder ${holder} of a stance on ${claim} is a record that is not there. Give the record too.`,
    { claim, holder },
  )

async function removeEach(writing: Writing, stances: NonNullable<Change['removeStances']>) {
  const removed = []
  for (const kind of STANCE_KINDS) {
    const ids = stances.filter((stance) => stance.kind === kind).map(({ id }) => id)
    if (ids.length > 0) removed.push(...(await writing.run('remove-stances', { kind, stances: ids })))
  }
  return removed
}

async function check(writing: Writing, claims: readonly string[], described: readonly { thing: string }[]) {
  refuseProblems([
    ...(await writing.run('check-claims', { claims })),
    ...(await writing.run('check-things', { things: described.map(({ thing }) => thing) })),
  ])
}
