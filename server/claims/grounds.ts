import { SightlineError } from '../errors.ts'
import type { Writing } from '../neo4j/writer.ts'

/** What claims rest on: carried from claim to claim, over any number of steps (docs/model.md). */

interface Ground {
  claim: string
  ground: string
}

/** A proposition, with the type of its link. */
interface Proposition {
  type: string
  proposition: string
}

/**
 * Brings what propositions rest on up to date: of those given, and of all that rest on them. What is derived from their stances has to be right.
 * @param rested what rested on them before, when they may rest on them no longer
 * @returns the propositions for which it has changed
 */
export async function deriveGrounds(
  writing: Writing,
  given: readonly string[],
  rested: readonly string[],
): Promise<Proposition[]> {
  const changed = new Map<string, Proposition>()
  const above = async (propositions: readonly string[]) =>
    (await writing.run('resting-on', { propositions })).map(({ proposition }) => proposition)
  // A status that has changed is ground too, whether or not its own grounds have.
  let next = [...new Set([...given, ...rested, ...(await above(given))])]
  while (next.length > 0) {
    const rows = await writing.run('derive-grounds', { propositions: next })
    for (const row of rows) changed.set(row.proposition, row)
    next = rows.length > 0 ? await above(rows.map(({ proposition }) => proposition)) : []
  }
  return [...changed.values()]
}

/**
 * Claims that say the same count as one: what one of them rests on, the others are held up by. Their propositions have to have their keys.
 * @throws SightlineError when claims rest on themselves, over whatever steps; it names them
 */
export async function refuseCircles(writing: Writing, claims: readonly string[]): Promise<void> {
  const grounds: Ground[] = []
  const seen = new Set(claims)
  for (let next = [...seen]; next.length > 0;) {
    const rows = await writing.run('grounds-of', { claims: next })
    grounds.push(...rows)
    next = rows.map(({ ground }) => ground).filter((ground) => !seen.has(ground))
    for (const each of next) seen.add(each)
  }
  refuseCircle(grounds)
}

/** The same for the whole graph. */
export async function refuseAnyCircle(writing: Writing): Promise<void> {
  refuseCircle(await writing.run('all-grounds', {}))
}

function refuseCircle(grounds: readonly Ground[]): void {
  const circle = circleIn(grounds)
  if (!circle) return
  throw new SightlineError(
    'BAD_USER_INPUT',
    `related: these claims, or others that say the same, rest on each other in a circle: ${circle.join(' → ')}. What rests on what must begin somewhere; leave one of these ties out.`,
    { claims: circle },
  )
}

/** Claims that rest on each other, the first again at the end; null when there are none. */
export function circleIn(grounds: readonly Ground[]): string[] | null {
  const below = new Map<string, string[]>()
  for (const { claim, ground } of grounds) below.set(claim, [...(below.get(claim) ?? []), ground])
  const done = new Set<string>()
  for (const start of below.keys()) {
    // Without recursion: a chain may be longer than the stack.
    const path: { claim: string; left: string[] }[] = [{ claim: start, left: [...(below.get(start) ?? [])] }]
    const on = new Set([start])
    while (path.length > 0 && !done.has(start)) {
      const top = path[path.length - 1]
      const ground = top?.left.pop()
      if (ground === undefined) {
        path.pop()
        if (top) on.delete(top.claim)
        if (top) done.add(top.claim)
      } else if (on.has(ground)) {
        const claims = path.map(({ claim }) => claim)
        return [...claims.slice(claims.indexOf(ground)), ground]
      } else if (!done.has(ground)) {
        on.add(ground)
        path.push({ claim: ground, left: [...(below.get(ground) ?? [])] })
      }
    }
  }
  return null
}
