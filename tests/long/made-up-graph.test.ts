import { rmSync } from 'node:fs'
import { expect, it } from 'vitest'
import { adoptAll } from '../../server/claims/adopt.ts'
import { runChecks } from '../../server/claims/checks.ts'
import { openDriver, type Row } from '../../server/neo4j/database.ts'
import { provideManaged } from '../../server/neo4j/provider/managed.ts'
import { openWriter, type Writing } from '../../server/neo4j/writer.ts'
import { finishGraph, makeHome } from '../bench/synthetic.ts'
import { programs, quietly, temporaryHome } from '../support/neo4j.ts'

/** The made-up graph of the benchmark is one that the writer could have written: else it measures something else. */

const LINKS =
  'MATCH (a)-[link]->(b) WHERE link.claimId IS NOT NULL RETURN properties(link) AS link ORDER BY link.claimId'
const TALLIES = 'MATCH (t:Tally) RETURN t.of AS of, t.key AS key, t.n AS n ORDER BY of, key'

it('breaks no rule, and stays as it is when all is derived anew', { timeout: 600_000 }, async () => {
  const home = temporaryHome()
  await makeHome(home, programs, 6_000)
  const provider = await provideManaged({ home, programs, step: quietly })
  const driver = openDriver(provider.access)
  try {
    await finishGraph(driver)
    await openWriter(driver, 'neo4j', 300_000).write(async (writing: Writing) => {
      const found = async (): Promise<Row[][]> => [await writing.text(LINKS), await writing.text(TALLIES)]
      const [links = [], tallies = []] = await found()
      expect(links).toHaveLength(6_000)
      expect(tallies.length).toBeGreaterThan(10)
      expect(await runChecks(writing)).toEqual([])
      await adoptAll(writing)
      expect(await found()).toEqual([links, tallies])
    })
  } finally {
    await driver.close()
    await provider.close()
    rmSync(home, { recursive: true, force: true })
  }
})
