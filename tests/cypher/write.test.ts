import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Neo4jError } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { examplesOf, readCatalogue, readWriteStatements } from '../../server/neo4j/catalogue.ts'
import { openDatabase, openDriver, type Database, type Driver } from '../../server/neo4j/database.ts'
import { withWholeNumbers } from '../../server/neo4j/values.ts'
import { openWriter, writeError } from '../../server/neo4j/writer.ts'
import { startApp } from '../support/app.ts'

/** `cypher/write`: what it says it returns, and that nothing but the writer can run it. */

const root = path.resolve(import.meta.dirname, '../..')
const names = [...readWriteStatements().keys()]
let driver: Driver
let database: Database

beforeAll(() => {
  driver = openDriver(inject('neo4j'))
  database = openDatabase(inject('neo4j'), { timeoutMs: 10_000 })
})
afterAll(() => Promise.all([driver.close(), database.close()]))

/** In the writer's turn, as they all are: without it two transactions may wait for each other's tallies. */
async function runAsItStands(name: string): Promise<void> {
  const { statement, columns, examples } = readWriteStatements().get(name)!
  const session = driver.session()
  const transaction = session.beginTransaction()
  try {
    await transaction.run(readWriteStatements().get('take-turn')!.statement)
    const given = await transaction.run(examplesOf({ examples }))
    const running = transaction.run(statement, withWholeNumbers(given.records[0]?.get('parameters')))
    // Known also where there are no rows.
    expect(await running.keys()).toEqual(columns.map(({ name }) => name))
    await running
  } finally {
    await transaction.rollback()
    await session.close()
  }
}

it.each(names)('write/%s runs as it stands, and returns what it says', async (name) => {
  // Another test's turn may last longer than Neo4j lets one wait.
  for (let tries = 5; ; tries--)
    try {
      return await runAsItStands(name)
    } catch (error) {
      if (tries === 1 || !(error instanceof Neo4jError) || !error.retriable) throw error
    }
})

describe('nothing but the writer can run one', () => {
  it('the catalogue does not know them, and reading cannot name one', async () => {
    const catalogue = readCatalogue()
    for (const name of names) {
      expect(catalogue.has(`write/${name}`)).toBe(false)
      // @ts-expect-error: the types know no such query either.
      await expect(database.read(`write/${name}`, {})).rejects.toThrow('No query')
    }
  })

  it('the server gives out no file of theirs, and no GraphQL field writes the graph', async () => {
    const app = await startApp()
    try {
      const response = await fetch(`${app.address}/queries/write/claims.cypher`)
      expect(response.status).toBe(404)
    } finally {
      await app.close()
    }
  })

  it('only server/claims takes the writer, and only imports, commands and archives take server/claims', () => {
    const importing = (what: RegExp) =>
      execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'server', 'client'], {
        cwd: root,
        encoding: 'utf8',
      })
        .split('\n')
        .filter((file) => /\.tsx?$/.test(file))
        .filter((file) => what.test(readFileSync(path.join(root, file), 'utf8')))
        .map((file) => path.posix.dirname(file))
    expect([...new Set(importing(/from '[./]*neo4j\/writer\.ts'/))]).toEqual(['server/claims'])
    expect([...new Set(importing(/from '\.\.\/claims\//))].sort()).toEqual([
      'server/archive',
      'server/commands',
      'server/imports',
    ])
    expect([...new Set(importing(/readWriteStatements/))]).toEqual(['server/neo4j'])
  })

  it('in READ mode Neo4j refuses them', async () => {
    const session = driver.session({ defaultAccessMode: 'READ' })
    try {
      const { statement } = readWriteStatements().get('mark-version')!
      await expect(session.executeRead((tx) => tx.run(statement, { version: 9 }))).rejects.toThrow(
        /read access mode|not allowed/i,
      )
    } finally {
      await session.close()
    }
  })
})

it('work that fails leaves nothing', async () => {
  const writer = openWriter(driver, 'neo4j', 10_000)
  const failing = writer.write(async (writing) => {
    await writing.text("CREATE (:Entity {id: 'half-written'})")
    await writing.text('THIS IS NO CYPHER')
  })
  await expect(failing).rejects.toMatchObject({ code: 'DATABASE_ERROR' })
  const { records } = await driver.executeQuery("MATCH (n {id: 'half-written'}) RETURN n", {}, { database: 'neo4j' })
  expect(records).toEqual([])
})

it('a name that could end a statement is refused before it is sent', async () => {
  const writer = openWriter(driver, 'neo4j', 10_000)
  const hostile = writer.write((writing) =>
    writing.run('derive-links-of-type', { type: 'X]->() DETACH DELETE n //', propositions: [] }),
  )
  await expect(hostile).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
})

describe('what another transaction is in the way of', () => {
  it.each([
    ['Neo.TransientError.Transaction.DeadlockDetected', 'BUSY'],
    ['Neo.TransientError.Transaction.LockClientStopped', 'BUSY'],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'TOO_LARGE'],
    ['Neo.ClientError.Transaction.TransactionTimedOut', 'TIMEOUT'],
    ['ServiceUnavailable', 'DATABASE_UNAVAILABLE'],
    ['Neo.ClientError.Statement.SyntaxError', 'DATABASE_ERROR'],
  ])('%s is %s', (neo4j, code) => {
    expect(writeError(new Neo4jError('in words', neo4j, '', ''))).toMatchObject({ code })
  })

  it('is written after all when it goes', async () => {
    const writer = openWriter(driver, 'neo4j', 60_000)
    let tries = 0
    const tried = writer.write(async () => {
      tries++
      if (tries === 1) throw new Neo4jError('in words', 'Neo.TransientError.Transaction.DeadlockDetected', '', '')
      throw new Error(`taken back after ${tries}`)
    })
    await expect(tried).rejects.toThrow('taken back after 2')
  })

  it('is waited for in a real deadlock, whichever of the two Neo4j ends', async () => {
    const writer = openWriter(driver, 'neo4j', 60_000)
    const session = driver.session()
    const held = session.beginTransaction()
    const hold = (id: string) => `MATCH (n:Entity {id: '${id}'}) SET n.held = true`
    try {
      await held.run(hold('ttp'))
      const writing = writer.write(async ({ text }) => {
        await text(hold('imf'))
        await text(hold('ttp'))
        throw new Error('taken back')
      })
      // Waited for from here on: it may come to its end before the other has.
      const takenBack = expect(writing).rejects.toThrow('taken back')
      await held.run(hold('imf')).catch(() => undefined)
      await held.rollback().catch(() => undefined)
      await takenBack
    } finally {
      await session.close()
    }
  })
})
