import { describe, expect, it } from 'vitest'
import { askedRows, captionBox, nearestFree, rowsOf } from '../../../client/canvas/captions.ts'

describe('the words of a line', () => {
  const worded = { types: 'collaborates with, supports', said: '1 contested, 1 denied', count: 2, own: null }
  it('say what it is, and quietly what is said of it', () => {
    expect(askedRows(worded)).toEqual({ rows: ['collaborates with, supports', '1 contested, 1 denied'], quietFrom: 1 })
    expect(askedRows({ ...worded, said: '', count: 1 })).toEqual({
      rows: ['collaborates with, supports'],
      quietFrom: 1,
    })
  })
  it('are those of the one link that is selected', () => {
    expect(askedRows({ ...worded, own: 'supports' }).rows).toEqual([
      'supports',
      'one of 2 links: 1 contested, 1 denied',
    ])
    expect(askedRows({ ...worded, said: '', own: 'supports' }).rows).toEqual(['supports', 'one of 2 links'])
  })
  it('are broken between words, and cut only after three rows', () => {
    expect(rowsOf('one two three', 7)).toEqual(['one two', 'three'])
    expect(rowsOf('a b c d', 1, 2)).toEqual(['a', '…'])
    expect(rowsOf('unbreakable', 5)).toEqual(['unbr…'])
  })
})

describe('their place', () => {
  const view = { x1: 0, y1: 0, x2: 400, y2: 300 }
  const box = (x: number, y: number, taken: { x1: number; y1: number; x2: number; y2: number }[], asked: boolean) =>
    captionBox({ x, y }, { width: 94, rows: 2 }, 9, { taken, view, asked })
  const below = { x1: 150, y1: 162, x2: 250, y2: 192 }
  it('is below what stands on the middle, or above it', () => {
    expect(box(200, 150, [], false)).toEqual(below)
    expect(box(200, 150, [below], false)?.y2).toBe(138)
  })
  it('is none where both are taken, unless they are asked for', () => {
    const taken = [{ x1: 0, y1: 0, x2: 400, y2: 300 }]
    expect(box(200, 150, taken, false)).toBeNull()
    expect(box(200, 150, taken, true)).toEqual(below)
  })
  it('is where least is hidden when they are asked for and no place is free', () => {
    const above = { x1: 150, y1: 108, x2: 250, y2: 138 }
    expect(box(200, 150, [below, below, above], true)).toEqual(above)
  })
  it('is not cut at the edge when they are asked for', () => {
    expect(box(10, 290, [], true)).toEqual({ x1: 0, y1: 270, x2: 100, y2: 300 })
    expect(box(395, 150, [], true)?.x2).toBe(400)
  })
})

describe('words that one asked for, where their place is taken', () => {
  const view = { x1: 0, y1: 0, x2: 400, y2: 300 }
  const box = { x1: 150, y1: 140, x2: 250, y2: 160 }
  it('are moved no further than they have to be, and not out of sight', () => {
    expect(nearestFree(box, view, () => true)).toEqual(box)
    const moved = nearestFree(box, view, ({ y1 }) => y1 >= 170)
    expect(moved).toMatchObject({ x1: 150, y1: 172 })
    expect(nearestFree({ ...box, x1: -20, x2: 80 }, view, () => true).x1).toBeGreaterThanOrEqual(0)
  })
  it('stay where they are when there is no other', () => expect(nearestFree(box, view, () => false)).toEqual(box))
})
