import { describe, expect, it } from 'vitest'
import { useConsole } from '../../../support/console.ts'

const { all, one } = useConsole()

describe('plans', () => {
  it('EXPLAIN gives the steps and runs nothing', async () => {
    const { rows, summary } = await all('EXPLAIN MATCH (n:Country) RETURN n.name')
    expect(rows).toEqual([])
    expect(summary?.plan?.[0]).toMatchObject({
      step: 0,
      parent: null,
      operator: 'ProduceResults',
      rows: null,
      dbHits: null,
      estimatedRows: expect.any(Number),
    })
  })

  it('PROFILE counts', async () => {
    const { rows, summary } = await all('PROFILE MATCH (n:Country) RETURN n.name')
    expect(rows.length).toBeGreaterThan(2)
    const scan = summary?.plan?.find((step) => step.operator === 'NodeByLabelScan')
    expect(scan).toMatchObject({ rows: rows.length, dbHits: expect.any(Number), details: 'n:Country' })
    expect(summary?.plan?.every((step) => step.parent === null || step.parent < step.step)).toBe(true)
  })

  it('a label that is not there is remarked on', async () => {
    expect((await all('MATCH (n:Nowhere) RETURN n')).summary?.notices[0]?.description).toContain('Nowhere')
  })

  it.each([
    ['MATCH (n RETURN n', 1, 10],
    ['MATCH (n)\nRETURN n.name,\n  foo', 3, 3],
    ['PROFILE\nMATCH (n)\nRETURN x', 3, 8],
    ['// first\nMATCH (n) RETURN bar(n)', 2, 18],
  ])('an error in %j stands at line %i, column %i', async (statement, line, column) => {
    await expect(all(statement)).rejects.toMatchObject({ code: 'STATEMENT_ERROR', details: { line, column } })
  })
})

describe('mistakes', () => {
  it('Cypher 25 is asked for by its name, where Neo4j knows it', async () => {
    const statement = "CYPHER 25 UNWIND ['a', 'b'] AS x FILTER x <> 'a' LET y = x + x RETURN y"
    const version = String(((await one('CALL dbms.components() YIELD versions RETURN versions')) as string[])[0])
    if (Number.parseInt(version) >= 2025) expect((await all(statement)).rows).toEqual([['bb']])
    else
      await expect(all(statement)).rejects.toMatchObject({
        code: 'STATEMENT_ERROR',
        message: expect.stringContaining('25'),
      })
  })

  it('a mistake stands where it was written, whatever stands before', async () => {
    for (const opening of ['', 'EXPLAIN ', 'CYPHER 5 ', 'profile /* once */ cypher 5 '])
      await expect(all(`// first\n${opening}\n MATCH (n) RETRN n`)).rejects.toMatchObject({
        code: 'STATEMENT_ERROR',
        details: { line: 3, column: 12 },
      })
  })

  it('a missing parameter is named', async () => {
    await expect(all('RETURN $a + $b AS x', { a: 1 })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: 'No value is given for $b.',
    })
  })
})
