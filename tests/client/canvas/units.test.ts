import cytoscape from 'cytoscape'
import { expect, it } from 'vitest'
import { inUnits, panOf, setUnit, zoomOf } from '../../../client/canvas/units.ts'

const graph = () => cytoscape({ headless: true, styleEnabled: true, elements: [{ data: { id: 'a' } }] })

it('measures in units that are a pixel until they are set', () => {
  const cy = graph().zoom(2)
  expect(zoomOf(cy)).toBe(2)
  setUnit(cy, 1.5)
  expect(inUnits(cy, { x: 3, y: 6 })).toEqual({ x: 2, y: 4 })
  expect([zoomOf(cy), panOf(cy)]).toEqual([2 / 1.5, cy.pan().x / 1.5])
})

it('is set at every drawing without asking for another', () => {
  const cy = graph()
  let styled = 0
  cy.on('style', 'node', () => void styled++)
  setUnit(cy, 1)
  setUnit(cy, 1.25)
  expect(styled).toBe(0)
})
