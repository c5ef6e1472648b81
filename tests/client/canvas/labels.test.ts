import { describe, expect, it } from 'vitest'
import { overlaps, type Box } from '../../../client/canvas/grid.ts'
import { crosses, placeLabels, wrap, type LabelItem } from '../../../client/canvas/labels.ts'

const item = (id: string, x: number, y: number, change: Partial<LabelItem> = {}): LabelItem => ({
  id,
  x,
  y,
  halfWidth: 15,
  halfHeight: 15,
  lines: [id],
  width: 80,
  priority: 1,
  ...change,
})

/** A crowd without chance in it. */
const crowd = Array.from({ length: 400 }, (_, index) =>
  item(`n${index}`, (index * 137) % 1200, (index * 89) % 800, { priority: index % 50 }),
)

describe('labels', () => {
  it('never cover each other, however crowded', () => {
    const placed = placeLabels(crowd)
    expect(placed.length).toBeGreaterThan(20)
    expect(placed.flatMap((a, index) => placed.slice(index + 1).filter((b) => overlaps(a, b)))).toEqual([])
  })

  it('keep clear of badges', () => {
    const badge = { x1: 60, y1: 70, x2: 140, y2: 140 }
    expect(placeLabels([item('a', 100, 50)], [badge]).some((label) => overlaps(label, badge))).toBe(false)
  })

  it('stand below their thing where there is room', () =>
    expect(placeLabels([item('a', 100, 100)])[0]?.y1).toBeGreaterThan(115))

  it('keep off the links of their own thing where a side is free', () => {
    const [label] = placeLabels([
      item('a', 100, 100, {
        ties: [
          { x: 100, y: 300 },
          { x: 300, y: 100 },
        ],
      }),
    ])
    expect(label?.y2).toBeLessThan(85)
    const round = Array.from({ length: 8 }, (_, index) => ({
      x: 100 + 200 * Math.cos((index * Math.PI) / 4),
      y: 100 + 200 * Math.sin((index * Math.PI) / 4),
    }))
    expect(placeLabels([item('a', 100, 100, { ties: round })])).toHaveLength(1)
  })

  it('are not cut at the edge where another side is free', () => {
    const view = { x1: 0, y1: 0, x2: 400, y2: 130 }
    expect(placeLabels([item('a', 100, 100)], [], view)[0]?.y2).toBeLessThan(85)
    expect(placeLabels([item('a', 20, 60)], [], view)[0]?.x1).toBeGreaterThan(35)
  })

  it('stand at a corner of their thing before they cover another one', () => {
    const things = [item('a', 100, 100, { priority: 9 })]
    for (const [x, y] of [
      [100, 135],
      [100, 65],
      [160, 100],
      [40, 100],
    ] as const)
      things.push(item(`${x},${y}`, x, y, { halfWidth: 12, halfHeight: 12, width: 10 }))
    const box = placeLabels(things).find(({ id }) => id === 'a')
    expect(box).toBeDefined()
    for (const { x, y } of things)
      expect(overlaps(box as Box, { x1: x - 12, y1: y - 12, x2: x + 12, y2: y + 12 })).toBe(false)
  })

  it.each([
    [{ x: 50, y: 200 }, true],
    [{ x: 50, y: 20 }, false],
    [{ x: 200, y: 200 }, false],
    [{ x: 50, y: 50 }, true],
  ])('a line from 50, 0 to %o crosses 40..60, 40..60: %s', (to, expected) =>
    expect(crosses({ x: 50, y: 0 }, to, { x1: 40, y1: 40, x2: 60, y2: 60 })).toBe(expected),
  )

  it('of the more important thing stay', () => {
    const close = [
      item('small', 100, 100, { priority: 1 }),
      item('hub', 104, 100, { priority: 9 }),
      ...crowd.map((each) => ({ ...each, x: 100 + (each.x % 60), y: 100 + (each.y % 60), priority: 0 })),
    ]
    expect(placeLabels(close).map((label) => label.id)).toContain('hub')
  })

  it('are the same for the same picture', () => expect(placeLabels(crowd)).toEqual(placeLabels([...crowd].reverse())))
})

describe('labels at the rim', () => {
  it('are whole as long as their thing is in sight: moved along it, further off, or left out', () => {
    const view = { x1: 0, y1: 0, x2: 300, y2: 300 }
    const name = item('name', 275, 150, { width: 110 })
    const block = (x1: number, y1: number, x2: number, y2: number) => ({ x1, y1, x2, y2 })
    const left = block(0, 0, 188, 300)
    const [moved] = placeLabels([name], [left], view)
    expect(moved).toMatchObject({ x1: 190, x2: 300 })
    // With nothing free but what is cut there is none.
    const all = [block(0, 0, 300, 130), block(0, 170, 300, 300), left]
    expect(placeLabels([name], all, view)).toEqual([])
    // A thing that is cut itself has a name that is.
    expect(placeLabels([{ ...name, x: 295 }], [left, block(0, 0, 200, 130)], view)).toHaveLength(1)
  })
})

describe('wrapping', () => {
  it('keeps a short name whole', () => expect(wrap('TTP')).toEqual(['TTP']))
  it('breaks between words', () => expect(wrap('Govt of Afghanistan now')).toEqual(['Govt of', 'Afghanistan now']))
  it('ends a long name in an ellipsis after two lines', () =>
    expect(wrap('Police military and security forces of the whole country')[1]).toMatch(/…$/))
})
