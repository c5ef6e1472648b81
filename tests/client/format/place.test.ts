import { expect, it } from 'vitest'
import { formatCoordinates } from '../../../client/format/place.ts'

it.each([
  [29.8, 66.85, '29.80° N, 66.85° E'],
  [38.9, -77.04, '38.90° N, 77.04° W'],
  [-33.87, 151.21, '33.87° S, 151.21° E'],
  [-34.6, -58.38, '34.60° S, 58.38° W'],
])('%d, %d lies in its hemispheres', (latitude, longitude, words) =>
  expect(formatCoordinates(latitude, longitude)).toBe(words),
)

it.each([
  [0, 0],
  [-0, -0],
  [0.004, -0.004],
])('%d, %d lies on the lines themselves, on neither side', (latitude, longitude) =>
  expect(formatCoordinates(latitude, longitude)).toBe('0.00°, 0.00°'),
)

it('each line is a matter of its own', () => {
  expect(formatCoordinates(0, -12)).toBe('0.00°, 12.00° W')
  expect(formatCoordinates(-12, 0)).toBe('12.00° S, 0.00°')
})
