import type { Status, Undated } from '../gql/graphql.ts'
import type { Canvas } from './canvas.ts'
import type { Link, Thing } from './fragments.ts'

/** What is hidden on the canvas. Empty sets and an open period hide nothing. */
export interface Filters {
  hiddenKinds: ReadonlySet<string>
  hiddenTypes: ReadonlySet<string>
  hiddenStatuses: ReadonlySet<Status>
  /** Days, `YYYY-MM-DD`; null is open. */
  from: string | null
  to: string | null
  undated: Undated
}

export const noFilters: Filters = {
  hiddenKinds: new Set(),
  hiddenTypes: new Set(),
  hiddenStatuses: new Set(),
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
}

type Time = Thing['when']

const isUndated = (time: Time): boolean => !time || (time.from === null && time.to === null && time.asOf === null)

/** Whether a time overlaps the period; undated times follow the filter's choice. */
export function inPeriod(time: Time, filters: Pick<Filters, 'from' | 'to' | 'undated'>): boolean {
  if (filters.undated === 'ONLY') return isUndated(time)
  if (filters.from === null && filters.to === null && filters.undated === 'INCLUDE') return true
  if (isUndated(time) || !time) return filters.undated === 'INCLUDE'
  const first = time.from ?? time.asOf ?? time.to ?? ''
  const last = time.to ?? time.asOf ?? time.from ?? ''
  return (filters.to === null || first <= filters.to) && (filters.from === null || last >= filters.from)
}

/**
 * What of the canvas passes the filters. The period judges links, and things that have a time of their own (events,
 * policies); an actor has none and stays. A link also goes when one of its ends does.
 */
export function visible(canvas: Canvas, filters: Filters): Visible {
  const nodes = Object.values(canvas.nodes).filter(
    (node) => !filters.hiddenKinds.has(node.kind) && (node.when === null || inPeriod(node.when, filters)),
  )
  const shown = new Set(nodes.map((node) => node.id))
  const links = Object.values(canvas.links).filter(
    (link) =>
      shown.has(link.source) &&
      shown.has(link.target) &&
      !filters.hiddenTypes.has(link.type) &&
      !filters.hiddenStatuses.has(link.status) &&
      inPeriod(link.when, filters),
  )
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
  }
}
