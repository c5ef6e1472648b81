import type { Lens as LensInput, RestsOn, SourceGrade, Status, Undecided } from '../gql/graphql.ts'
import { answerOf, type Answer } from '../../server/time/known.ts'
import type { Link, Said, Thing } from './fragments.ts'

/**
 * What counts, and whether a thing or a link does. The server decides the same by one block of Cypher (`cypher/blocks/lens*.cypher`);
 * tests/server/graph/lens.test.ts holds both against each other.
 */

/** Words to keep, null for all, and words to leave out. */
export interface Choice {
  only: readonly string[] | null
  not: readonly string[]
}

/** As `Lens` in the SDL, with nothing missing. */
export interface Lens {
  kinds: Choice
  linkTypes: Choice
  statuses: Choice
  documents: Choice
  /** What stances are built on. */
  restsOn: Choice
  /** Days, `YYYY-MM-DD`; null is open. */
  trueAt: { from: string | null; to: string | null }
  minSourceGrade: SourceGrade | null
  minInformationGrade: number | null
  undecided: Undecided
}

const all: Choice = { only: null, not: [] }

/** Leaves nothing out. */
export const openLens: Lens = {
  kinds: all,
  linkTypes: all,
  statuses: all,
  documents: all,
  restsOn: all,
  trueAt: { from: null, to: null },
  minSourceGrade: null,
  minInformationGrade: null,
  undecided: 'KEEP',
}

/** A stance in short: what a lens and a status need of it. */
type Stance = Said['stances'][number]

const isOpen = ({ only, not }: Choice) => only === null && not.length === 0

/** As the server is asked with it: what is open is left out, and of a lens that leaves nothing out all of it. */
export function askedWith(lens: Lens): LensInput | null {
  const choices = Object.entries({
    kinds: lens.kinds,
    linkTypes: lens.linkTypes,
    statuses: lens.statuses,
    documents: lens.documents,
    restsOn: lens.restsOn,
  })
    .filter(([, choice]) => !isOpen(choice))
    .map(([name, { only, not }]) => [name, { only: only && [...only], not: [...not] }] as const)
  const { trueAt, minSourceGrade, minInformationGrade, undecided } = lens
  const input: LensInput = {
    ...Object.fromEntries(choices),
    ...((trueAt.from !== null || trueAt.to !== null) && { trueAt: { ...trueAt } }),
    ...(minSourceGrade !== null && { minSourceGrade }),
    ...(minInformationGrade !== null && { minInformationGrade }),
    ...(undecided !== 'KEEP' && { undecided }),
  }
  return Object.keys(input).length > 0 ? input : null
}

type Time = Thing['when']
type Judged = Pick<Thing, 'id' | 'kind' | 'labels' | 'when'>
type JudgedLink = Pick<Link, 'id' | 'type' | 'source' | 'target' | 'when'> & Sum

const takes = ({ only, not }: Choice, word: string, wider: readonly string[] = []) =>
  (only === null || only.includes(word) || wider.some((each) => only.includes(each))) && !not.includes(word)

/** Whether a stance may be built on what it is built on: one ground that is not wanted is enough to leave it out. */
const mayRest = ({ only, not }: Choice, grounds: readonly string[]) =>
  (only === null || grounds.some((ground) => only.includes(ground))) && !grounds.some((ground) => not.includes(ground))

/** What becomes of each answer is asked for. */
const KEPT: Record<Undecided, readonly Answer['answer'][]> = {
  KEEP: ['IN', 'UNDECIDED'],
  LEAVE_OUT: ['IN'],
  ALONE: ['UNDECIDED'],
}

/** Whether a lens keeps a time. */
export const isTrueAt = (time: Time, lens: Pick<Lens, 'trueAt' | 'undecided'>): boolean =>
  KEPT[lens.undecided].includes(answerOf(time, lens.trueAt).answer)

/** What a stance is chosen by. */
export type Judging = Pick<Stance, 'documentId' | 'sourceGrade' | 'informationGrade' | 'restsOn'>

/** Whether a lens chooses among stances: then what is said of each link has to be known. */
export const picksStances = ({ documents, restsOn, minSourceGrade, minInformationGrade }: Lens): boolean =>
  !isOpen(documents) || !isOpen(restsOn) || minSourceGrade !== null || minInformationGrade !== null

/** Whether a lens leaves a stance. */
export const picks = ({ documents, restsOn, minSourceGrade, minInformationGrade }: Lens, stance: Judging): boolean =>
  takes(documents, stance.documentId) &&
  mayRest(restsOn, stance.restsOn) &&
  (minSourceGrade === null || (stance.sourceGrade !== null && stance.sourceGrade <= minSourceGrade)) &&
  (minInformationGrade === null || (stance.informationGrade !== null && stance.informationGrade <= minInformationGrade))

/** What stances make of a claim (docs/model.md); null when there is none. */
export function statusOf({ modality, stances }: Pick<Said, 'modality' | 'stances'>): Status | null {
  const some = (kind: Stance['kind']) => stances.some((stance) => stance.kind === kind)
  if (stances.length === 0) return null
  if (some('DENIES')) return some('ASSERTS') || some('ACCUSES') ? 'CONTESTED' : 'DENIED'
  if (modality !== 'ACTUAL') return modality
  if (stances.some((stance) => stance.kind === 'ASSERTS' && stance.ownVoice)) return 'ASSERTED'
  if (some('ASSERTS')) return 'ATTRIBUTED'
  return some('ACCUSES') ? 'ACCUSED' : 'DEDUCED'
}

/** What stances that are left make of a link, null when none is, beside what all of them do. */
export interface Narrowed {
  counted: Status | null
  whole: Status
  /** What those that are left make it rest on; null when none is. */
  restsOn: readonly RestsOn[] | null
}

/** What a lens that leaves stances out makes of a link; null where it leaves all of them, or nothing is known of them. */
export function narrowed(lens: Lens, said: Said | null | undefined): Narrowed | null {
  if (!picksStances(lens) || !said) return null
  const stances = said.stances.filter((stance) => picks(lens, stance))
  if (stances.length === said.stances.length) return null
  return {
    counted: statusOf({ modality: said.modality, stances }),
    whole: said.status,
    restsOn: stances.length > 0 ? carriedBy(stances) : null,
  }
}

/** What stands on a link of its stances. */
type Sum = Pick<
  Link,
  'status' | 'affirmed' | 'denied' | 'documentIds' | 'confidence' | 'sourceGrade' | 'informationGrade' | 'restsOn'
>

/** What a link is under a lens; null when no stance on it is left, or when nothing is known of them. */
export function sumUnder(lens: Lens, link: Sum, said: Said | null | undefined): Sum | null {
  if (!picksStances(lens)) return link
  if (!said) return null
  const stances = said.stances.filter((stance) => picks(lens, stance))
  const status = statusOf({ modality: said.modality, stances })
  if (status === null) return null
  const affirming = stances.filter(({ kind }) => kind !== 'DENIES')
  return {
    status,
    affirmed: affirming.length,
    denied: stances.length - affirming.length,
    documentIds: [...new Set(stances.map(({ documentId }) => documentId))],
    confidence: highest(affirming.map(({ confidence }) => confidence)),
    sourceGrade: best(affirming.map(({ sourceGrade }) => sourceGrade)),
    informationGrade: best(affirming.map(({ informationGrade }) => informationGrade)),
    restsOn: carriedBy(stances),
  }
}

/** What a link is built on: what all of the stances are that affirm it, or, where none does, all there are. One that stands by itself is enough. */
function carriedBy(stances: readonly Stance[]): RestsOn[] {
  const affirming = stances.filter(({ kind }) => kind !== 'DENIES')
  const [first, ...others] = affirming.length > 0 ? affirming : stances
  return first?.restsOn.filter((ground) => others.every(({ restsOn }) => restsOn.includes(ground))) ?? []
}

/** Grades begin with the best; null where nobody judged. */
function best<T extends string | number>(grades: readonly (T | null)[]): T | null {
  const judged = grades.filter((grade) => grade !== null)
  return judged.length === 0 ? null : judged.reduce((a, b) => (b < a ? b : a))
}

const highest = (numbers: readonly (number | null)[]): number | null => {
  const judged = numbers.filter((number) => number !== null)
  return judged.length === 0 ? null : Math.max(...judged)
}

/** Whether a lens takes a thing by its kinds alone: so it judges the ends of links. */
const takesKind = (lens: Lens, { kind, labels }: Judged): boolean => takes(lens.kinds, kind, labels)

/**
 * Whether a lens shows a thing: by its kinds, and by its time when it has one. A link that is shown shows its ends, whatever their time.
 * @param tied whether such a link is there
 */
export const showsThing = (lens: Lens, thing: Judged, tied = false): boolean =>
  takesKind(lens, thing) && (tied || thing.when === null || isTrueAt(thing.when, lens))

/**
 * What of a graph a lens shows, each link with what it then comes to. A link goes when one of its ends is of a kind that goes; its time is its own.
 * @param asked things that are there in any case
 * @param said what is said of each link, by its id; needed when the lens picks stances
 */
export function through<T extends Judged, L extends JudgedLink>(
  lens: Lens,
  things: readonly T[],
  links: readonly L[],
  {
    asked = new Set(),
    said = new Map(),
  }: { asked?: ReadonlySet<string>; said?: ReadonlyMap<string, Said | null> } = {},
): { things: T[]; links: L[] } {
  const ends = new Set(things.flatMap((thing) => (asked.has(thing.id) || takesKind(lens, thing) ? [thing.id] : [])))
  const shown = links.flatMap((link) => {
    if (!ends.has(link.source) || !ends.has(link.target)) return []
    const sum = sumUnder(lens, link, said.get(link.id))
    const fits = sum !== null && takes(lens.statuses, sum.status)
    if (!fits || !takes(lens.linkTypes, link.type) || !isTrueAt(link.when, lens)) return []
    return picksStances(lens) ? [{ ...link, ...sum }] : [link]
  })
  const tied = new Set(shown.flatMap(({ source, target }) => [source, target]))
  return {
    things: things.filter((thing) => asked.has(thing.id) || showsThing(lens, thing, tied.has(thing.id))),
    links: shown,
  }
}
