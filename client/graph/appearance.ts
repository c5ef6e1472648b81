import type { Status } from '../gql/graphql.ts'
import type { Theme } from '../state/theme.ts'

/** How kinds and statuses look, for the canvas and for its legend alike. No Cytoscape in here. */

export type Shape = 'ellipse' | 'round-rectangle' | 'diamond' | 'hexagon' | 'round-triangle' | 'octagon' | 'round-tag' | 'barrel' | 'pentagon'

export interface KindLook {
  shape: Shape
  /** Fill on light and on dark ground; both carry the white glyph with enough contrast. */
  color: string
  /** SVG path on a 24 × 24 grid, drawn as a white line. */
  glyph: string
}

const FLAG = 'M6 21V4m0 0c4-2 8 2 12 0v9c-4 2-8-2-12 0'
const PEOPLE = 'M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6m-6 8c0-4 3-5 6-5s6 1 6 5m1-9a2.5 2.5 0 1 0-1-5m2 9c3 0 4 2 4 5'
const DOT = 'M12 12h.01M7 12h.01M17 12h.01'

/** Actors share a family of blues and reds; the rest have a hue and a shape of their own. */
const LOOKS: Record<string, KindLook> = {
  Country: { shape: 'round-rectangle', color: '#2f6690', glyph: FLAG },
  Government: { shape: 'round-rectangle', color: '#3d5a80', glyph: 'M4 20h16M6 17v-6m4 6v-6m4 6v-6m4 6v-6M4 9l8-5 8 5z' },
  StateForce: { shape: 'round-rectangle', color: '#54728f', glyph: 'M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6z' },
  ArmedGroup: { shape: 'ellipse', color: '#a4343a', glyph: 'M12 5a7 7 0 1 0 0 14 7 7 0 0 0 0-14m0-3v6m0 8v6M2 12h6m8 0h6' },
  Person: { shape: 'ellipse', color: '#7a5195', glyph: 'M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8m-7 10c0-5 4-7 7-7s7 2 7 7' },
  Organization: { shape: 'ellipse', color: '#34738f', glyph: 'M5 21V5h9v16M14 10h5v11M3 21h18M8 9h3m-3 4h3m-3 4h3' },
  ActorSet: { shape: 'ellipse', color: '#8d5a6b', glyph: PEOPLE },
  Population: { shape: 'ellipse', color: '#6d6a95', glyph: PEOPLE },
  Actor: { shape: 'ellipse', color: '#5f6368', glyph: 'M9 9a3 3 0 1 1 4 3c-1 .5-1 1-1 2.500m0 3.500h.01' },
  Event: { shape: 'diamond', color: '#b4551d', glyph: 'M13 4L7 13h5l-1 7 6-9h-5z' },
  Policy: { shape: 'hexagon', color: '#2e7d64', glyph: 'M7 4h10v16H7zM10 9h4m-4 4h4' },
  Place: { shape: 'round-tag', color: '#4c7a34', glyph: 'M12 21c-4-5-6-8-6-11a6 6 0 0 1 12 0c0 3-2 6-6 11m0-9a2 2 0 1 0 0-4 2 2 0 0 0 0 4' },
  Condition: { shape: 'octagon', color: '#8a6d1d', glyph: 'M3 12h4l3-7 4 14 3-7h4' },
  Asset: { shape: 'pentagon', color: '#71603f', glyph: 'M4 8l8-4 8 4v8l-8 4-8-4zm0 0l8 4 8-4m-8 4v8' },
  Method: { shape: 'round-triangle', color: '#8c4a2f', glyph: 'M12 9v6m-3-3h6' },
  Position: { shape: 'barrel', color: '#5c5470', glyph: 'M5 19h14M6 16l-2-9 5 4 3-6 3 6 5-4-2 9z' },
  Document: { shape: 'round-rectangle', color: '#4a4e57', glyph: 'M7 3h7l4 4v14H7zM14 3v4h4M10 12h5m-5 4h5' },
  Figure: { shape: 'barrel', color: '#3f7c85', glyph: 'M5 20V11m7 9V5m7 15v-6' },
}

/** A stable look for a kind that is not ours. */
function otherLook(kind: string): KindLook {
  let hash = 0
  for (const letter of kind) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0
  return { shape: 'ellipse', color: `hsl(${hash % 360}, 35%, 40%)`, glyph: DOT }
}

export const kindLook = (kind: string): KindLook => LOOKS[kind] ?? otherLook(kind)

/** The order of kinds in the legend; others follow by name. */
export const KIND_ORDER: readonly string[] = Object.keys(LOOKS)

export interface StatusLook {
  /** Lengths of dashes and gaps; empty is a solid line. */
  dash: readonly number[]
  width: number
  /** What the line ends in. A tee says: stopped by a denial. */
  arrow: 'triangle' | 'vee' | 'tee' | 'circle'
  hollow: boolean
  color: Record<Theme, string>
  /** Drawn as two strands that part: one solid, one broken. */
  split: boolean
}

const ink = { light: '#5b6673', dark: '#9aa7b5' }
const red = { light: '#b3261e', dark: '#f2877f' }

/** Every status is told apart by its pattern and its end; colour only adds to it. */
export const STATUS_LOOKS: Record<Status, StatusLook> = {
  ASSERTED: { dash: [], width: 2, arrow: 'triangle', hollow: false, color: ink, split: false },
  ATTRIBUTED: { dash: [], width: 1.5, arrow: 'circle', hollow: true, color: ink, split: false },
  ACCUSED: { dash: [9, 5], width: 2, arrow: 'triangle', hollow: false, color: { light: '#a35200', dark: '#f0a35c' }, split: false },
  CONTESTED: { dash: [], width: 2.2, arrow: 'triangle', hollow: false, color: red, split: true },
  DENIED: { dash: [5, 4], width: 2, arrow: 'tee', hollow: false, color: red, split: false },
  UNCLAIMED: { dash: [2, 5], width: 2.4, arrow: 'circle', hollow: false, color: { light: '#5a3d8a', dark: '#c3a6f2' }, split: false },
  PLANNED: { dash: [16, 6], width: 1.8, arrow: 'vee', hollow: false, color: { light: '#1f6f5c', dark: '#6fcdb5' }, split: false },
  DEDUCED: { dash: [1.5, 7], width: 1.8, arrow: 'vee', hollow: true, color: { light: '#7b8490', dark: '#8b96a3' }, split: false },
  UNSOURCED: { dash: [], width: 1.3, arrow: 'vee', hollow: false, color: { light: '#7b8490', dark: '#8b96a3' }, split: false },
}

/** When links of several statuses share an edge, it looks like the one that matters most. */
const WEIGHT: readonly Status[] = ['CONTESTED', 'DENIED', 'ACCUSED', 'UNCLAIMED', 'PLANNED', 'ASSERTED', 'ATTRIBUTED', 'DEDUCED', 'UNSOURCED']

export const leadingStatus = (statuses: readonly Status[]): Status => WEIGHT.find((status) => statuses.includes(status)) ?? 'ASSERTED'

/** The glyph of a kind as an image for the canvas. */
export const glyphImage = (kind: string): string =>
  `data:image/svg+xml;utf8,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="${kindLook(kind).glyph}"/></svg>`,
  )}`
