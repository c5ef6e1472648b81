import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Running } from '../../server/commands/start.ts'
import { graphql, startApp } from '../support/app.ts'
import { blocksIn } from '../support/snippets.ts'

/** docs/analyses.md: its statements pass the console's rules, and answer what the page says that one sees. */

const text = readFileSync(path.resolve(import.meta.dirname, '../../docs/analyses.md'), 'utf8')
const statements = blocksIn(text, 'cypher')

let app: Running
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

/** Rows as maps; dates as text, nodes and links as their ids. */
async function answer(statement: string): Promise<Record<string, unknown>[]> {
  const { data, errors } = await graphql<{
    cypher: { columns: string[]; rows: unknown[][]; summary: { complete: boolean } }
  }>(
    app.address,
    'query ($statement: String!) { cypher(statement: $statement) { columns rows summary { complete } } }',
    { statement },
  )
  expect(errors).toBeUndefined()
  const { columns = [], rows = [], summary } = data?.cypher ?? {}
  expect(summary?.complete).toBe(true)
  return rows.map((row) =>
    Object.fromEntries(
      columns.map((column, index) => [column, (row[index] as { _value?: unknown } | null)?._value ?? row[index]]),
    ),
  )
}

it('there are three', () => expect(statements).toHaveLength(3))

describe('what one sees', () => {
  it('the denial reaches three claims of six; the others rest on the article alone', async () => {
    const rows = await answer(statements[0] as string)
    expect(rows.map(({ status, says, denies }) => ({ status, says, denied: (denies as string[]).length }))).toEqual([
      { status: 'denied', says: [], denied: 1 },
      {
        status: 'contested',
        says: expect.arrayContaining(['Government of Pakistan (S12)', 'Article of 5 October 2023 (S4)']),
        denied: 1,
      },
      { status: 'contested', says: ['Article of 5 October 2023 (S4)'], denied: 1 },
      { status: 'asserted', says: ['Article of 5 October 2023 (S14)'], denied: 0 },
      { status: 'asserted', says: ['Article of 5 October 2023 (S15)'], denied: 0 },
      { status: 'asserted', says: ['Article of 5 October 2023 (S14)'], denied: 0 },
    ])
  })

  it('two explicit causes, one explanation, one mere sequence', async () => {
    const rows = await answer(statements[1] as string)
    expect(rows.map(({ strength, place }) => `${strength as string} ${place as string}`).sort()).toEqual([
      'explanatory S5',
      'explicit S18',
      'explicit S5',
      'temporal S19',
    ])
    expect(rows.find(({ strength }) => strength === 'temporal')?.word).toMatch(/then/)
  })

  it('four figures of two sources; only Mastung has a perpetrator, and that one is unclaimed', async () => {
    const rows = await answer(statements[2] as string)
    expect(rows.map(({ figure, operator, to }) => [figure, operator, to])).toEqual([
      ['around 1,100 deaths (S8)', 'around', '2023-10-05'],
      ['over 1,000 deaths (S2)', 'over', '2023-09-30'],
      ['nearly 400 security forces killed (S9)', 'nearly', '2023-10-05'],
      ['nearly 60 deaths (S1)', 'nearly', '2023-09-29'],
    ])
    expect(rows.flatMap(({ perpetrator }) => perpetrator)).toEqual(['Unidentified perpetrator in Mastung: unclaimed'])
  })
})
