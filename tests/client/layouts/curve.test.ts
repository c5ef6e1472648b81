import { describe, expect, it } from 'vitest'
import { bowed, cornered, distanceTo, pointAt } from '../../../client/layouts/curve.ts'

const from = { x: 0, y: 0, r: 10 }
const to = { x: 100, y: 0, r: 20 }

describe('a line as points in a row', () => {
  it('goes from rim to rim', () =>
    expect(bowed(from, to, [])).toEqual([
      { x: 10, y: 0 },
      { x: 80, y: 0 },
    ]))

  it('in a bow goes half as far aside as it is pulled', () => {
    const points = bowed({ ...from, r: 0 }, { ...to, r: 0 }, [{ along: 0.5, aside: 40 }])
    expect(Math.max(...points.map(({ y }) => y))).toBeCloseTo(20)
    expect(points.at(-1)).toEqual({ x: 100, y: 0 })
  })

  it('round corners goes to each of them', () =>
    expect(
      cornered({ ...from, r: 0 }, { ...to, r: 0 }, [
        { along: 0.2, aside: 30 },
        { along: 0.8, aside: 30 },
      ]),
    ).toEqual([
      { x: 0, y: 0 },
      { x: 20, y: 30 },
      { x: 80, y: 30 },
      { x: 100, y: 0 },
    ]))
})

it.each([
  [0, 0, 0],
  [0.25, 10, 0],
  [0.75, 20, 10],
  [1, 20, 20],
])('a part of %f along it is at %d, %d', (part, x, y) =>
  expect(
    pointAt(
      [
        { x: 0, y: 0 },
        { x: 20, y: 0 },
        { x: 20, y: 20 },
      ],
      part,
    ),
  ).toEqual({ x, y }),
)

it('a point is as far from a piece as from its nearest point', () => {
  const [a, b] = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
  ]
  expect(distanceTo({ x: 5, y: 3 }, a, b)).toBe(3)
  expect(distanceTo({ x: 13, y: 4 }, a, b)).toBe(5)
  expect(distanceTo({ x: 3, y: 4 }, a, a)).toBe(5)
})
