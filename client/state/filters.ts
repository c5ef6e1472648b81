import type { RestsOn, SourceGrade, Status } from '../gql/graphql.ts'
import type { Canvas } from './canvas.ts'
import type { Link, Said, Thing } from './fragments.ts'
import { answerOf, type Answer, type Period, type Unknown } from '../../server/time/known.ts'
import { askedWith, isTrueAt, narrowed, openLens, picksStances, through, type Lens, type Narrowed } from './lens.ts'

/** What becomes of what a period cannot decide, in the words of addresses and saved views. */
export type Undated = 'INCLUDE' | 'EXCLUDE' | 'ONLY'

/** What is hidden on the canvas. Empty sets and an open period hide nothing. */
export interface Filters {
  hiddenKinds: ReadonlySet<string>
  hiddenTypes: ReadonlySet<string>
  hiddenStatuses: ReadonlySet<Status>
  /** Links that are built on it, over any number of steps, are hidden. */
  hiddenGrounds: ReadonlySet<RestsOn>
  /** Their stances do not count. */
  hiddenDocuments: ReadonlySet<string>
  /** Stances of worse sources, or that say less likely things, do not count; null counts all. */
  minSourceGrade: SourceGrade | null
  minInformationGrade: number | null
  /** Days, `YYYY-MM-DD`; null is open. */
  from: string | null
  to: string | null
  undated: Undated
  /** Things are hidden too of which the other filters hide every link. */
  hidesUnlinked: boolean
}

export const noFilters: Filters = {
  hiddenKinds: new Set(),
  hiddenTypes: new Set(),
  hiddenStatuses: new Set(),
  hiddenGrounds: new Set(),
  hiddenDocuments: new Set(),
  minSourceGrade: null,
  minInformationGrade: null,
  from: null,
  to: null,
  undated: 'INCLUDE',
  hidesUnlinked: false,
}

/** What is shown under the filters, and how much each filter hides. */
export interface Visible {
  nodes: readonly Thing[]
  links: readonly Link[]
  hidden: { nodes: number; links: number }
  /** Shown links and dated things of which the period that is set cannot be decided, by id, with what is not known. */
  undecided: ReadonlyMap<string, readonly Unknown[]>
  /** Shown links of which filters leave stances out, by id, with what that makes of them. */
  narrowed: ReadonlyMap<string, Narrowed>
  /** Links that are not shown because it is not known yet what is said of them. */
  unjudged: number
}

const UNDECIDED: Record<Undated, Lens['undecided']> = { INCLUDE: 'KEEP', EXCLUDE: 'LEAVE_OUT', ONLY: 'ALONE' }

const hiding = (words: ReadonlySet<string>) => ({ only: null, not: [...words].sort() })

/** What is hidden on the canvas, as the lens that everything else takes. */
export const lensOf = (filters: Filters): Lens => ({
  ...openLens,
  kinds: hiding(filters.hiddenKinds),
  linkTypes: hiding(filters.hiddenTypes),
  statuses: hiding(filters.hiddenStatuses),
  restsOn: hiding(filters.hiddenGrounds),
  documents: hiding(filters.hiddenDocuments),
  minSourceGrade: filters.minSourceGrade,
  minInformationGrade: filters.minInformationGrade,
  trueAt: { from: filters.from, to: filters.to },
  undecided: UNDECIDED[filters.undated],
})

/** Whether filters hide nothing, however they came to be so. */
export const areOpen = (filters: Filters): boolean => !filters.hidesUnlinked && askedWith(lensOf(filters)) === null

/** Whether the period keeps a time; what it cannot decide follows the filter's choice. */
export const inPeriod = (time: Thing['when'], filters: Pick<Filters, 'from' | 'to' | 'undated'>): boolean =>
  isTrueAt(time, { trueAt: { from: filters.from, to: filters.to }, undecided: UNDECIDED[filters.undated] })

/**
 * What of the canvas passes the filters. The period judges links, and things that have a time of their own (events, policies) and are no end
 * of a link that is shown; an actor has none and stays, unless things go of which no link is left. A link also goes when one of its ends is of a kind that
 * is hidden.
 */
export function visible(canvas: Canvas, filters: Filters, said: Known): Visible {
  const lens = lensOf(filters)
  const { things, links } = through(lens, Object.values(canvas.nodes), Object.values(canvas.links), { said })
  const unlinked = filters.hidesUnlinked ? unlinkedOf(canvas, things, links) : null
  const nodes = unlinked ? things.filter(({ id }) => !unlinked.has(id)) : things
  return {
    nodes,
    links,
    hidden: {
      nodes: Object.keys(canvas.nodes).length - nodes.length,
      links: Object.keys(canvas.links).length - links.length,
    },
    undecided: hasPeriod(filters) ? undecidedOf(filters, nodes, links) : NONE,
    narrowed: picksStances(lens) ? narrowedOf(lens, links, said) : WHOLE,
    unjudged: unknownOf(lens, canvas, said).length,
  }
}

/** A list of what is hidden, of which the legend has a row for each word. */
export type Hiding = 'hiddenKinds' | 'hiddenTypes' | 'hiddenStatuses' | 'hiddenDocuments'

/**
 * What would be shown if one list hid nothing: what its rows count, so that each says what it shows or hides and the rest of the filters hold. Links that
 * come back so bring no things back whose row does not hide them.
 */
export function facetOf(canvas: Canvas, filters: Filters, said: Known, list: Hiding): Visible {
  const open = visible(canvas, { ...filters, [list]: noFilters[list] }, said)
  if (!filters.hidesUnlinked || list !== 'hiddenKinds') return open
  const seen = new Set(visible(canvas, filters, said).nodes.map(({ id }) => id))
  return { ...open, nodes: open.nodes.filter(({ id, kind }) => filters.hiddenKinds.has(kind) || seen.has(id)) }
}

/** Things that have links on the canvas, of which none is shown. One that never had a link there is no such thing: somebody has just put it there. */
export function unlinkedOf(canvas: Canvas, nodes: readonly Thing[], links: readonly Link[]): ReadonlySet<string> {
  const ends = (some: readonly Link[]) => new Set(some.flatMap(({ source, target }) => [source, target]))
  const [all, shown] = [ends(Object.values(canvas.links)), ends(links)]
  return new Set(nodes.flatMap(({ id }) => (all.has(id) && !shown.has(id) ? [id] : [])))
}

const NONE: Visible['undecided'] = new Map()
const WHOLE: Visible['narrowed'] = new Map()

/** Whether a period is set: else nothing is in or out of it. */
export const hasPeriod = ({ from, to }: Pick<Filters, 'from' | 'to'>): boolean => from !== null || to !== null

const datedOf = (nodes: readonly Thing[]) => nodes.filter(({ when }) => when !== null)

function undecidedOf(period: Period, nodes: readonly Thing[], links: readonly Link[]): Visible['undecided'] {
  const found = [...datedOf(nodes), ...links].flatMap(({ id, when }) => {
    const { answer, unknown } = answerOf(when, period)
    return answer === 'UNDECIDED' ? [[id, unknown] as const] : []
  })
  return new Map(found)
}

const narrowedOf = (lens: Lens, links: readonly Link[], said: Known): Visible['narrowed'] =>
  new Map(
    links.flatMap(({ id }) => {
      const found = narrowed(lens, said.get(id))
      return found ? [[id, found] as const] : []
    }),
  )

/** How many links, and how many things with a time of their own. */
export interface Answered {
  links: number
  things: number
}

/**
 * What a period makes of a time. What is only planned is not *in* it as what is said to have been so is: it is *due* in it, or was until a later date
 * replaced it.
 */
type Counted = Answer['answer'] | 'DUE' | 'REPLACED'
const countedAs = (when: Thing['when'], period: Period): Counted => {
  const { answer } = answerOf(when, period)
  return answer === 'IN' ? (when?.plan ?? 'IN') : answer
}

/**
 * How many links and dated things get each answer to the period, under the other filters. Whatever becomes of what cannot be decided, as many
 * links are shown; a thing of another answer is shown too where it is an end of one.
 */
export function answersToPeriod(canvas: Canvas, filters: Filters, said: Known): Record<Counted, Answered> {
  const { nodes, links } = visible(canvas, { ...filters, from: null, to: null, undated: 'INCLUDE' }, said)
  const of = (items: readonly (Thing | Link)[], counted: Counted) =>
    items.filter(({ when }) => countedAs(when, filters) === counted).length
  const counts = (counted: Counted) => ({ links: of(links, counted), things: of(datedOf(nodes), counted) })
  const plans = { DUE: counts('DUE'), REPLACED: counts('REPLACED') }
  return { IN: counts('IN'), ...plans, OUT: counts('OUT'), UNDECIDED: counts('UNDECIDED') }
}

/** What is known to be said of links, by their ids; null of those of which nothing is. */
export type Known = ReadonlyMap<string, Said | null>

/** The links on the canvas that a lens cannot judge before it is asked what is said of them. */
export const unknownOf = (lens: Lens, { links }: Pick<Canvas, 'links'>, said: Known): string[] =>
  picksStances(lens) ? Object.keys(links).filter((id) => !said.has(id)) : []
