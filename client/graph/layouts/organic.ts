import cytoscape from 'cytoscape'
import fcose from 'cytoscape-fcose'
import type { Canvas, Point } from '../../state/canvas.ts'
import { spread } from '../place.ts'
import type { Layout } from './registry.ts'

cytoscape.use(fcose)

/** What is linked stands together. The start is a circle in id order, so the same graph gives the same picture. */
export const organic: Layout = {
  id: 'organic',
  title: 'Organic',
  about: 'What is linked stands together',
  run: (canvas) => spread(forces(canvas)),
}

function forces(canvas: Canvas): Record<string, Point> {
  const ids = Object.keys(canvas.nodes).sort()
  const radius = 60 * Math.sqrt(ids.length)
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [
      ...ids.map((id, index) => ({
        data: { id },
        position: { x: radius * Math.cos((2 * Math.PI * index) / ids.length), y: radius * Math.sin((2 * Math.PI * index) / ids.length) },
      })),
      ...Object.values(canvas.links).map((link) => ({ data: { id: `link:${link.id}`, source: link.source, target: link.target } })),
    ],
  })
  const options = { name: 'fcose', quality: 'default', randomize: false, animate: false, nodeSeparation: 160, idealEdgeLength: 190, nodeRepulsion: 30_000, gravity: 0.15, numIter: 1_200, packComponents: true }
  // A draft is enough where the better quality would take seconds.
  if (ids.length > 400) options.quality = 'draft'
  cy.layout(options as cytoscape.LayoutOptions).run()
  const positions = Object.fromEntries(cy.nodes().map((node) => [node.id(), { ...node.position() }]))
  cy.destroy()
  return positions
}
