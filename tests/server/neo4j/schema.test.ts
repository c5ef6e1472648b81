import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDriver } from '../../../server/neo4j/database.ts'
import { applySchema } from '../../../server/neo4j/schema.ts'
import { provideManaged } from '../../../server/neo4j/provider/managed.ts'
import type { Provider } from '../../../server/neo4j/provider/provider.ts'
import { programs, quietly, temporaryHome } from '../../support/neo4j.ts'

/** The schema in a Neo4j of the test's own: what it finds there would be in the way of others. */

const home = temporaryHome()
let provider: Provider

beforeAll(async () => {
  provider = await provideManaged({ home, programs, step: quietly })
})
afterAll(async () => {
  await provider?.close()
  rmSync(home, { recursive: true, force: true })
})

it('is made whole over the index of a constraint that a killed Neo4j left behind, and again over itself', async () => {
  const driver = openDriver(provider.access)
  const database = provider.access.database
  const rows = async (text: string) => (await driver.executeQuery(text, {}, { database })).records
  try {
    await rows('CREATE INDEX mention_id FOR (m:Mention) ON (m.id)')
    await applySchema(driver, database)
    await applySchema(driver, database)
    const constraints = await rows('SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name')
    expect(constraints.map((row) => String(row.get('name')))).toContain('mention_id')
  } finally {
    await driver.close()
  }
})
