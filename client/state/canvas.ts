import type { Link, Thing, Subgraph } from './fragments.ts'

/** A point in canvas units. */
export interface Point {
  x: number
  y: number
}

/** What one expand, search or view brought to the canvas, so that it can be taken away again. */
interface Addition {
  nodes: readonly string[]
  links: readonly string[]
}

/**
 * The graph on the canvas. Immutable: every change is a new value, so that undo is the value before.
 * A thing with a position has been placed and stays where it is until the user moves it or asks for a layout.
 */
export interface Canvas {
  nodes: Readonly<Record<string, Thing>>
  links: Readonly<Record<string, Link>>
  positions: Readonly<Record<string, Point>>
  /** By the id of the thing that was expanded. */
  expansions: Readonly<Record<string, Addition>>
}

export const emptyCanvas: Canvas = { nodes: {}, links: {}, positions: {}, expansions: {} }

/**
 * Adds things and links; those that are there stay as they are, and a link has both its ends there or is none. With `origin`, remembers them as
 * its expansion.
 */
export function addSubgraph(canvas: Canvas, subgraph: Pick<Subgraph, 'nodes' | 'links'>, origin?: string): Canvas {
  const newNodes = subgraph.nodes.filter((node) => !Object.hasOwn(canvas.nodes, node.id))
  const nodes = { ...canvas.nodes, ...byId(newNodes) }
  const newLinks = subgraph.links.filter(
    ({ id, source, target }) =>
      !Object.hasOwn(canvas.links, id) && Object.hasOwn(nodes, source) && Object.hasOwn(nodes, target),
  )
  if (newNodes.length === 0 && newLinks.length === 0) return canvas
  const next: Canvas = {
    ...canvas,
    nodes,
    links: { ...canvas.links, ...byId(newLinks) },
  }
  return origin === undefined
    ? next
    : {
        ...next,
        expansions: { ...canvas.expansions, [origin]: joined(additionOf(canvas, origin), newNodes, newLinks) },
      }
}

/** Gives positions to things; others keep theirs. */
export function place(canvas: Canvas, positions: Readonly<Record<string, Point>>): Canvas {
  const known = Object.entries(positions).filter(([id]) => Object.hasOwn(canvas.nodes, id))
  return known.length === 0 ? canvas : { ...canvas, positions: { ...canvas.positions, ...Object.fromEntries(known) } }
}

/** Takes things, and every link that touches them, off the canvas. */
export function removeNodes(canvas: Canvas, ids: Iterable<string>): Canvas {
  const gone = new Set(ids)
  const keeps = (id: string) => !gone.has(id)
  return {
    nodes: only(canvas.nodes, keeps),
    links: only(canvas.links, (_, link) => keeps(link.source) && keeps(link.target)),
    positions: only(canvas.positions, keeps),
    expansions: only(canvas.expansions, keeps),
  }
}

/** Takes links off the canvas; their ends stay. */
export function removeLinks(canvas: Canvas, ids: Iterable<string>): Canvas {
  const gone = new Set(ids)
  return { ...canvas, links: only(canvas.links, (id) => !gone.has(id)) }
}

/**
 * Takes back what expanding `origin` brought: its links, and its things unless something else on the canvas still
 * holds them (another link, or an expansion of their own).
 */
export function collapse(canvas: Canvas, origin: string): Canvas {
  const addition = additionOf(canvas, origin)
  if (!addition) return canvas
  const brought = new Set(addition.links)
  const links = only(canvas.links, (id) => !brought.has(id))
  const expansions = only(canvas.expansions, (id) => id !== origin)
  const held = new Set(Object.values(links).flatMap((link) => [link.source, link.target]))
  const gone = addition.nodes.filter((id) => !held.has(id) && !Object.hasOwn(expansions, id))
  return removeNodes({ ...canvas, links, expansions }, gone)
}

/** Whether collapsing a thing takes anything away that is shown: what it brought may be gone already, held by something else, or hidden. */
export function collapses(canvas: Canvas, shown: Shown, origin: string): boolean {
  if (!additionOf(canvas, origin)) return false
  const left = collapse(canvas, origin)
  return (
    shown.links.some(({ id }) => !Object.hasOwn(left.links, id)) ||
    shown.nodes.some(({ id }) => !Object.hasOwn(left.nodes, id))
  )
}

interface Shown {
  nodes: readonly { id: string }[]
  links: readonly { id: string }[]
}

/** An id may be any word, such as `constructor`, which every object has. */
const additionOf = (canvas: Canvas, origin: string): Addition | undefined =>
  Object.hasOwn(canvas.expansions, origin) ? canvas.expansions[origin] : undefined

/** The other things that links on the canvas tie to a thing, each once. */
export function linkedTo(canvas: Pick<Canvas, 'links'>, id: string): string[] {
  const others = Object.values(canvas.links).flatMap(({ source, target }) =>
    source === id ? [target] : target === id ? [source] : [],
  )
  return [...new Set(others)].filter((other) => other !== id)
}

const byId = <T extends { id: string }>(items: readonly T[]) => Object.fromEntries(items.map((item) => [item.id, item]))

const only = <T>(record: Readonly<Record<string, T>>, keeps: (id: string, value: T) => boolean): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([id, value]) => keeps(id, value)))

const joined = (before: Addition | undefined, nodes: readonly Thing[], links: readonly Link[]): Addition => ({
  nodes: [...(before?.nodes ?? []), ...nodes.map((node) => node.id)],
  links: [...(before?.links ?? []), ...links.map((link) => link.id)],
})
