import type { Driver, ManagedTransaction } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { runChecks } from '../../server/claims/checks.ts'
import { openDriver } from '../../server/neo4j/database.ts'

/** The checks of `cypher/load/check`: the founding graph passes, and each kind of damage is found. */

let driver: Driver

/** Runs something in a transaction that is always taken back. */
async function rolledBack<T>(work: (tx: ManagedTransaction) => Promise<T>): Promise<T> {
  const session = driver.session()
  const tx = session.beginTransaction()
  try {
    return await work((await tx) as unknown as ManagedTransaction)
  } finally {
    await (await tx).rollback()
    await session.close()
  }
}

const problems = (tx: ManagedTransaction) =>
  runChecks({ text: async (text) => (await tx.run(text)).records.map((record) => record.toObject()) })

beforeAll(() => {
  driver = openDriver(inject('neo4j'))
})
afterAll(() => driver.close())

describe('claims, stances and links', () => {
  it('pass every check', async () => expect(await rolledBack(problems)).toEqual([]))

  it.each([
    [
      'a link of another status',
      "MATCH ()-[r:SUPPORTS {claimId: 'afghan-taliban.supports.ttp'}]->() SET r.status = 'asserted'",
      'claims-and-links-agree',
    ],
    ['a missing link', "MATCH ()-[r {claimId: 'pakistan.borders.afghanistan'}]->() DELETE r", 'claims-and-links-agree'],
    [
      'a link without a claim',
      "MATCH (a:Entity {id: 'ttp'}), (b:Entity {id: 'imf'}) CREATE (a)-[:LIKES]->(b)",
      'claims-and-links-agree',
    ],
    [
      'a claim without a stance',
      "MATCH ()-[s:ASSERTS]->(:Claim {id: 'pakistan.borders.afghanistan'}) DELETE s",
      'claims-are-whole',
    ],
    [
      'a stance without a locator',
      "MATCH ()-[s:ASSERTS]->(:Claim {id: 'pakistan.borders.afghanistan'}) SET s.locator = null",
      'stances-are-sourced',
    ],
    [
      'a stance of an unknown document',
      "MATCH ()-[s:ASSERTS]->(:Claim {id: 'pakistan.borders.afghanistan'}) SET s.document = 'hearsay'",
      'stances-are-sourced',
    ],
    [
      'a claim that lost its status',
      "MATCH (c:Claim {id: 'pakistan.borders.afghanistan'}) SET c.status = 'denied'",
      'claims-and-links-agree',
    ],
    [
      'a claim without a proposition',
      "MATCH (c:Claim {id: 'pakistan.borders.afghanistan'}) REMOVE c.proposition",
      'claims-and-links-agree',
    ],
    ['a thing without a record', "CREATE (:Entity {id: 'made-up', name: 'Made up'})", 'things-have-records'],
    [
      'an end that is not what the record describes',
      "MATCH (c:Claim {id: 'pakistan.borders.afghanistan'}) SET c.subjectRecord = c.objectRecord",
      'things-have-records',
    ],
    [
      'a date that is turned round',
      "MATCH (n:Entity {id: 'mastung-attack'}) SET n.validTo = date('2001-01-01')",
      'dates-are-honest',
    ],
    [
      'a beginning that nobody worked out',
      "MATCH (n:Entity {id: 'mastung-attack'}) REMOVE n.beganBy",
      'known-days-follow',
    ],
    [
      'a name without a key',
      "MATCH (n:Entity {id: 'ttp'}) SET n.aliases = n.aliases + 'Another name'",
      'things-can-be-found',
    ],
    ['a thing that nobody gave keys', "CREATE (:Entity {id: 'made-up', name: 'Made up'})", 'things-can-be-found'],
    [
      'a link that held longer than its claim',
      "MATCH ()-[r {claimId: 'ttp.has-bases-in.afghanistan'}]->() SET r.heldTill = date('2030-01-01')",
      'claims-and-links-agree',
    ],
    [
      'coordinates by the article',
      "MATCH (n:Entity {id: 'mastung'}) SET n.locationDocument = 'article'",
      'places-keep-their-source',
    ],
  ])('the checks find %s', async (_, damage, check) => {
    const found = await rolledBack(async (tx) => {
      await tx.run(damage)
      return problems(tx)
    })
    expect(found.map((problem) => problem.check)).toContain(`${check}.cypher`)
  })
})
