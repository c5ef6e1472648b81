import cytoscape from 'cytoscape'
import { drawLine, type EdgeElement, type NodeElement } from '../../../client/canvas/elements.ts'
import { breakLines } from '../../../client/canvas/gaps.ts'
import { createLabelLayer } from '../../../client/canvas/label-layer.ts'
import { canvasStyle } from '../../../client/canvas/style.ts'
import { syncElements } from '../../../client/canvas/sync.ts'
import { createWayfinder } from '../../../client/canvas/ways.ts'
import { INK, LINE_LOOKS } from '../../../client/looks/channels.ts'
import type { Theme } from '../../../client/state/theme.ts'
import { LOUD, type Graph, type OnScreen } from '../graph.ts'
import { sizeOf, WORDS, type Sheet, type Tile } from '../sheet.ts'

/** Draws sheets with the canvas's own stylesheet, elements and signs. */

const GROUND = { light: '#f7f8fa', dark: '#12161b' }
const WRITING = { light: '#1d2530', dark: '#e6ebf1' }
/** From the rim of a tile to the things at the ends of its line. */
const RIM = 22

const thingOf = (id: string, size: number, states: readonly string[]): NodeElement => ({
  id,
  kind: 'Person',
  label: '',
  second: null,
  shape: 'ellipse',
  color: '#5f6368',
  glyph: 'dots',
  size,
  states: states.join(' '),
})

function lineOf(tile: Tile, id: string): EdgeElement[] {
  const { status = 'ASSERTED', states, arrows = 'target' } = tile
  const line = {
    id,
    bundle: id,
    source: `${id}a`,
    target: `${id}b`,
    count: states.includes('several') ? 3 : 1,
    arrows,
    types: '',
    said: '',
    color: null,
    loop: false,
  } as const
  return drawLine(line, status, states)
}

/** The same stylesheet with the inks of all statuses made one. */
function inOneInk(style: ReturnType<typeof canvasStyle>, theme: Theme): ReturnType<typeof canvasStyle> {
  const inks = Object.values(LINE_LOOKS).map(({ color }) => color[theme])
  return JSON.parse(JSON.stringify(style), (_, value: unknown) =>
    typeof value === 'string' && inks.includes(value) ? INK[theme] : value,
  ) as ReturnType<typeof canvasStyle>
}

function elementsOf({ tiles, columns, width, height }: Sheet) {
  const nodes: NodeElement[] = []
  const edges: EdgeElement[] = []
  const positions: Record<string, { x: number; y: number }> = {}
  tiles.forEach((tile, index) => {
    const left = (index % columns) * width + (tile.words === undefined ? 0 : WORDS)
    const right = ((index % columns) + 1) * width
    const y = (Math.floor(index / columns) + 0.5) * height
    const id = `t${index}`
    if (tile.status === undefined) {
      nodes.push(thingOf(id, 34, tile.states))
      positions[id] = { x: (left + right) / 2, y }
      return
    }
    nodes.push(thingOf(`${id}a`, 20, []), thingOf(`${id}b`, 20, []))
    positions[`${id}a`] = { x: left + RIM, y }
    positions[`${id}b`] = { x: right - RIM, y }
    edges.push(...lineOf(tile, id))
  })
  return { nodes, edges, positions }
}

function writeWords(host: HTMLElement, { tiles, columns, width, height, zoom, theme }: Sheet): void {
  tiles.forEach(({ words }, index) => {
    if (words === undefined) return
    const element = Object.assign(document.createElement('div'), { className: 'words', textContent: words })
    element.style.left = `${((index % columns) * width + 14) * zoom}px`
    element.style.top = `${(Math.floor(index / columns) + 0.5) * height * zoom - 10}px`
    element.style.color = WRITING[theme]
    host.append(element)
  })
}

/**
 * Cytoscape keeps what it drew as textures that it lays on the canvas, a part of a point away from where it stood: whether two looks
 * differ must not depend on where they stand. The lines are the same, drawn each time.
 */
function drawAfresh(cy: cytoscape.Core): void {
  const { renderer } = cy as unknown as { renderer(): Record<'drawElements' | 'drawLayeredElements', unknown> }
  const drawing = renderer.call(cy)
  drawing.drawLayeredElements = drawing.drawElements
}

/** A canvas of its own beside those that are there, with the page's labels and gaps. */
function canvasIn(size: { width: number; height: number }, theme: Theme, oneInk: boolean, named: boolean) {
  const host = Object.assign(document.createElement('div'), { className: 'sheet' })
  const stage = Object.assign(document.createElement('div'), { className: 'stage' })
  Object.assign(host.style, { width: `${size.width}px`, height: `${size.height}px`, background: GROUND[theme] })
  host.append(stage)
  document.body.append(host)
  const style = canvasStyle(theme)
  const cy = cytoscape({ container: stage, style: oneInk ? inOneInk(style, theme) : style })
  drawAfresh(cy)
  breakLines(cy)
  createLabelLayer(
    cy,
    host,
    () => theme,
    () => named,
  )
  return { host, cy }
}

/** Labels are drawn in the frame after the canvas. */
async function drawn(): Promise<void> {
  for (let frames = 0; frames < 6; frames++) await new Promise(requestAnimationFrame)
}

/** Draws a sheet beside those that are there. */
async function drawSheet(sheet: Sheet): Promise<void> {
  const { host, cy } = canvasIn(sizeOf(sheet), sheet.theme, sheet.oneInk, false)
  cy.viewport({ zoom: sheet.zoom, pan: { x: 0, y: 0 } })
  const { positions, ...elements } = elementsOf(sheet)
  syncElements(cy, { ...elements, edges: createWayfinder()(elements, positions) }, positions)
  cy.nodes('.selected').select()
  writeWords(host, sheet)
  await drawn()
}

let graph: cytoscape.Core | undefined

/** Draws a graph as the page does, all of it in sight. @returns where its things are on the screen, and how large */
async function drawGraph({ elements, positions, width, height, zoom, broken }: Graph): Promise<OnScreen[]> {
  const { cy } = canvasIn({ width, height }, 'light', false, true)
  graph = cy
  const edges = createWayfinder()(elements, positions)
  syncElements(cy, { ...elements, edges: broken ? edges : edges.map((edge) => ({ ...edge, gaps: '' })) }, positions)
  cy.zoom(zoom)
  cy.center()
  cy.nodes().select()
  cy.edges().addClass('lit')
  await drawn()
  return cy.nodes().map((node) => ({
    id: node.id(),
    ...node.renderedPosition(),
    r: (Number(node.data('size')) / 2) * zoom,
  }))
}

/** Makes the lines that do not touch a thing loud, so that they are found in the picture, and makes the things grey. */
async function loudExcept(id: string): Promise<void> {
  if (!graph) return
  const own = graph.getElementById(id).connectedEdges()
  const loud = Object.fromEntries(
    ['line-color', 'target-arrow-color', 'source-arrow-color', 'underlay-color'].map((name) => [name, LOUD]),
  )
  graph.nodes().style({ 'background-color': '#888', 'border-color': '#888' })
  graph.edges().style({ ...loud, visibility: 'visible' })
  own.style({ visibility: 'hidden' })
  await drawn()
}

const clear = () => document.body.replaceChildren()
const hideLabels = () => document.querySelectorAll('.label-layer').forEach((layer) => layer.remove())

declare global {
  interface Window {
    looks: {
      drawSheet: typeof drawSheet
      drawGraph: typeof drawGraph
      loudExcept: typeof loudExcept
      hideLabels: typeof hideLabels
      clear: typeof clear
    }
  }
}
window.looks = { drawSheet, drawGraph, loudExcept, hideLabels, clear }
