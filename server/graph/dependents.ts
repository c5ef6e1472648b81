import { pageInfo } from './cursor.ts'
import type { Rows } from '../neo4j/row-types.ts'
import { STATUS } from './decode.ts'
import type { DependentList } from './schema-types.ts'

/** So many claims are looked at, the nearest first. */
export const LOOKED_AT = 10_000

type Row = Rows['claim/dependents']

/**
 * What rests on a claim, and what of it would fall with it.
 * @param rows the claim with those that say the same (at no steps), and the claims that rest on them, the nearest first: one more than are looked at where
 * there are more
 */
export function toDependents(
  rows: readonly Row[],
  { claim, first, place }: { claim: string; first: number; place: readonly (string | number)[] | null },
): DependentList {
  const isWhole = rows.length <= LOOKED_AT
  const seen = rows.slice(0, LOOKED_AT)
  const falling = propositionsFalling(seen)
  const resting = propositionsResting(seen)
  const dependents = seen
    .filter((row) => row.steps > 0 && (resting.has(row.proposition) || restsFor(row.stances, resting)))
    .map(({ id, text, status, restsOn, steps, proposition, grounds: ofAll, stances }) => ({
      claimId: id,
      text,
      status: STATUS[status],
      restsOn,
      steps,
      // What was not looked at may make more of them fall, never fewer.
      falls: falling.has(proposition) || (isWhole ? false : null),
      losing: falling.has(proposition)
        ? []
        : stances.flatMap(({ kind, grounds }) => (areAmong([...ofAll, ...grounds], falling) ? [kind] : [])),
    }))
  // What a cursor names may be gone by now: the page begins with what comes after its place.
  const isPast = ({ steps, claimId }: (typeof dependents)[number]) =>
    !place || steps > Number(place[0]) || (steps === place[0] && claimId > String(place[1]))
  const at = dependents.findIndex(isPast)
  const begin = at < 0 ? dependents.length : at
  const page = dependents.slice(begin, begin + first)
  const last = page.at(-1)
  return {
    dependents: page,
    total: dependents.length,
    falling: dependents.filter(({ falls }) => falls).length,
    totalIsExact: isWhole,
    pageInfo: pageInfo('dependents', { claim }, begin + first < dependents.length, last && [last.steps, last.claimId]),
  }
}

/** The stances that carry a claim: those that affirm it, or, where nobody affirms what it says, those that deny it. */
const carrying = ({ stances, affirming }: Row) =>
  affirming > 0 ? stances.filter(({ kind }) => kind !== 'DENIES') : stances
/** Whether any of them is. */
const areAmong = (grounds: readonly string[], propositions: ReadonlySet<string>) =>
  grounds.some((ground) => propositions.has(ground))
const restsFor = (stances: Row['stances'], below: ReadonlySet<string>) =>
  stances.some(({ grounds }) => areAmong(grounds, below))
/** Those that it is asked of: at no steps. */
const begun = (rows: readonly Row[]) =>
  new Set(rows.filter(({ steps }) => steps === 0).map(({ proposition }) => proposition))

/** What rests on the first, over any number of steps: as a whole or for a stance that carries it. What another denial rests on carries no further. */
function propositionsResting(rows: readonly Row[]): ReadonlySet<string> {
  const resting = begun(rows)
  for (let before = -1; before < resting.size;) {
    before = resting.size
    for (const row of rows)
      if (areAmong(row.grounds, resting) || restsFor(carrying(row), resting)) resting.add(row.proposition)
  }
  return resting
}

/**
 * A claim stands only as long as all that it rests on, and one stance that affirms it; a proposition as long as one of its claims does that somebody affirms, or, where nobody affirms
 * any, one of those there are.
 */
function propositionsFalling(rows: readonly Row[]): ReadonlySet<string> {
  const falling = begun(rows)
  const standing = new Map<string, [Row, ...Row[]]>()
  for (const row of rows)
    if (!falling.has(row.proposition)) standing.set(row.proposition, [row, ...(standing.get(row.proposition) ?? [])])
  for (let before = -1; before < falling.size;) {
    before = falling.size
    for (const [proposition, claims] of standing)
      if (isUndermined(claims, falling)) {
        falling.add(proposition)
        standing.delete(proposition)
      }
  }
  return falling
}

/** @param claims those of one proposition that rest on what fell first; others of it stand by themselves */
function isUndermined(claims: readonly [Row, ...Row[]], falling: ReadonlySet<string>): boolean {
  const [{ affirming, alike }] = claims
  const [counted, ofAll] = affirming > 0 ? [claims.filter(({ affirmed }) => affirmed), affirming] : [claims, alike]
  return counted.length === ofAll && counted.every((claim) => isGroundless(claim, falling))
}

/** Something falls that the whole claim rests on, or, of each stance that carries it, something that this one does. */
function isGroundless(row: Row, falling: ReadonlySet<string>): boolean {
  const stances = carrying(row)
  if (areAmong(row.grounds, falling)) return true
  return stances.length > 0 && stances.every(({ grounds }) => areAmong(grounds, falling))
}
