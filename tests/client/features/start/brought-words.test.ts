import { expect, it } from 'vitest'
import { broughtWords } from '../../../../client/features/start/brought-words.ts'

it('says how much came, how much is there of how much, and what the order is worth', () => {
  expect(broughtWords('things', { shown: 25, total: 40, there: 27, whole: true })).toBe(
    '25 more came: 27 of 40 things are on the canvas.',
  )
  expect(broughtWords('things', { shown: 0, total: 40, there: 40, whole: true })).toBe(
    'Nothing more came: 40 of 40 things are on the canvas.',
  )
  expect(broughtWords('things', { shown: 25, total: 12_000, there: 25, whole: false })).toMatch(
    /^25 more came: 25 of 12,000 things are on the canvas\. The first 10,000 that Neo4j has were ranked: .+ more links/,
  )
})
