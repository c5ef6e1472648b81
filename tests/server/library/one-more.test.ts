import { describe, expect, it } from 'vitest'
import { firstOf, runWithOneMore } from '../../../server/library/one-more.ts'
import { useConsole, LIMITS } from '../../support/console.ts'
import { library } from '../../support/library.ts'

/** What a statement leaves out by its own end is known by one row more. */

describe('a statement is known to end in its first rows', () => {
  const first = 50
  it.each<[string, string, number | null]>([
    ['alone', 'MATCH (n) RETURN n ORDER BY n.id LIMIT $first', first],
    ['with a semicolon', 'MATCH (n) RETURN n LIMIT $first;\n', first],
    ['with a remark behind it', 'MATCH (n) RETURN n LIMIT $first // the first\n/* of many */', first],
    ['in quotes', 'MATCH (n) RETURN n LIMIT $`first`', first],
    ['over parts in braces', 'CALL () { RETURN 1 AS a UNION ALL RETURN {b: 2} AS a } RETURN a LIMIT $first', first],
    ['not of the last part of several', 'RETURN 1 AS a UNION ALL MATCH (n) RETURN n.id AS a LIMIT $first', null],
    ['not where it is used otherwise too', 'MATCH (n) WHERE n.value < $first RETURN n LIMIT $first', null],
    ['not further up', 'MATCH (n) WITH n LIMIT $first RETURN n.name', null],
    ['not where its plan is wanted', 'PROFILE MATCH (n) RETURN n LIMIT $first', null],
  ])('%s', (_, statement, found) => expect(firstOf({ statement, parameters: { first } })).toBe(found))

  it.each([[null], ['50'], [-1], [1.5], [Number.MAX_SAFE_INTEGER]])('not for %j', (wrong) =>
    expect(firstOf({ statement: 'MATCH (n) RETURN n LIMIT $first', parameters: { first: wrong } })).toBeNull(),
  )

  it.each([
    [0, 0],
    [{ $type: 'Integer', _value: '3' }, 3],
  ])('for %j', (given, found) =>
    expect(firstOf({ statement: 'MATCH (n) RETURN n LIMIT $first', parameters: { first: given } })).toBe(found),
  )

  it('so every query of the library that takes `first`', () => {
    for (const { name, statement, parameters, underLens } of library.filter((query) =>
      query.parameters.some((parameter) => parameter.name === 'first'),
    ))
      for (const text of [statement, underLens?.({ kinds: { not: [''] } }) ?? statement])
        expect([name, parameters.length, firstOf({ statement: text, parameters: { first } })]).toEqual([
          name,
          parameters.length,
          first,
        ])
  })
})

describe('its answer', () => {
  const { opened } = useConsole()
  const ask = async (first: number, limits = LIMITS) => {
    const statement = 'UNWIND range(1, 5) AS x RETURN x LIMIT $first'
    const rows: unknown[] = []
    for await (const piece of runWithOneMore(opened.console, { statement, parameters: { first } }, limits)) {
      if ('rows' in piece) rows.push(...piece.rows.flat())
      if ('summary' in piece) return { found: rows, ...piece.summary }
    }
    throw new Error('It has no end.')
  }

  it('has as many rows as were asked for, and says that there are more', async () =>
    expect(await ask(3)).toMatchObject({
      found: [1, 2, 3],
      rows: 3,
      complete: false,
      cut: { by: 'first', limit: 3 },
    }))
  it('of nothing says that there is something', async () =>
    expect(await ask(0)).toMatchObject({ found: [], rows: 0, complete: false, cut: { by: 'first', limit: 0 } }))
  it.each([5, 6, 1_000_000])('of %i is whole, where there are five', async (first) =>
    expect(await ask(first)).toMatchObject({ rows: 5, complete: true, cut: null }),
  )
  it('is cut by the server where that allows less', async () =>
    expect(await ask(3, { ...LIMITS, rows: 2 })).toMatchObject({ rows: 2, cut: { by: 'rows', limit: 2 } }))
})
