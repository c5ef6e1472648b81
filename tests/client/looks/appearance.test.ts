import { describe, expect, it } from 'vitest'
import { glyphImage, guessedLook, KIND_ORDER, kindLook } from '../../../client/looks/appearance.ts'
import { GLYPH_PATHS } from '../../../client/looks/glyphs.ts'
import { LINE_COLORS, PALETTE } from '../../../client/looks/palette.ts'
import { modelOf } from '../../../client/state/model.ts'
import { GLYPHS, guessed, withKind } from '../../../client/state/perspective.ts'

const GROUNDS = ['#f7f8fa', '#12161b']

function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

const labels = [
  'Film',
  'Studio',
  'Performer',
  'Screening',
  'Holding Company',
  'Фестиваль',
  'constructor',
  'Person',
  'Country',
  'Actor',
  'Tick`ed',
  'Ω',
]
const looks = (shown = guessed, claims = false) => ({
  shown,
  order: [...labels].sort(),
  schema: { database: 'A', model: modelOf(claims ? 'CLAIMS' : 'ANY'), things: 1, links: 1, kinds: [], types: [] },
})

describe('colours', () => {
  it.each([...PALETTE])('%s carries a white glyph and stands out from both grounds', (color) => {
    expect(contrast(color, '#ffffff')).toBeGreaterThanOrEqual(4.5)
    for (const ground of GROUNDS) expect(contrast(color, ground)).toBeGreaterThanOrEqual(3)
  })
  it.each([...LINE_COLORS])('%s is a line on both grounds', (color) => {
    for (const ground of GROUNDS) expect(contrast(color, ground)).toBeGreaterThanOrEqual(3)
  })
  it('no two of a dozen labels share one', () =>
    expect(new Set(labels.map((label) => kindLook(label, looks()).color)).size).toBe(labels.length))
  it('labels beyond the palette differ by shape', () => {
    const order = Array.from({ length: 40 }, (_, index) => `L${String(index).padStart(2, '0')}`)
    const all = order.map((label) => kindLook(label, { ...looks(), order }))
    expect(new Set(all.map(({ color, shape }) => `${color} ${shape}`)).size).toBe(40)
  })
  it('a label that is not in the schema has one all the same, always the same', () =>
    expect(kindLook('New', looks())).toEqual(kindLook('New', looks())))
})

describe('looks', () => {
  it('of a label say what it is where its name does', () => {
    expect(['Film', 'Holding Company', 'Person'].map((label) => guessedLook(label, looks()).glyph)).toEqual([
      'film',
      'building',
      'person',
    ])
  })
  it('of our kinds are ours in a graph of claims, and dealt out in any other', () => {
    expect(kindLook('Country', looks(guessed, true))).toEqual({
      shape: 'round-rectangle',
      color: '#2f6690',
      glyph: 'flag',
    })
    expect(PALETTE).toContain(kindLook('Country', looks()).color)
    for (const kind of KIND_ORDER) expect(PALETTE).not.toContain(kindLook(kind, looks(guessed, true)).color)
  })
  it('are what was chosen, and else guessed', () => {
    const shown = withKind(withKind(guessed, 'Film', { color: '#123456' }), 'Country', { glyph: 'globe' })
    expect(kindLook('Film', looks(shown))).toEqual({ ...guessedLook('Film', looks()), color: '#123456' })
    expect(kindLook('Country', looks(shown, true))).toMatchObject({ color: '#2f6690', glyph: 'globe' })
  })
  it('draw only what the page brings', () => {
    expect(Object.keys(GLYPH_PATHS).sort()).toEqual([...GLYPHS].sort())
    for (const glyph of GLYPHS) expect(glyphImage(glyph)).toMatch(/^data:image\/svg\+xml;utf8,/)
  })
})
