import { openModel } from '../state/model.ts'
import { choiceFor, type Glyph, type Shape } from '../state/perspective.ts'
import type { Perspectives } from '../state/perspectives.ts'
import { GLYPH_PATHS, guessGlyph } from './glyphs.ts'
import { PALETTE } from './palette.ts'

/** How kinds look, for the canvas and for its legend alike; channels.ts says what else lines and things show. No Cytoscape in here. */

export interface KindLook {
  shape: Shape
  /** Fill on light and on dark ground; carries the white glyph with enough contrast. */
  color: string
  /** Drawn as a white line. */
  glyph: Glyph
}

/** Actors share a family of blues and reds; the rest have a hue and a shape of their own. */
const LOOKS: Readonly<Record<string, KindLook>> = {
  Country: { shape: 'round-rectangle', color: '#2f6690', glyph: 'flag' },
  Government: { shape: 'round-rectangle', color: '#3d5a80', glyph: 'government' },
  StateForce: { shape: 'round-rectangle', color: '#54728f', glyph: 'shield' },
  ArmedGroup: { shape: 'ellipse', color: '#a4343a', glyph: 'target' },
  Person: { shape: 'ellipse', color: '#7a5195', glyph: 'person' },
  Organization: { shape: 'ellipse', color: '#34738f', glyph: 'building' },
  ActorSet: { shape: 'ellipse', color: '#8d5a6b', glyph: 'people' },
  Population: { shape: 'ellipse', color: '#6d6a95', glyph: 'people' },
  Actor: { shape: 'ellipse', color: '#5f6368', glyph: 'question' },
  Event: { shape: 'diamond', color: '#b4551d', glyph: 'bolt' },
  Policy: { shape: 'hexagon', color: '#2e7d64', glyph: 'sheet' },
  Place: { shape: 'round-tag', color: '#4c7a34', glyph: 'pin' },
  Condition: { shape: 'octagon', color: '#8a6d1d', glyph: 'pulse' },
  Asset: { shape: 'pentagon', color: '#71603f', glyph: 'box' },
  Method: { shape: 'round-triangle', color: '#8c4a2f', glyph: 'plus' },
  Position: { shape: 'barrel', color: '#5c5470', glyph: 'crown' },
  Document: { shape: 'round-rectangle', color: '#4a4e57', glyph: 'page' },
  Figure: { shape: 'barrel', color: '#3f7c85', glyph: 'chart' },
}

/** What decides how a kind looks: the perspective that is shown, and what is known of the graph. */
export type Looks = Pick<Perspectives, 'shown' | 'order' | 'schema'>

/** Shapes for more labels than there are colours: the first dozen are circles. */
const FURTHER: readonly Shape[] = ['ellipse', 'round-rectangle', 'hexagon', 'diamond', 'octagon']

/** A look for a label that is not ours: colours are dealt out in the order of the schema's names, so that no two of a dozen share one. */
function guessLook(kind: string, order: readonly string[]): KindLook {
  let place = order.indexOf(kind)
  if (place < 0) {
    // Not in the schema (yet): a place that is always the same.
    place = 0
    for (const letter of kind) place = (place * 31 + letter.charCodeAt(0)) % 60
  }
  return {
    shape: FURTHER[Math.floor(place / PALETTE.length) % FURTHER.length] as Shape,
    color: PALETTE[place % PALETTE.length] as string,
    glyph: guessGlyph(kind, place),
  }
}

/** How a kind looks before anything is chosen for it. In a graph of other labels all are dealt out, so that ours cannot collide with them. */
export function guessedLook(kind: string, { order, schema }: Looks): KindLook {
  const ours = openModel(schema).knowsKinds ? choiceFor(LOOKS, kind) : undefined
  return ours ?? guessLook(kind, order)
}

/** How a kind looks: what was chosen for it, the rest guessed. */
export function kindLook(kind: string, looks: Looks): KindLook {
  const { color, shape, glyph } = choiceFor(looks.shown.kinds, kind) ?? {}
  return { ...guessedLook(kind, looks), ...(color && { color }), ...(shape && { shape }), ...(glyph && { glyph }) }
}

/** The colour of links of a type that no claim stands behind, or null for the quiet one. */
export const typeColor = (type: string, { shown }: Pick<Looks, 'shown'>): string | null =>
  choiceFor(shown.types, type)?.color ?? null

/** The order of kinds in the legend; others follow by name. */
export const KIND_ORDER: readonly string[] = Object.keys(LOOKS)

/** A glyph as an image for the canvas. */
export const glyphImage = (glyph: Glyph): string =>
  `data:image/svg+xml;utf8,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="${GLYPH_PATHS[glyph]}"/></svg>`,
  )}`
