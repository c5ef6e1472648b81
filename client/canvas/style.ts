import type { StylesheetJson } from 'cytoscape'
import type { Glyph } from '../state/perspective.ts'
import type { Theme } from '../state/theme.ts'
import { glyphImage } from '../looks/appearance.ts'
import { DENIED_DASH, INK, LINE_LOOKS, lookOf, STATE_NAMES, type LineStatus, type State } from '../looks/channels.ts'

const ACCENT = { light: '#0b6bcb', dark: '#6cb2ff' }
const RIM = { light: '#ffffff', dark: '#12161b' }
const GROUND = { light: '#f7f8fa', dark: '#12161b' }
/** Between the end of a line and its thing. */
const NEAR = 3
/** Of lines among many. */
const DENSE = 0.45

/** Labels, numbers and signs are drawn by the label layer; Cytoscape draws shapes and lines. Later rules win. */
export const canvasStyle = (theme: Theme): StylesheetJson =>
  [
    ...thingStyle(theme),
    ...LINES,
    ...(Object.keys(LINE_LOOKS) as LineStatus[]).flatMap((status) => [statusStyle(status, theme), ...endsOf(status)]),
    ...SPECIAL_LINES,
    ...STATE_NAMES.flatMap((state) => stateStyle(state, theme)),
    ...ASIDE,
  ] as StylesheetJson

const thingStyle = (theme: Theme) => [
  {
    selector: 'node',
    style: {
      width: 'data(size)',
      height: 'data(size)',
      shape: 'data(shape)',
      'background-color': 'data(color)',
      // By its name: no text of a file or a graph becomes an address here.
      'background-image': (node: cytoscape.NodeSingular) => glyphImage(node.data('glyph') as Glyph),
      'background-width': '52%',
      'background-height': '52%',
      'border-width': 2,
      'border-color': RIM[theme],
      'overlay-opacity': 0,
    },
  },
  { selector: 'node.hover', style: { 'border-color': ACCENT[theme], 'border-width': 3 } },
]

const LINES = [
  {
    selector: 'edge',
    style: {
      'curve-style': 'straight',
      'overlay-opacity': 0,
      'overlay-padding': 6,
      'arrow-scale': 1.3,
      width: 'data(width)',
      opacity: 0.9,
      'target-distance-from-node': NEAR,
      'source-distance-from-node': NEAR,
    },
  },
  { selector: 'edge.dense', style: { opacity: DENSE } },
]

/** A status is told by the pattern of its line first. */
function statusStyle(status: LineStatus, theme: Theme) {
  const { color, dash, hollow } = LINE_LOOKS[status]
  const dashed = dash.length > 0
  return {
    selector: `edge[status = "${status}"]`,
    style: {
      'line-color': color[theme],
      'line-outline-color': color[theme],
      'target-arrow-color': color[theme],
      'source-arrow-color': color[theme],
      'line-style': dashed ? 'dashed' : 'solid',
      ...(dashed && { 'line-dash-pattern': [...dash] }),
      'target-arrow-fill': hollow ? 'hollow' : 'filled',
      'source-arrow-fill': hollow ? 'hollow' : 'filled',
    },
  }
}

/** What the line of a status ends in: at the ends that have an arrow, or at both where it points neither way. */
function endsOf(status: LineStatus) {
  const { arrow, even = 'none' } = LINE_LOOKS[status]
  const of = (arrows: string) => `edge[status = "${status}"][arrows = "${arrows}"]`
  return (['target', 'source'] as const).flatMap((end) => [
    { selector: `${of(end)}, ${of('both')}`, style: { [`${end}-arrow-shape`]: arrow } },
    { selector: of('none'), style: { [`${end}-arrow-shape`]: even } },
  ])
}

/** All that is not of the chain that one looks at. */
const ASIDE = [
  { selector: 'node.aside', style: { opacity: 0.35 } },
  { selector: 'edge.aside', style: { opacity: 0.18 } },
]

/** Lines with a colour of their own, loops, lines that are led round things, and the two strands of what is in dispute. */
const SPECIAL_LINES = [
  {
    selector: 'edge[?color]',
    style: {
      'line-color': 'data(color)',
      'line-outline-color': 'data(color)',
      'target-arrow-color': 'data(color)',
      'source-arrow-color': 'data(color)',
    },
  },
  {
    selector: 'edge[?loop]',
    style: {
      'curve-style': 'bezier',
      'loop-direction': '45deg',
      'loop-sweep': '60deg',
      'control-point-step-size': 60,
    },
  },
  {
    selector: 'edge[shape = "bow"]',
    style: {
      'curve-style': 'unbundled-bezier',
      'edge-distances': 'node-position',
      'control-point-distances': 'data(drawn)',
      'control-point-weights': 'data(along)',
    },
  },
  {
    selector: 'edge[shape = "corners"]',
    style: {
      'curve-style': 'round-segments',
      'edge-distances': 'node-position',
      'segment-distances': 'data(drawn)',
      'segment-weights': 'data(along)',
      'segment-radii': 12,
    },
  },
  {
    selector: 'edge[strand = "denied"]',
    style: {
      'line-style': 'dashed',
      'line-dash-pattern': [...DENIED_DASH],
      'target-arrow-shape': 'none',
      'source-arrow-shape': 'none',
    },
  },
]

/** What is selected is so by Cytoscape's own account; all other states are classes. */
const chooserOf = (state: State) => (state === 'selected' ? ':selected' : `.${state}`)

/** A state changes what its channels say, and nothing that belongs to another dimension. */
function stateStyle(state: State, theme: Theme) {
  const { on, channels } = lookOf(state)
  const rules = [
    ...(on.includes('links') ? [{ selector: `edge${chooserOf(state)}`, style: lineChannels(state, theme) }] : []),
    ...(on.includes('things') ? [{ selector: `node${chooserOf(state)}`, style: thingChannels(state, theme) }] : []),
    // Fainter than others among many lines, too.
    ...(channels.opacity === undefined
      ? []
      : [{ selector: `edge.dense${chooserOf(state)}`, style: { opacity: channels.opacity * DENSE } }]),
  ]
  return rules.filter(({ style }) => Object.keys(style).length > 0)
}

function lineChannels(state: State, theme: Theme) {
  const { gap, band, double, opacity, glow } = lookOf(state).channels
  return {
    ...(gap !== undefined && { 'source-distance-from-node': gap, 'target-distance-from-node': gap }),
    // Over the line, in its own ink, which dims it least: below it is the glow.
    ...(band !== undefined && {
      'overlay-color': INK[theme],
      'overlay-opacity': 0.3,
      'overlay-padding': band,
    }),
    // Two thin lines with the ground between them.
    ...(double && { 'line-color': GROUND[theme], 'line-outline-width': 4 }),
    ...(opacity !== undefined && { opacity }),
    ...(glow && {
      opacity: 1,
      'underlay-color': ACCENT[theme],
      'underlay-opacity': glow.strength,
      'underlay-padding': glow.reach,
    }),
  }
}

function thingChannels(state: State, theme: Theme) {
  const { gap, band, double, opacity, rim } = lookOf(state).channels
  return {
    ...(gap !== undefined && {
      'outline-style': 'dashed',
      'outline-color': INK[theme],
      'outline-width': 2,
      'outline-offset': gap / 2,
    }),
    ...(band !== undefined && {
      'underlay-color': INK[theme],
      'underlay-opacity': 0.35,
      'underlay-padding': band,
      'underlay-shape': 'ellipse',
    }),
    ...(double && { 'border-style': 'double', 'border-color': INK[theme], 'border-width': 6 }),
    ...(opacity !== undefined && { opacity }),
    ...(rim !== undefined && { 'border-color': ACCENT[theme], 'border-width': rim }),
  }
}
