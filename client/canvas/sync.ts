import type { Core, EdgeSingular, NodeSingular } from 'cytoscape'
import type { Point } from '../state/canvas.ts'
import type { NodeElement } from './elements.ts'
import type { LedEdge } from './ways.ts'

/** Makes Cytoscape show exactly these elements, touching only what differs. */
export function syncElements(
  cy: Core,
  { nodes, edges }: { nodes: readonly NodeElement[]; edges: readonly LedEdge[] },
  positions: Readonly<Record<string, Point>>,
): void {
  const wanted = new Set([...nodes.map((node) => node.id), ...edges.map((edge) => edge.id)])
  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove()
    for (const data of nodes) {
      const position = positions[data.id] ?? { x: 0, y: 0 }
      const node = cy.getElementById(data.id)
      if (node.empty()) cy.add({ group: 'nodes', data: { ...data }, position: { ...position }, classes: data.states })
      else {
        updateData(node, data)
        const { x, y } = node.position()
        if (x !== position.x || y !== position.y) node.position({ ...position })
      }
    }
    for (const data of edges) {
      const edge = cy.getElementById(data.id)
      // Where a line is broken no style says: it is drawn anew.
      if (edge.nonempty() && edge.data('gaps') !== data.gaps) edge.remove()
      if (edge.empty() || edge.removed()) cy.add({ group: 'edges', data: { ...data }, classes: data.states })
      else updateData(edge, data)
    }
  })
}

function updateData(element: NodeSingular | EdgeSingular, wanted: { states: string }): void {
  const current = element.data() as Record<string, unknown>
  if (current.states !== wanted.states) element.removeClass(String(current.states)).addClass(wanted.states)
  if (Object.entries(wanted).some(([key, value]) => current[key] !== value)) element.data({ ...wanted })
}

/** What is picked out on a canvas. */
interface Picked {
  nodes: readonly string[]
  /** The bundle of a chosen line. */
  bundle: string | null
  /** The words of the one link that is selected, which may be one of several on its line. */
  own: string | null
  /** The bundles of a chain; empty for none. */
  chain: ReadonlySet<string>
}

/** Shows the selection: rings on things, light on their lines and along a chosen one. Of a chain its own lines alone are lit, and all else steps back. */
export function syncSelection(cy: Core, { nodes, bundle, own, chain }: Picked): void {
  const wanted = new Set(nodes)
  const ofChain = (each: Element) => chain.has(String(each.data('bundle')))
  cy.batch(() => {
    cy.nodes().forEach((node) => {
      if (node.selected() !== wanted.has(node.id())) {
        if (wanted.has(node.id())) node.select()
        else node.unselect()
      }
    })
    mark(cy, 'lit', (each) => each.isEdge() && (chain.size > 0 ? ofChain(each) : hasSelectedEnd(each)))
    mark(cy, 'aside', (each) => chain.size > 0 && !(each.isNode() ? each.selected() : ofChain(each)))
    mark(cy, 'chosen', (each) => bundle !== null && each.data('bundle') === bundle)
    cy.edges('.chosen').forEach((edge) => void (edge.data('own') !== own && edge.data('own', own)))
  })
}

const hasSelectedEnd = (edge: EdgeSingular) => edge.source().selected() || edge.target().selected()

type Element = NodeSingular | EdgeSingular

/** Gives a class to these alone, touching only what differs. */
function mark(cy: Core, word: string, is: (each: Element) => boolean): void {
  cy.elements().forEach((each: Element) => {
    if (each.hasClass(word) !== is(each)) each.toggleClass(word)
  })
}
