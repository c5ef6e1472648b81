import type { Driver, ManagedTransaction, Session, Transaction } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type CatalogueQuery, examplesOf, readCatalogue } from '../../server/neo4j/catalogue.ts'
import { openDriver } from '../../server/neo4j/database.ts'
import { fitting, isAbout, type Known } from '../support/fits.ts'
import { FOREIGN } from '../support/foreign.ts'

/** Every Cypher file returns what its `@column` lines say: each value, on the founding graph, and that of `any` on a foreign one too. */

const catalogue = [...readCatalogue().values()]

/** Files and kinds of rows that their examples do not bring: what their lines say is not shown here. */
const NOT_SHOWN: readonly string[] = [
  // The example is a group without a figure; claim/figures gives the same map.
  'thing/thing: item when section is figure',
]
/** The same for values that ask for films: two of them have no link between them. */
const NO_ROWS_OF_FOREIGN: readonly string[] = ['any/of-kind: item when section is link']

let driver: Driver
beforeAll(() => {
  driver = openDriver(inject('neo4j'))
})
afterAll(() => driver.close())

type Row = Record<string, unknown>

/** Runs a file with its examples, and with values of one's own for some. */
async function rowsOf(tx: Pick<ManagedTransaction, 'run'>, query: CatalogueQuery, own: Row = {}): Promise<Row[]> {
  const example = (await tx.run(examplesOf(query))).records[0]?.get('parameters') as Row
  const numbers = Object.entries({ ...example, ...own }).map(([key, value]) => [
    key,
    typeof value === 'number' ? BigInt(value) : value,
  ])
  const { records } = await tx.run(query.statement, Object.fromEntries(numbers))
  return records.map((record) => record.toObject())
}

async function knownIn(tx: Pick<ManagedTransaction, 'run'>): Promise<Known> {
  const texts = async (statement: string) =>
    new Set((await tx.run(statement)).records.map((record) => String(record.get(0))))
  return {
    things: await texts('MATCH (n:Entity) RETURN n.id'),
    claims: await texts('MATCH (c:Claim) RETURN c.id'),
    kinds: await texts('CALL db.labels()'),
    linkTypes: await texts('CALL db.relationshipTypes()'),
  }
}

/** Kinds of rows that a file tells apart and that are not among these. */
const missing = ({ name, columns }: CatalogueQuery, rows: readonly Row[]) =>
  rows.length === 0
    ? [name]
    : columns
        .filter((line) => !rows.some((row) => isAbout(line, row)))
        .map((line) => `${name}: ${line.name} ${line.about}`)

const misfits = (query: CatalogueQuery, rows: readonly Row[], known: Known) => {
  const fits = fitting(known, query.program)
  return rows.flatMap((row, index) => fits.row(row, query.columns).map((wrong) => `row ${index}: ${wrong}`))
}

describe('on the founding graph', () => {
  let known: Known
  beforeAll(async () => {
    const session = driver.session({ defaultAccessMode: 'READ' })
    known = await session.executeRead(knownIn)
    await session.close()
  })

  it.each(catalogue.map((query) => [query.name, query] as const))('%s', async (_, query) => {
    const session = driver.session({ defaultAccessMode: 'READ' })
    try {
      const rows = await session.executeRead((tx) => rowsOf(tx, query))
      expect(misfits(query, rows, known)).toEqual([])
      expect(missing(query, rows).filter((name) => !NOT_SHOWN.includes(name))).toEqual([])
    } finally {
      await session.close()
    }
  })
})

describe('with a foreign graph beside it, in a transaction that is never kept', () => {
  let session: Session
  let tx: Transaction
  let known: Known
  let asked: Row
  beforeAll(async () => {
    session = driver.session()
    tx = session.beginTransaction()
    for (const statement of FOREIGN) await tx.run(statement)
    known = await knownIn(tx)
    const { records } = await tx.run(
      'MATCH (a:Studio)-[r:MADE]->(b:Film) RETURN [elementId(a), elementId(b), elementId(r)] AS ids, elementId(r) AS link LIMIT 1',
    )
    asked = {
      ids: [],
      elementIds: records[0]?.get('ids'),
      elementId: records[0]?.get('link'),
      claims: false,
      kind: 'Film',
      type: 'MADE',
      text: 'harbour',
      first: 5000,
    }
  })
  afterAll(async () => {
    await tx.rollback()
    await session.close()
  })

  const files = catalogue.filter(({ category }) => category === 'any')
  it.each(files.map((query) => [query.name, query] as const))('%s', async (_, query) => {
    const own = Object.entries(asked).filter(([name]) => name in query.examples)
    const rows = await rowsOf(tx, query, Object.fromEntries(own))
    expect(misfits(query, rows, known)).toEqual([])
    expect(missing(query, rows).filter((name) => !NO_ROWS_OF_FOREIGN.includes(name))).toEqual([])
  })
})
