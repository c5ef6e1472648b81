import { describe, expect, it } from 'vitest'
import { toElements } from '../../../client/canvas/elements.ts'
import { createWayfinder, gapsIn, pointsOf } from '../../../client/canvas/ways.ts'
import { addSubgraph, emptyCanvas } from '../../../client/state/canvas.ts'
import { noFilters, visible } from '../../../client/state/filters.ts'
import type { Link } from '../../../client/state/fragments.ts'
import { createPerspectives } from '../../../client/state/perspectives.ts'
import { link, thing } from '../make.ts'
import { keepOf } from '../tools.ts'

const drawn = (others: readonly string[], change: Partial<Link> = {}) =>
  toElements(
    visible(
      addSubgraph(emptyCanvas, {
        nodes: ['a', 'b', ...others].map((id) => thing(id)),
        links: [link('a', 'b', change)],
      }),
      noFilters,
      new Map(),
    ),
    createPerspectives(keepOf()).getState(),
  )
const places = { a: { x: 0, y: 0 }, b: { x: 400, y: 0 }, c: { x: 200, y: 0 } }

describe('a line as it is drawn', () => {
  it('is straight, or led round', () => {
    expect(createWayfinder()(drawn([]), places)[0]).toMatchObject({ shape: 'straight', drawn: '', gaps: '' })
    expect(createWayfinder()(drawn(['c']), places)[0]).toMatchObject({ shape: 'bow', along: '0.5', gaps: '' })
  })

  it('is led anew when a thing was moved', () => {
    const lead = createWayfinder()
    expect(lead(drawn(['c']), places)[0]?.shape).toBe('bow')
    expect(lead(drawn(['c']), { ...places, c: { x: 200, y: 300 } })[0]?.shape).toBe('straight')
  })

  it('in dispute is two strands, to either side of where one would be', () => {
    const [affirmed, denied] = createWayfinder()(drawn([], { status: 'CONTESTED' }), places)
    expect([affirmed?.aside, affirmed?.drawn, denied?.drawn]).toEqual(['0', '16', '-16'])
    const led = createWayfinder()(drawn(['c'], { status: 'CONTESTED' }), places)
    expect(Number(led[0]?.drawn) - Number(led[1]?.drawn)).toBe(32)
  })

  it('is broken at what it cannot be led round', () => {
    const ring = Array.from({ length: 16 }, (_, index) => `r${index}`)
    const around = Object.fromEntries(
      ring.map((id, index) => [
        id,
        { x: 110 * Math.cos((index * Math.PI) / 8), y: 110 * Math.sin((index * Math.PI) / 8) },
      ]),
    )
    const [edge] = createWayfinder()(drawn(ring), { ...places, ...around })
    expect(gapsIn(edge?.gaps ?? '')).toEqual([{ x: 110, y: 0, r: expect.any(Number) as number }])
    expect(gapsIn(edge?.gaps ?? '')[0]?.r).toBeGreaterThan(17 + 13)
  })
})

it('points on the screen follow the zoom', () => {
  const ends = [
    { x: 0, y: 0, r: 0 },
    { x: 200, y: 0, r: 0 },
  ] as const
  const points = pointsOf({ shape: 'bow', along: '0.5', aside: '40' }, ends[0], ends[1], 0.5)
  expect(Math.max(...points.map(({ y }) => y))).toBeCloseTo(10)
})
