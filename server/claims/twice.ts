import { isDeepStrictEqual } from 'node:util'
import type { Change, SourceRecord, SourceStance } from './claim.ts'
import { claimRow, recordRow, stanceRow } from './given.ts'
import { claimId, recordId, stanceId, thingId } from './ids.ts'
import { bad } from './texts.ts'

/**
 * One id says one thing in a change. Given twice alike it counts once, and a claim takes the stances and the ties of both; given with two contents, which
 * of them stayed would be left to chance.
 * @throws SightlineError naming both places
 */
export function checkTwice({ records = [], claims = [] }: Change): void {
  const recordsThere = firstOf('record')
  const thingsThere = firstOf('thing')
  for (const [index, record] of records.entries()) {
    recordsThere(recordId(record), `records[${index}]`, recordRow(record))
    thingsThere(thingId(record), `records[${index}]`, ofThing(record))
  }
  const claimsThere = firstOf('claim')
  const stancesThere = firstOf('stance')
  for (const [index, claim] of claims.entries()) {
    const id = claimId(claim)
    claimsThere(id, `claims[${index}]`, claimRow(id, claim))
    for (const [at, stance] of claim.stances.entries())
      stancesThere(stanceId(id, stance), `claims[${index}].stances[${at}]`, ofStance(id, stance))
  }
}

/** What of a record is the thing's. */
function ofThing(record: SourceRecord): unknown {
  const { id: _, dataset: __, sourceId: ___, name: ____, aliases: _____, ...thing } = recordRow(record)
  return thing
}

/** What a stance rests on is in ties of its own, in whatever order. */
const ofStance = (claim: string, stance: SourceStance): unknown => [
  stance.kind,
  stanceRow(claim, stance),
  [...new Set(stance.restsOn)].sort(),
]

/** Remembers the first content of each id. */
function firstOf(what: string) {
  const there = new Map<string, { place: string; content: unknown }>()
  return (id: string, place: string, content: unknown): void => {
    const first = there.get(id)
    if (!first) there.set(id, { place, content })
    else if (!isDeepStrictEqual(withoutGaps(first.content), withoutGaps(content)))
      throw bad(
        place,
        `the ${what} ${id} is given in ${first.place} too, with other content. Give it once, or each its own id.`,
        {
          id,
          first: first.place,
        },
      )
  }
}

/** What is left out and what is given as undefined are the same. */
const withoutGaps = (content: unknown): unknown => JSON.parse(JSON.stringify(content))
