import type { ScaleCase } from './cases/case.ts'
import type { Times } from './measure.ts'
import { cell, grown, heading, row } from './table.ts'

/** How what we take grows: with the graph for things of as many links, and with the links of a thing. */

export interface Measured {
  scale: number
  of: ScaleCase
  hand: Times | null
  ours: Times | null
}

/** A leaf and a hub that stand in every graph. */
const OF_EQUAL_DEGREE = [8, 5_000]
const DEGREES = [100, 1_000, 10_000, 40_000]

const links = (count: number) => count.toLocaleString('en')
const whatGrows = (measured: readonly Measured[]) => [
  ...new Set(measured.flatMap(({ of: { grows } }) => (grows ? [grows.what] : []))),
]

/** Ours in the largest graph beside ours in the smallest; null where there is one graph. */
export function bySize(measured: readonly Measured[]): string | null {
  const scales = [...new Set(measured.map(({ scale }) => scale))].sort((a, b) => a - b)
  const [small, large] = [scales.at(0), scales.at(-1)]
  if (small === undefined || large === undefined || small === large) return null
  const oursOf = (scale: number, name: string) =>
    measured.find((each) => each.scale === scale && each.of.name === name)?.ours?.p50
  const names = new Set(
    measured.flatMap(({ of: { name, grows } }) => (grows && OF_EQUAL_DEGREE.includes(grows.degree) ? [name] : [])),
  )
  const rows = [...names]
    .map((name) => ({ name, before: oursOf(small, name), now: oursOf(large, name) }))
    .filter(({ before, now }) => before !== undefined && now !== undefined)
  return [
    heading(['ours, p50 in ms', `${links(small)} links`, `${links(large)} links`, 'larger ÷ smaller']),
    ...rows.map(({ name, before, now }) => row([name, cell(before), cell(now), grown(before, now)])),
  ].join('\n')
}

/** What a thing costs by how many links it has, in the largest graph: ours, and ours by hand's. */
export function byDegree(measured: readonly Measured[]): string | null {
  const largest = Math.max(...measured.map(({ scale }) => scale))
  const there = measured.filter(({ scale }) => scale === largest)
  const degrees = DEGREES.filter((degree) => there.some(({ of }) => of.grows?.degree === degree))
  if (degrees.length < 2) return null
  const cells = (what: string) =>
    degrees.flatMap((degree) => {
      const found = there.find(({ of: { grows } }) => grows?.what === what && grows.degree === degree)
      return [cell(found?.ours?.p50), grown(found?.hand?.p50, found?.ours?.p50)]
    })
  return [
    heading(['ours by degree, p50 in ms', ...degrees.flatMap((degree) => [`${links(degree)} links`, '÷ hand'])]),
    ...whatGrows(there)
      .map((what) => [what, ...cells(what)])
      .filter(([, ...found]) => found.filter((each) => each !== '–').length > 2)
      .map(row),
  ].join('\n')
}
