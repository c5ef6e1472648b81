import { describe, expect, it } from 'vitest'
import { LAYOUTS } from '../../../client/layouts/registry.ts'
import { routes } from '../../../client/layouts/route.ts'
import { RUNS } from '../../support/runs.ts'
import { discsOf, graphOf, linesOf, touched } from './seeded.ts'

/** How long the largest may take on a busy machine. */
const PATIENCE = 240_000
const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1)
/** Of the larger, which take a second or more each, `npm test` tries some; all are tried where properties are at full size. */
const seedsOf = (things: number) => (things >= 100 && RUNS.numRuns <= 100 ? SEEDS.slice(0, 600 / things) : SEEDS)

describe.each(LAYOUTS.map((layout) => [layout.id, layout] as const))('in the layout %s', (_, layout) => {
  it.each([
    { things: 20, most: 0 },
    { things: 100, most: 0 },
    { things: 300, most: 0.01 },
  ])(
    'of $things things at most $most of the lines run through one that they do not touch',
    async ({ things, most }) => {
      for (const seed of seedsOf(things)) {
        const graph = graphOf(things, seed)
        const discs = discsOf(graph, await layout.run(graph, undefined))
        const lines = linesOf(graph)
        const led = routes(discs, lines)
        const broken = lines.filter(({ id }) => (led.get(id)?.through.length ?? 0) > 0)
        expect(broken.length / lines.length, `seed ${seed}`).toBeLessThanOrEqual(most)
        // Where a line runs through a thing it is broken there.
        const unbroken = lines.filter((line) =>
          touched(line, led, discs).some((id) => !led.get(line.id)?.through.includes(id)),
        )
        expect(unbroken, `seed ${seed}`).toEqual([])
      }
    },
    PATIENCE,
  )
})
