import { describe, expect, it } from 'vitest'
import { withoutList } from '../../../server/claims/load.ts'
import { statements } from '../../../server/neo4j/schema.ts'

describe('a statement of the founding files', () => {
  it('hands its list over as a parameter, and keeps what is done with it', () => {
    expect(withoutList("UNWIND [{id: 'a', n: 1, list: [true, null]}] AS row\nMERGE (n {id: row.id})")).toEqual({
      statement: 'UNWIND $rows AS row\nMERGE (n {id: row.id})',
      parameters: { rows: [{ id: 'a', n: 1, list: [true, null] }] },
    })
  })

  it.each([
    ['fractions, which would come back as whole numbers', 'UNWIND [{latitude: 34.0}] AS row RETURN row'],
    ['a call', "UNWIND [{day: date('2023-01-01')}] AS row RETURN row"],
    ['no list at all', 'MATCH (n) RETURN n'],
    ['a list that is not its own', 'UNWIND $rows AS row RETURN row'],
    ['a list without an end', 'UNWIND [1, 2'],
  ])('stays as it is with %s', (_, text) => {
    expect(withoutList(text)).toEqual({ statement: text, parameters: {} })
  })

  it('has its list taken out in nearly all files, so that they plan once', () => {
    const lists = statements('load').filter(({ text }) => /UNWIND \[\s*\{/.test(text))
    const taken = lists.filter(({ text }) => withoutList(text).statement !== text)
    expect(lists.length).toBeGreaterThan(10)
    expect(taken.length / lists.length).toBeGreaterThan(0.8)
  })
})
