import { describe, expect, it } from 'vitest'
import { placeBeside } from '../../../client/layouts/place.ts'
import type { Disc } from '../../../client/layouts/curve.ts'
import { routes } from '../../../client/layouts/route.ts'
import { addSubgraph, emptyCanvas, place } from '../../../client/state/canvas.ts'
import { discsOf, graphOf, linesOf, touched } from './seeded.ts'

const disc = (id: string, x: number, y: number, r = 20): Disc => ({ id, x, y, r })
const ab = { id: 'ab', source: 'a', target: 'b' }

describe('a line', () => {
  it('is straight where nothing is in its way, and from a thing to itself', () => {
    const led = routes([disc('a', 0, 0), disc('b', 400, 0), disc('c', 200, 40)], [ab, { ...ab, id: 'aa', target: 'a' }])
    for (const id of ['ab', 'aa']) expect(led.get(id)).toEqual({ shape: 'straight', pulls: [], through: [] })
  })

  it('makes a bow round a thing that it does not touch', () => {
    const things = [disc('a', 0, 0), disc('b', 400, 0), disc('c', 200, 0)]
    const led = routes(things, [ab])
    expect(led.get('ab')).toMatchObject({ shape: 'bow', through: [] })
    expect(touched(ab, led, things)).toEqual([])
  })

  it('goes round corners where no bow is free', () => {
    const wall = Array.from({ length: 9 }, (_, index) => disc(`w${index}`, 200, (index - 5) * 56 + 20, 26))
    const things = [disc('a', 0, 0), disc('b', 400, 0), ...wall]
    const led = routes(things, [ab])
    expect(led.get('ab')).toMatchObject({ shape: 'corners', through: [] })
    expect(touched(ab, led, things)).toEqual([])
  })

  it('turns nowhere on its own things, however near others stand', () => {
    const things = Array.from({ length: 108 }, (_, at) =>
      disc(String(at), (at % 12) * 160, Math.floor(at / 12) * 120, 17 + (at % 3) * 6),
    )
    const lines = things.map(({ id }, at) => ({ id: `line ${id}`, source: id, target: String((at * 41 + 17) % 108) }))
    const led = routes(things, lines)
    const turns = lines.flatMap(({ id, source, target }) => {
      const [from, to] = [things[Number(source)], things[Number(target)]]
      const { shape, pulls = [] } = led.get(id) ?? {}
      if (shape !== 'corners' || !from || !to) return []
      const [x, y] = [to.x - from.x, to.y - from.y]
      const length = Math.hypot(x, y)
      return pulls.map(({ along, aside }) => {
        const at = { x: from.x + x * along - (y / length) * aside, y: from.y + y * along + (x / length) * aside }
        return Math.min(...[from, to].map((end) => Math.hypot(at.x - end.x, at.y - end.y) / end.r))
      })
    })
    expect(turns.length).toBeGreaterThan(20)
    expect(Math.min(...turns)).toBeGreaterThan(1.4)
  })

  it('is straight, and knows what it runs through, where no way is left', () => {
    const ring = Array.from({ length: 16 }, (_, index) =>
      disc(`r${index}`, 120 * Math.cos((index * Math.PI) / 8), 120 * Math.sin((index * Math.PI) / 8), 24),
    )
    const led = routes([disc('a', 0, 0), disc('b', 500, 0), ...ring], [ab])
    expect(led.get('ab')).toEqual({ shape: 'straight', pulls: [], through: ['r0'] })
  })

  it('of two strands keeps both off', () => {
    const split = { ...ab, reach: 8 }
    const things = [disc('a', 0, 0), disc('b', 400, 0), disc('c', 200, 32)]
    expect(routes(things, [ab]).get('ab')?.shape).toBe('straight')
    const led = routes(things, [split])
    expect(led.get('ab')?.shape).toBe('bow')
    expect(touched(split, led, things)).toEqual([])
  })
})

it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
  'after an expand what was placed stands where it stood, and no line runs unbroken through what it does not touch: %i',
  (seed) => {
    const whole = graphOf(60, seed)
    const kept = Object.values(whole.nodes).slice(0, 25)
    const has = (id: string) => kept.some((thing) => thing.id === id)
    const links = Object.values(whole.links).filter(({ source, target }) => has(source) && has(target))
    const before = place(
      addSubgraph(emptyCanvas, { nodes: kept, links }),
      Object.fromEntries(kept.map(({ id }, index) => [id, { x: (index % 5) * 190, y: Math.floor(index / 5) * 150 }])),
    )
    const grown = addSubgraph(before, { nodes: Object.values(whole.nodes), links: Object.values(whole.links) })
    const after = place(grown, placeBeside(grown))
    expect(after.positions).toMatchObject(before.positions)
    const discs = discsOf(after, after.positions)
    const lines = linesOf(after)
    const led = routes(discs, lines)
    for (const line of lines)
      expect(touched(line, led, discs).filter((id) => !led.get(line.id)?.through.includes(id))).toEqual([])
  },
)
