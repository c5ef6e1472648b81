import type { Writing } from '../neo4j/writer.ts'
import type { Changed } from './claim.ts'
import { deriveGrounds } from './grounds.ts'
import type { LinkChanges } from './tallies.ts'

/** From so many propositions of one type on, its own index pays for planning a statement with its name. */
const MANY = 200

interface Proposition {
  type: string
  proposition: string
  /** Whether direction has no meaning: the link may have to be turned. */
  symmetric: boolean
}

/** A proposition with the ends of its link, from before a change. */
interface Before extends Proposition {
  subject: string
  object: string
}

/**
 * Brings the links of some claims' propositions up to date: those that they stood for before, and those that they stand for now. No other
 * link is touched, but those of what rests on them.
 * @param now rows of `name-propositions`
 * @param before rows of `propositions-of`, from before the change
 * @param rested keys of the propositions that rested on them then
 * @returns links by the claims that name them, and what tallies are to know of them
 */
export async function deriveLinks(
  writing: Writing,
  now: readonly Proposition[],
  before: readonly Before[],
  rested: readonly string[] = [],
): Promise<{ links: Changed['links']; changes: LinkChanges }> {
  const affected = new Map<string, Proposition>()
  for (const { type, proposition, symmetric } of [...before, ...now])
    affected.set(proposition, { type, proposition, symmetric })
  await writing.run('derive-claims', { propositions: [...affected.keys()] })
  const dropped = before.length > 0 ? await writing.run('drop-links', { propositions: before }) : []
  const symmetric = [...affected.values()].filter((each) => each.symmetric)
  const turned = symmetric.length > 0 ? await writing.run('turn-links', { propositions: symmetric }) : []
  const resting = await deriveGrounds(writing, [...affected.keys()], rested)
  const above = resting.filter(({ proposition }) => !affected.has(proposition))
  const links = await linksOf(writing, [...affected.values(), ...above])
  const wasThere = new Set(turned.map(({ proposition }) => proposition))
  const isNew = ({ added, proposition }: (typeof links)[number]) => added && !wasThere.has(proposition)
  return {
    links: {
      added: links.filter(isNew).map(({ claim }) => claim),
      updated: links.filter((link) => !isNew(link)).map(({ claim }) => claim),
      removed: dropped.map(({ claim }) => claim),
    },
    changes: {
      come: links.filter(({ added }) => added),
      gone: [...dropped, ...turned],
      stayed: links.filter(({ added }) => !added),
    },
  }
}

async function linksOf(writing: Writing, propositions: readonly Omit<Proposition, 'symmetric'>[]) {
  const byType = new Map<string, string[]>()
  for (const { type, proposition } of propositions) {
    const known = byType.get(type)
    if (known) known.push(proposition)
    else byType.set(type, [proposition])
  }
  const few = propositions.filter(({ type }) => (byType.get(type)?.length ?? 0) < MANY)
  const rows = few.length > 0 ? await writing.run('derive-links', { propositions: few }) : []
  for (const [type, each] of byType)
    if (each.length >= MANY) rows.push(...(await writing.run('derive-links-of-type', { type, propositions: each })))
  return rows
}
