import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { CatalogueError, examplesOf, parseQuery, readCatalogue } from '../../server/neo4j/catalogue.ts'
import { openDriver } from '../../server/neo4j/database.ts'

/** Every Cypher file: dropped into its folder it is read, run with its examples, and held to its form. */

const catalogue = readCatalogue()
let driver: Driver
beforeAll(() => {
  driver = openDriver(inject('neo4j'))
})
afterAll(() => driver.close())

/** Whether a column's value is a node, link or path, or a list that holds one. */
const isOfGraph = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.some(isOfGraph)
    : typeof value === 'object' &&
      value !== null &&
      (neo4j.isNode(value) || neo4j.isRelationship(value) || neo4j.isPath(value))

describe.each([...catalogue.values()].map((query) => [query.name, query] as const))('%s', (_, query) => {
  it('answers its own example in READ mode', async () => {
    const session = driver.session({ defaultAccessMode: 'READ' })
    try {
      const example = await session.run(examplesOf(query))
      const parameters = example.records[0]?.get('parameters') as Record<string, unknown>
      const numbers = Object.fromEntries(
        Object.entries(parameters).map(([key, value]) => [key, typeof value === 'number' ? BigInt(value) : value]),
      )
      const { records, summary } = await session.executeRead((tx) => tx.run(query.statement, numbers))
      expect(records.length).toBeGreaterThan(0)
      expect(summary.queryType).toBe('r')
      if (query.returns === 'graph' && query.program)
        expect(records[0]?.keys).toEqual(expect.arrayContaining(['section', 'item', 'total']))
      // For people: every row has something for the canvas, or it would be cut out of sight there.
      if (query.returns === 'graph' && !query.program)
        expect(records.filter((record) => !record.keys.some((key) => isOfGraph(record.get(key))))).toEqual([])
    } finally {
      await session.close()
    }
  })

  it('holds no value that belongs into a parameter', () => {
    const ids = query.statement.match(/id: '[^']+'/g) ?? []
    expect(ids).toEqual([])
  })
})

describe('the program and the library are kept apart', () => {
  const server = path.resolve(import.meta.dirname, '../../server')
  const sources = readdirSync(server, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('-types.ts') && !file.endsWith('catalogue.ts'))
    .map((file) => readFileSync(path.join(server, file), 'utf8'))
    .join('\n')
  const folders = (program: boolean) => [
    ...new Set([...catalogue.values()].filter((query) => query.program === program).map((query) => query.category)),
  ]

  it.each(folders(true))('the server asks queries of %s', (folder) =>
    expect(sources).toMatch(new RegExp(`['\`]${folder}['/]`)),
  )

  it('and names none of the library', () =>
    expect([...catalogue.values()].filter((query) => !query.program && sources.includes(`'${query.name}'`))).toEqual(
      [],
    ))
})

describe('a file that does not keep the form is refused with file, line and reason', () => {
  const good =
    "// Things.\n// More.\n//\n// @param id String the thing\n// @returns table\n// @column n Thing a thing\n\n:param id => 'a';\n\nMATCH (n {id: $id})\nRETURN n\nORDER BY n.id\nLIMIT 1\n"

  it('and a good one is not', () =>
    expect(parseQuery('entity/things', good)).toMatchObject({
      title: 'Things',
      category: 'entity',
      returns: 'table',
      examples: { id: "'a'" },
    }))

  it('one may say why it reads all, and what bounds it in the place of a limit', () => {
    const text = good
      .replace('// @returns', '// @scans it is about all\n// @returns')
      .replace('RETURN n\nORDER BY n.id\nLIMIT 1\n', '// Bounded by its id.\nRETURN n\nORDER BY n.id\n')
    expect(parseQuery('entity/things', text).scans).toBe('it is about all')
    expect(parseQuery('entity/things', good).scans).toBeNull()
  })

  it.each([
    ['without a title', good.replace('// Things.\n', ''), /:1: .*title|:1:/],
    ['without @returns', good.replace('// @returns table\n', ''), /@returns/],
    ['with an unknown @returns', good.replace('table', 'chart'), /:5: .*graph/],
    ['with a parameter that is not declared', good.replace('// @param id String the thing\n', ''), /\$id is used/],
    ['with a parameter that is not used', good.replace('$id', "'a'"), /id is not used/],
    ['without an example', good.replace(":param id => 'a';\n", ''), /no `:param id/],
    ['without ORDER BY and LIMIT', good.replace('ORDER BY n.id\nLIMIT 1\n', ''), /ORDER BY and LIMIT/],
    ['without LIMIT, and without a word on what bounds it', good.replace('LIMIT 1\n', ''), /ORDER BY and LIMIT/],
    ['without @column', good.replace('// @column n Thing a thing\n', ''), /the statement returns n/],
    [
      'with a former name that is none',
      good.replace('// @returns', '// @formerly things\n// @returns'),
      /expected `@formerly folder\/name`/,
    ],
    [
      'with a former name among what writes',
      good.replace('// @returns', '// @formerly write/claims\n// @returns'),
      /write holds no queries/,
    ],
    [
      'with a column that is not returned',
      good.replace('@column n', '@column m'),
      /:6: .*name m; the statement returns n/,
    ],
    [
      'with a type that is none',
      good.replace('n Thing', 'n Thingy'),
      /:6: Thingy is no type of a column; expected .*Text/,
    ],
    ['with a column that is not told', good.replace('RETURN n', 'RETURN n, n.id AS id'), /the statement returns n, id/],
    ['with a shape that is none', good.replace('n Thing', 'n Map<Thingy>'), /:6: .*shapes\.md/],
    ['with rows told apart by nothing', good.replace('a thing\n', 'when kind is a\n'), /:6: kind is no column/],
    ['with two statements', good.replace('RETURN n\n', 'RETURN n;\nMATCH (n) RETURN n\n'), /one statement/],
  ])('%s', (_, text, reason) => {
    if (text === good) throw new Error('the damage did nothing')
    expect(() => parseQuery('entity/things', text.replace(/^\/\/ More\.$/m, '// More'))).toThrow(CatalogueError)
    expect(() => parseQuery('entity/things', text.replace(/^\/\/ More\.$/m, '// More'))).toThrow(reason)
    expect(() => parseQuery('entity/things', text.replace(/^\/\/ More\.$/m, '// More'))).toThrow(
      /^cypher\/entity\/things\.cypher:\d+: /,
    )
  })
})
