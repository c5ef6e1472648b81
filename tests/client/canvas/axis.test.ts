import type { Core } from 'cytoscape'
import { expect, it } from 'vitest'
import { drawAxis, keepAxis } from '../../../client/canvas/axis.ts'
import { Grid } from '../../../client/canvas/grid.ts'
import type { Pen } from '../../../client/canvas/pen.ts'

/** A canvas of which nothing but its view counts, and a pen whose letters are 8 wide. */
function drawn(ticks: { x: number; words: string }[], things = new Grid()) {
  const kept = new Map<string, unknown>()
  const cy = {
    scratch: (key: string, value?: unknown) => (value === undefined ? kept.get(key) : kept.set(key, value)),
    zoom: () => 0.5,
    pan: () => ({ x: 100, y: 0 }),
  } as unknown as Core
  const written: { words: string; x: number; y: number }[] = []
  const pen = {
    widthOf: (line: string) => line.length * 8,
    write: ({ lines, x1, x2, y1 }: { lines: string[]; x1: number; x2: number; y1: number }) =>
      written.push({ words: lines[0] ?? '', x: (x1 + x2) / 2, y: y1 }),
  } as unknown as Pen
  keepAxis(cy, ticks)
  drawAxis(cy, pen, things, { x1: 0, y1: 0, x2: 800, y2: 600 })
  return written
}

it('a date stands over its column, in a second row where the first has no room, and nowhere where none has', () => {
  const words = 'as of 5 Oct 2023'
  const dates = drawn([0, 100, 200, 600].map((x) => ({ x: 200 + x, words: `${words} ${x}` })))
  expect(dates.map(({ words }) => words)).toEqual([`${words} 0`, `${words} 100`, `${words} 600`])
  expect(dates.map(({ x }) => x)).toEqual([200, 250, 500])
  expect(dates[1]?.y).toBeGreaterThan(dates[0]?.y ?? 0)
})

it('it covers no thing, and stays in sight', () => {
  const things = new Grid()
  things.add({ x1: 150, y1: 0, x2: 250, y2: 60 }, 'a')
  expect(drawn([{ x: 200, words: '2021' }], things)).toEqual([])
  expect(drawn([{ x: -200, words: '29 Sep 2023' }])).toEqual([])
})
