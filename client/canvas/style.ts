import type { StylesheetJson } from 'cytoscape'
import type { Status } from '../gql/graphql.ts'
import type { Glyph } from '../state/perspective.ts'
import type { Theme } from '../state/theme.ts'
import { glyphImage, STATUS_LOOKS } from '../looks/appearance.ts'

const ACCENT = { light: '#0b6bcb', dark: '#6cb2ff' }
const RIM = { light: '#ffffff', dark: '#12161b' }

/** Labels and badges are drawn by the label layer; Cytoscape draws shapes and lines. Later rules win. */
export const canvasStyle = (theme: Theme): StylesheetJson =>
  [
    ...thingStyle(theme),
    ...LINES,
    ...(Object.keys(STATUS_LOOKS) as Status[]).map((status) => statusStyle(status, theme)),
    ...(Object.keys(STATUS_LOOKS) as Status[]).flatMap(arrowStyle),
    ...SPECIAL_LINES,
    { selector: 'edge.lit', style: { opacity: 1, width: 4 } },
    {
      selector: 'edge.chosen',
      style: { opacity: 1, 'underlay-color': ACCENT[theme], 'underlay-opacity': 0.35, 'underlay-padding': 5 },
    },
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
  { selector: 'node:selected', style: { 'border-width': 4, 'border-color': ACCENT[theme] } },
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
      opacity: 0.9,
      'target-distance-from-node': 3,
      'source-distance-from-node': 3,
    },
  },
  { selector: 'edge.dense', style: { opacity: 0.45 } },
]

/** A status is told by the pattern of its line first. */
function statusStyle(status: Status, theme: Theme) {
  const look = STATUS_LOOKS[status]
  const dashed = look.dash.length > 0
  return {
    selector: `edge[status = "${status}"]`,
    style: {
      'line-color': look.color[theme],
      'target-arrow-color': look.color[theme],
      'source-arrow-color': look.color[theme],
      'line-style': dashed ? 'dashed' : 'solid',
      ...(dashed && { 'line-dash-pattern': [...look.dash] }),
      width: look.width,
      'target-arrow-fill': look.hollow ? 'hollow' : 'filled',
      'source-arrow-fill': look.hollow ? 'hollow' : 'filled',
    },
  }
}

/** What the line of a status ends in, at the ends that have an arrow. */
const arrowStyle = (status: Status) =>
  (['target', 'source'] as const).map((end) => ({
    selector: `edge[status = "${status}"][arrows = "${end}"], edge[status = "${status}"][arrows = "both"]`,
    style: { [`${end}-arrow-shape`]: STATUS_LOOKS[status].arrow },
  }))

/** Lines with a colour of their own, lines of several links, loops, and the two strands of what is contested. */
const SPECIAL_LINES = [
  {
    selector: 'edge[?color]',
    style: {
      'line-color': 'data(color)',
      'target-arrow-color': 'data(color)',
      'source-arrow-color': 'data(color)',
      width: 2,
    },
  },
  { selector: 'edge[count > 1]', style: { width: 3 } },
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
    selector: 'edge[strand = "affirmed"]',
    style: {
      'curve-style': 'unbundled-bezier',
      'control-point-distances': [16],
      'control-point-weights': [0.5],
      width: 2.2,
    },
  },
  {
    selector: 'edge[strand = "denied"]',
    style: {
      'curve-style': 'unbundled-bezier',
      'control-point-distances': [-16],
      'control-point-weights': [0.5],
      width: 2.2,
      'line-style': 'dashed',
      'line-dash-pattern': [5, 4],
      'target-arrow-shape': 'none',
      'source-arrow-shape': 'none',
    },
  },
]
