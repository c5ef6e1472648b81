import neo4j from 'neo4j-driver'
import { expect, inject, it } from 'vitest'
import { readCatalogue, statementFor } from '../../server/neo4j/catalogue.ts'
import { openDriver } from '../../server/neo4j/database.ts'

/** A hub opens within the memory of one transaction: rows must not each carry the whole list of its links. Taken back at the end. */

const LINKS = 3_000
const FIRST = 1_000

function fileNamed(name: string) {
  const query = readCatalogue().get(name)
  if (!query) throw new Error(`There is no ${name}.`)
  return query
}

/** Without a lens the file runs as it stands; with one, with what it asks of it. */
const LENSES = [
  ['without a lens', null],
  ['with one that leaves nothing out', { statuses: { not: ['denied'] }, undecided: 'KEEP' }],
  ['with one that judges statuses', { statuses: { only: ['asserted'] } }],
  ['with one that judges both ends', { kinds: { not: ['Policy'] }, linkTypes: { not: ['SUPPORTS'] } }],
] as const

it.each(LENSES)('its links are counted and capped exactly, and so are its claims: %s', async (_, lens) => {
  const driver = openDriver(inject('neo4j'))
  const session = driver.session()
  const tx = await session.beginTransaction()
  const run = async (name: string, parameters: object) =>
    (await tx.run(statementFor(fileNamed(name), { lens }), parameters)).records.map(
      (record) => record.toObject() as { section?: string; total: number; left: number },
    )
  try {
    await tx.run(
      `CREATE (hub:Entity:Country {id: 'hub-counted', name: 'Hub'})
       WITH hub UNWIND range(1, $links) AS i
       CREATE (n:Entity:Event {id: 'leaf-counted-' + i, name: 'Leaf ' + i})
       CREATE (c:Claim {id: n.id + '.occurred-in.hub', predicate: 'OCCURRED_IN', status: 'asserted'})-[:SUBJECT]->(n)
       CREATE (c)-[:OBJECT]->(hub)
       CREATE (n)-[:OCCURRED_IN {claimId: c.id, status: 'asserted'}]->(hub)`,
      { links: neo4j.int(LINKS) },
    )
    const around = await run('graph/links-around', {
      ids: ['hub-counted'],
      counted: true,
      only: null,
      order: 'TYPE',
      except: [],
      after: null,
      first: neo4j.int(FIRST),
      lens,
    })
    expect(around.filter((row) => row.section === 'link')).toHaveLength(FIRST)
    expect(around.filter((row) => row.section === 'node')).toHaveLength(FIRST + 1)
    expect(around[0]?.total).toBe(LINKS)

    const claims = await run('claim/claims-about', {
      about: 'hub-counted',
      holder: null,
      stanceKinds: null,
      others: neo4j.int(0),
      brief: false,
      counted: neo4j.int(2 * LINKS),
      after: null,
      first: neo4j.int(100),
      lens,
    })
    // And one more, which says that there are more.
    expect(claims).toHaveLength(101)
    expect(claims[0]).toMatchObject({ total: LINKS })
  } finally {
    await tx.rollback()
    await session.close()
    await driver.close()
  }
})
