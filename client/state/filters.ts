import type { SourceGrade, Status } from '../gql/graphql.ts'
import type { Canvas } from './canvas.ts'
import type { Link, Said, Thing } from './fragments.ts'
import { askedWith, isTrueAt, isUndated, openLens, picksStances, through, type Lens } from './lens.ts'

/** What becomes of what has no date, in the words of addresses and saved views. */
export type Undated = 'INCLUDE' | 'EXCLUDE' | 'ONLY'

/** What is hidden on the canvas. Empty sets and an open period hide nothing. */
export interface Filters {
  hiddenKinds: ReadonlySet<string>
  hiddenTypes: ReadonlySet<string>
  hiddenStatuses: ReadonlySet<Status>
  /** Their stances do not count. */
  hiddenDocuments: ReadonlySet<string>
  /** Stances of worse sources, or that say less likely things, do not count; null counts all. */
  minSourceGrade: SourceGrade | null
  minInformationGrade: number | null
  /** Days, `YYYY-MM-DD`; null is open. */
  from: string | null
  to: string | null
  undated: Undated
}

export const noFilters: Filters = {
  hiddenKinds: new Set(),
  hiddenTypes: new Set(),
  hiddenStatuses: new Set(),
  hiddenDocuments: new Set(),
  minSourceGrade: null,
  minInformationGrade: null,
  from: null,
  to: null,
  undated: 'INCLUDE',
}

/** What is shown under the filters, and how much each filter hides. */
export interface Visible {
  nodes: readonly Thing[]
  links: readonly Link[]
  hidden: { nodes: number; links: number }
  /** Shown things and links that have no date although a period is set. */
  undated: number
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
  documents: hiding(filters.hiddenDocuments),
  minSourceGrade: filters.minSourceGrade,
  minInformationGrade: filters.minInformationGrade,
  trueAt: { from: filters.from, to: filters.to },
  undecided: UNDECIDED[filters.undated],
})

/** Whether filters hide nothing, however they came to be so. */
export const areOpen = (filters: Filters): boolean => askedWith(lensOf(filters)) === null

/** Whether a time overlaps the period; undated times follow the filter's choice. */
export const inPeriod = (time: Thing['when'], filters: Pick<Filters, 'from' | 'to' | 'undated'>): boolean =>
  isTrueAt(time, { trueAt: { from: filters.from, to: filters.to }, undecided: UNDECIDED[filters.undated] })

/**
 * What of the canvas passes the filters. The period judges links, and things that have a time of their own (events,
 * policies); an actor has none and stays. A link also goes when one of its ends does.
 */
export function visible(canvas: Canvas, filters: Filters, said: Known): Visible {
  const lens = lensOf(filters)
  const { things: nodes, links } = through(lens, Object.values(canvas.nodes), Object.values(canvas.links), { said })
  const periodSet = filters.from !== null || filters.to !== null
  return {
    nodes,
    links,
    hidden: {
      nodes: Object.keys(canvas.nodes).length - nodes.length,
      links: Object.keys(canvas.links).length - links.length,
    },
    undated: periodSet
      ? [...nodes.filter((node) => node.when), ...links].filter((item) => isUndated(item.when)).length
      : 0,
    unjudged: unknownOf(lens, canvas, said).length,
  }
}

/** What is known to be said of links, by their ids; null of those of which nothing is. */
export type Known = ReadonlyMap<string, Said | null>

/** The links on the canvas that a lens cannot judge before it is asked what is said of them. */
export const unknownOf = (lens: Lens, { links }: Pick<Canvas, 'links'>, said: Known): string[] =>
  picksStances(lens) ? Object.keys(links).filter((id) => !said.has(id)) : []
