import { expect, it } from 'vitest'
import { useAsked } from '../../../support/ask.ts'

const { ask, refused } = useAsked()

const asking = (id: string, period: string) =>
  `{ claim(id: "${id}") { when { began { from to } ended { from to } at${period} { answer unknown } } } }`
const BASES = 'ttp.has-bases-in.afghanistan'
const when = async (id: string, period: string) => (await ask(asking(id, period))).claim.when

it('a time says between which days it began and ended, and what a period comes to', async () => {
  // S7: after the return of August 2021, and so on the day of the article.
  expect(await when(BASES, '(from: "2022-06-30", to: "2022-06-30")')).toEqual({
    began: { from: '2021-08-01', to: '2023-10-05' },
    ended: { from: '2023-10-05', to: null },
    at: { answer: 'UNDECIDED', unknown: ['BEGINNING'] },
  })
  expect((await when(BASES, '(to: "2021-07-31")')).at).toEqual({ answer: 'OUT', unknown: [] })
  expect((await when(BASES, '(from: "2023-10-05")')).at).toEqual({ answer: 'IN', unknown: [] })
  expect((await when(BASES, '(from: "2023-10-06")')).at).toEqual({ answer: 'UNDECIDED', unknown: ['END'] })
})

it('without a day of the period there is nothing to answer; without a day of its own it cannot be decided', async () => {
  expect((await when(BASES, '')).at).toBeNull()
  expect(await when('ttp.acquired.us-supplied-weapons', '(from: "2023-10-05")')).toEqual({
    began: null,
    ended: null,
    at: { answer: 'UNDECIDED', unknown: ['DATE'] },
  })
})

it.each([
  ['(from: "2023-02-30")', 'at.from: "2023-02-30" is not a calendar day.'],
  ['(from: "2023-02-01", to: "2023-01-01")', 'at: from 2023-02-01 is after to 2023-01-01. Swap them.'],
])('at%s is refused with words', async (period, words) => {
  const { code, message } = await refused(asking(BASES, period))
  expect(message).toContain(words)
  expect(code).toBe('BAD_USER_INPUT')
})
