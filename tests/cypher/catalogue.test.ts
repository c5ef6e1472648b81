import type { Driver } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { CatalogueError, parseQuery, readCatalogue } from '../../server/neo4j/catalogue.ts'
import { openDriver } from '../../server/neo4j/database.ts'

/** Every Cypher file: dropped into its folder it is read, run with its examples, and held to its form. */

const catalogue = readCatalogue()
let driver: Driver
beforeAll(() => {
  driver = openDriver(inject('neo4j'))
})
afterAll(() => driver.close())

describe.each([...catalogue.values()].map((query) => [query.name, query] as const))('%s', (_, query) => {
  it('answers its own example in READ mode', async () => {
    const session = driver.session({ defaultAccessMode: 'READ' })
    try {
      const literals = Object.entries(query.examples).map(([name, literal]) => `${name}: ${literal}`)
      const example = await session.run(`RETURN {${literals.join(', ')}} AS parameters`)
      const parameters = example.records[0]?.get('parameters') as Record<string, unknown>
      const numbers = Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, typeof value === 'number' ? BigInt(value) : value]))
      const { records, summary } = await session.executeRead((tx) => tx.run(query.statement, numbers))
      expect(records.length).toBeGreaterThan(0)
      expect(summary.queryType).toBe('r')
      if (query.returns === 'graph') expect(records[0]?.keys).toEqual(expect.arrayContaining(['section', 'item', 'total']))
    } finally {
      await session.close()
    }
  })

  it('holds no value that belongs into a parameter', () => {
    const ids = query.statement.match(/id: '[^']+'/g) ?? []
    expect(ids).toEqual([])
  })
})

describe('a file that does not keep the form is refused with file, line and reason', () => {
  const good = "// Things.\n// More.\n//\n// @param id String the thing\n// @returns table\n\n:param id => 'a';\n\nMATCH (n {id: $id})\nRETURN n\nORDER BY n.id\nLIMIT 1\n"

  it('and a good one is not', () => expect(parseQuery('entity/things', good)).toMatchObject({ title: 'Things', category: 'entity', returns: 'table', examples: { id: "'a'" } }))

  it.each([
    ['without a title', good.replace('// Things.\n', ''), /:1: .*title|:1:/],
    ['without @returns', good.replace('// @returns table\n', ''), /@returns/],
    ['with an unknown @returns', good.replace('table', 'chart'), /:5: .*graph/],
    ['with a parameter that is not declared', good.replace('// @param id String the thing\n', ''), /\$id is used/],
    ['with a parameter that is not used', good.replace('$id', "'a'"), /id is not used/],
    ['without an example', good.replace(":param id => 'a';\n", ''), /no `:param id/],
    ['without ORDER BY and LIMIT', good.replace('ORDER BY n.id\nLIMIT 1\n', ''), /ORDER BY and LIMIT/],
    ['with two statements', good.replace('RETURN n\n', 'RETURN n;\nMATCH (n) RETURN n\n'), /one statement/],
  ])('%s', (_, text, reason) => {
    if (text === good) throw new Error('the damage did nothing')
    expect(() => parseQuery('entity/things', text.replace(/^\/\/ More\.$/m, '// More'))).toThrow(CatalogueError)
    expect(() => parseQuery('entity/things', text.replace(/^\/\/ More\.$/m, '// More'))).toThrow(reason)
    expect(() => parseQuery('entity/things', text.replace(/^\/\/ More\.$/m, '// More'))).toThrow(/^cypher\/entity\/things\.cypher:\d+: /)
  })
})
