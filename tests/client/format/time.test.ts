import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { formatTime, planWords } from '../../../client/format/time.ts'
import { tableOfWhen } from '../../server/time/table.ts'
import { time } from '../make.ts'

/** What is said of a time says no more than the table of docs/model.md knows of it. */

const rows = tableOfWhen(readFileSync('docs/model.md', 'utf8')).map((row) => ({
  ...row,
  words: formatTime(time(row.time as Parameters<typeof time>[0])),
}))
const one = (span: { from: string | null; to: string | null } | null | undefined) => JSON.stringify(span)

it.each(rows)('$words', ({ words, time: { from, to, asOf }, began, ended }) => {
  // That it went on from a day, only where somebody said later that it held.
  if (/since/.test(words)) expect([asOf, began?.to]).toEqual([ended?.from, expect.any(String)])
  // From one to another, or until one, only where it is known to have ended in the other.
  if (/ – |until (?!about)/.test(words)) expect(ended).toEqual({ from: expect.any(String) as string, to })
  // About a day is beyond it too.
  for (const [end, day, last] of [
    ['between about', from, began?.from],
    ['from about', from, began?.from],
    ['to about', to, ended?.to],
    ['and about', to, ended?.to],
    ['until about', to, ended?.to],
  ] as const)
    if (words.includes(end)) expect(last).not.toBe(day)
  if (/ – /.test(words)) expect(one(began)).not.toBe(one(ended))
  // At some time, where both ends lie between the same days.
  if (/some time|not before/.test(words)) expect(one(began)).toBe(one(ended))
  if (from && !to && !asOf) expect(words).toMatch(/^began .*, end unknown$/)
  if (began && from && began.to === null) expect(words).toContain('or later')
  if (!from && !to && !asOf) expect(words).toMatch(/unknown|order only/)
})

it.each([
  ['2023-03-01', '2023-11-30', 'spring 2023 – autumn 2023'],
  ['2022-12-01', '2023-02-28', 'winter 2022/23'],
  ['2022-12-01', '2023-05-31', 'winter 2022/23 – spring 2023'],
  ['2022-09-01', '2023-11-30', 'autumn 2022 – autumn 2023'],
])('seasons from %s to %s are %s', (from, to, words) =>
  expect(formatTime(time({ from, to, precision: 'SEASON' }))).toBe(words),
)

it('what is only planned says so, and what replaced it', () => {
  expect(planWords(time())).toBeNull()
  expect(planWords(time({ plan: 'DUE' }))).toBe('planned')
  expect(planWords(time({ plan: 'REPLACED' }))).toBe('planned, then replaced by a later date')
})
