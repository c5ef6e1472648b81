import { SightlineError } from '../errors.ts'
import { GROUNDS, openLens, STATUSES, UNDECIDED, unlessOpen, type Choice, type Lens } from '../graph/lens.ts'
import type { GraphFilter, InputMaybe, PeriodInput } from '../graph/schema-types.ts'
import type * as Schema from '../graph/schema-types.ts'
import type { Words } from '../graph/words.ts'
import { bad, periodOf, minGrade } from './arguments.ts'

/** A lens and its earlier forms → what the Cypher files take, checked; null when it leaves nothing out. */

type Given<T> = InputMaybe<T> | undefined

const lower = (words: readonly string[]) => words.map((word) => word.toLowerCase())

const only = (words: Given<readonly string[]>): Choice | null => (words ? { only: words, not: [] } : null)

const choice = (given: Given<Schema.Choice>): Choice | null =>
  given ? { only: given.only ?? null, not: given.not ?? [] } : null

/** Statuses are stored in lower case. */
const statuses = (found: Choice | null): Choice | null =>
  found && { only: found.only && lower(found.only), not: lower(found.not) }

/** A period with what becomes of what it cannot decide. */
export const ofPeriod = (argument: string, given: Given<PeriodInput>): Pick<Lens, 'trueAt' | 'undecided'> => ({
  trueAt: periodOf(argument, given),
  undecided: UNDECIDED[given?.undated ?? 'INCLUDE'],
})

const ofLens = (given: Schema.Lens): Lens => ({
  kinds: choice(given.kinds),
  linkTypes: choice(given.linkTypes),
  statuses: statuses(choice(given.statuses)),
  documents: choice(given.documents),
  restsOn: choice(given.restsOn),
  trueAt: periodOf('lens.trueAt', given.trueAt),
  undecided: given.undecided ?? 'KEEP',
  minSourceGrade: given.minSourceGrade ?? null,
  minInformationGrade: minGrade('lens', given.minInformationGrade),
})

/** What a `GraphFilter` and a `ClaimFilter` say that a lens says too. */
type Filter = Omit<GraphFilter, 'kinds'> & { kinds?: Given<string[]> }

const ofFilter = (given: Filter): Lens => ({
  ...openLens,
  kinds: only(given.kinds),
  linkTypes: only(given.linkTypes),
  statuses: statuses(only(given.statuses)),
  documents: only(given.documents),
  ...ofPeriod('filter.period', given.period),
  minSourceGrade: given.minSourceGrade ?? null,
  minInformationGrade: minGrade('filter', given.minInformationGrade),
})

/** Words that are wanted have to be there; one that is not wanted may be missing. */
async function checkWords(found: Lens, argument: string, types: string, words: Words): Promise<void> {
  const field = (name: string) => (argument === 'lens' ? `lens.${name}.only` : `${argument}.${name}`)
  await words.check('kind', field('kinds'), found.kinds?.only)
  await words.check('linkType', field(types), found.linkTypes?.only)
  await words.check('document', field('documents'), found.documents?.only)
}

/** Words of a list that does not hang on the graph. */
function checkListed(field: string, what: string, allowed: readonly string[], given: Given<Schema.Choice>): void {
  for (const [name, list] of Object.entries({ only: given?.only, not: given?.not })) {
    const unknown = list?.filter((word) => !allowed.includes(word)) ?? []
    if (unknown.length > 0)
      throw bad(`lens.${field}.${name}`, `${unknown.join(', ')} is ${what}. Allowed: ${allowed.join(', ')}.`, {
        unknown,
        allowed,
      })
  }
}

const both = (earlier: Lens, types: string): SightlineError => {
  const parts = Object.entries(earlier).filter(([part, value]) => unlessOpen({ ...openLens, [part]: value }) !== null)
  const names = parts.map(([part]) =>
    part === 'linkTypes' ? types : /^(?:trueAt|undecided)$/.test(part) ? 'period' : part,
  )
  return new SightlineError(
    'BAD_USER_INPUT',
    `lens: give a lens or its earlier form, not both. What the filter says of ${[...new Set(names)].join(' and ')} belongs into the lens.`,
    { argument: 'lens' },
  )
}

/**
 * The lens of a question, given as such or in an earlier form.
 * @param types what the earlier form calls link types
 * @throws SightlineError `BAD_USER_INPUT`
 */
export async function lensOf(
  { lens, filter }: { lens?: Given<Schema.Lens>; filter?: Given<Filter> },
  words: Words,
  types = 'linkTypes',
): Promise<Lens | null> {
  const earlier = filter ? unlessOpen(ofFilter(filter)) : null
  if (lens && earlier) throw both(earlier, types)
  if (!lens) {
    if (earlier) await checkWords(earlier, 'filter', types, words)
    return earlier
  }
  checkListed('statuses', 'no status', STATUSES, lens.statuses)
  checkListed('restsOn', 'nothing to rest on', GROUNDS, lens.restsOn)
  const found = ofLens(lens)
  await checkWords(found, 'lens', 'linkTypes', words)
  return unlessOpen(found)
}
