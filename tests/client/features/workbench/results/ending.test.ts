import { expect, it } from 'vitest'
import {
  aboutAnswer,
  askedUnder,
  cutInWords,
  endedInWords,
} from '../../../../../client/features/workbench/results/ending.ts'
import type { Outcome } from '../../../../../client/features/workbench/store.ts'

/** What is said of how an answer ended, on the page and on paper. */

const summary = { rows: 3, complete: true, elapsedMs: 1_300, cut: null, plan: null, notices: [] }
const outcome = (change: Partial<Outcome> = {}): Outcome => ({
  state: 'done',
  statement: 'MATCH (n:Country) RETURN n\n',
  parameters: {},
  columns: ['n'],
  rows: [],
  count: 3,
  summary,
  error: null,
  startedAt: 0,
  elapsedMs: 1_300,
  ...change,
})

it.each([
  [{}, '3 rows in 1.3 s'],
  [{ count: 1 }, '1 row in 1.3 s'],
  [{ state: 'running', count: 1200 }, '1,200 rows so far …'],
  [{ state: 'cancelled' }, 'Cancelled after 1.3 s; 3 rows had come'],
  [{ state: 'failed' }, '3 rows had come'],
] as const)('%j: %s', (change, words) => expect(endedInWords(outcome(change))).toBe(words))

it.each([
  [null, null],
  [{ by: 'ROWS', limit: 1 }, 'Cut: the first 1 row. There are more.'],
  [{ by: 'BYTES', limit: 16e6 }, 'Cut: the first 16 MB. There are more.'],
  [{ by: 'FIRST', limit: 1000 }, 'Cut: the first 1,000 rows. There are more, which a larger “first” brings.'],
] as const)('cut by %j: %s', (cut, words) =>
  expect(cutInWords({ summary: { ...summary, cut } as Outcome['summary'] })).toBe(words),
)

it('on paper stand the statement, each value that it was asked with, and how much came', () => {
  expect(aboutAnswer(outcome(), 'Hubs')).toEqual([
    ['Asked', 'Hubs'],
    ['Statement', 'MATCH (n:Country) RETURN n'],
    ['Answer', '3 rows in 1.3 s'],
  ])
  const cut = { ...summary, cut: { by: 'ROWS', limit: 3 } } as Outcome['summary']
  expect(aboutAnswer(outcome({ parameters: { things: ['ttp'], first: 3 }, summary: cut }), 'Hubs')).toEqual([
    ['Asked', 'Hubs'],
    ['Statement', 'MATCH (n:Country) RETURN n'],
    ['$things', '["ttp"]'],
    ['$first', '3'],
    ['Answer', '3 rows in 1.3 s. Cut: the first 3 rows. There are more.'],
  ])
})

it('a lens that it was asked under stands in words, once', () => {
  const statement = 'MATCH (a)-[r]->(b) WHERE true /* lens: AND link(r) */ RETURN r'
  const asked = outcome({ statement, parameters: { lens: { minSourceGrade: 'C' } } })
  expect(askedUnder(outcome({ parameters: { lens: { minSourceGrade: 'C' } } }))).toBeNull()
  expect(askedUnder(asked)).toMatch(/C/)
  expect(aboutAnswer(asked, 'Hubs').map(([term]) => term)).toEqual([
    'Asked',
    'Statement',
    'Asked under a lens',
    'Answer',
  ])
})
