import { beforeAll, describe, expect, it } from 'vitest'
import { readCatalogue } from '../../../../server/neo4j/catalogue.ts'
import { checkText } from '../../../../server/neo4j/console/text-rules.ts'
import { useConsole } from '../../../support/console.ts'
import { HOSTILE } from './hostile.ts'
import { ORDINARY } from './ordinary.ts'

/** What the console refuses, what it runs, and what Neo4j itself would refuse besides. */

const { opened, all } = useConsole()

const fingerprint = async () => {
  const { records } = await opened.driver.executeQuery(
    'MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n) AS nodes, count(r) AS links, sum(size(keys(n))) AS facts, COUNT { (:Planted) } AS planted',
  )
  const schema = await opened.driver.executeQuery('SHOW INDEXES YIELD name RETURN collect(name) AS names')
  const users = await opened.driver.executeQuery(
    'SHOW USERS YIELD user RETURN collect(user) AS users',
    {},
    { database: 'system' },
  )
  return JSON.stringify([records[0]?.toObject(), schema.records[0]?.get('names'), users.records[0]?.get('users')])
}

describe('hostile statements', () => {
  let before = ''
  beforeAll(async () => {
    before = await fingerprint()
  })

  it.each(HOSTILE.map(([what, statement, parameters]) => ({ what, statement, parameters })))(
    '$what is refused',
    async ({ statement, parameters }) => {
      const begun = Date.now()
      await expect(all(statement, parameters)).rejects.toMatchObject({
        code: expect.stringMatching(/^(REFUSED|STATEMENT_ERROR)$/),
        message: expect.stringMatching(/\w/),
      })
      expect(Date.now() - begun).toBeLessThan(5_000)
    },
  )

  it('and none of them has left a trace', async () => expect(await fingerprint()).toBe(before))

  it('says what, where and what to do instead', async () => {
    await expect(all("MATCH (n)\nRETURN n\nUNION\nLOAD CSV FROM 'file:///x' AS n RETURN n")).rejects.toMatchObject({
      code: 'REFUSED',
      message:
        'Line 4, column 1: LOAD CSV reads files and the network. It is refused here; give rows as a parameter and UNWIND it.',
      details: { rule: 'load-csv', line: 4, column: 1, offset: 25 },
    })
  })
})

describe("what would get past the console is refused by the server's own settings and mode", () => {
  it.each([
    ['a write', 'CREATE (:Planted)', /AccessMode|read/i],
    ['a write in a subquery', 'CALL { CREATE (n:Planted) RETURN n } RETURN n', /AccessMode|read/i],
    ['a file of the machine', "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row", /file|load|url/i],
    ['the network', "LOAD CSV FROM 'http://127.0.0.1:9/x' AS row RETURN row", /block|load|url/i],
    [
      'a path that cannot be ended',
      "MATCH (a:Entity {id: 'imf'}), (b:Entity {id: 'ttp'}) MATCH p = shortestPath((a)-[*..15]-(b)) WHERE length(p) > 14 RETURN p",
      /shortest/i,
    ],
    ['too much memory', 'UNWIND range(1, 100000000) AS x WITH collect(x) AS list RETURN size(list)', /memory/i],
  ])('%s', async (_, statement, words) => {
    const session = opened.driver.session({ defaultAccessMode: 'READ' })
    try {
      const transaction = await session.beginTransaction({ timeout: 20_000 })
      await expect(transaction.run(statement)).rejects.toThrow(words)
    } finally {
      await session.close()
    }
  })
})

describe('ordinary statements', () => {
  it.each(ORDINARY.map(([what, statement, parameters]) => ({ what, statement, parameters })))(
    '$what',
    async ({ statement, parameters = {} }) => {
      const { columns, summary } = await all(statement, parameters)
      expect(columns).toBeInstanceOf(Array)
      expect(summary?.complete).toBe(true)
    },
  )

  it.each([...readCatalogue().values()].map((query) => [query.name, query.statement]))(
    'the file %s passes too',
    (_, statement) => {
      expect(() => checkText(statement)).not.toThrow()
    },
  )
})
