import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type CatalogueQuery, examplesOf, readCatalogue, statementFor } from '../../../server/neo4j/catalogue.ts'
import { columnType, SHAPES, type ColumnType } from '../../../server/neo4j/column-types.ts'
import { openDriver, type Driver } from '../../../server/neo4j/database.ts'
import { withNames } from '../../../server/neo4j/dynamic-names.ts'
import { withWholeNumbers, type Row } from '../../../server/neo4j/values.ts'
import { LONG } from '../../support/runs.ts'
import { wiresOf } from '../../../server/neo4j/wire.ts'

/** Every file that the program asks gives over the wire what it gives as it stands. */

const files = [...readCatalogue().values()].filter(({ program }) => program)
const wires = wiresOf(files)
let driver: Driver
beforeAll(() => {
  driver = openDriver(inject('neo4j'))
})
afterAll(() => driver.close())

const ask = async (statement: string, parameters: Row = {}) =>
  (
    await driver.executeQuery(statement, withWholeNumbers(parameters), {
      database: 'neo4j',
      routing: neo4j.routing.READ,
    })
  ).records

/** A value with the fields that its type names, and null where it has none. */
function named(type: ColumnType | null, value: unknown): unknown {
  if (Array.isArray(value) && type?.of) return value.map((each) => named(type.of, each))
  if (!type?.shape || typeof value !== 'object' || value === null) return value ?? null
  const fields = SHAPES.get(type.shape)?.fields.filter(({ name }) => name !== '*') ?? []
  const held = new Map(Object.entries(value))
  return Object.fromEntries(fields.map((field) => [field.name, named(columnType(field.type), held.get(field.name))]))
}

const typeOf = ({ columns }: CatalogueQuery, row: Record<string, unknown>) =>
  columnType(
    columns.find(({ name, when }) => name === 'item' && (!when || when.is.includes(String(row[when.column]))))?.type ??
      '',
  )

const LENSES = [null, { statuses: { not: ['denied'] }, documents: { not: ['nothing'] } }]
const cases = files
  .filter(({ name }) => wires.has(name))
  .flatMap((file) => LENSES.filter((lens) => lens === null || (LONG && file.underLens)).map((lens) => ({ file, lens })))

describe('lists in the place of maps', () => {
  it.each(cases.map((each) => [each.file.name, each.lens ? 'under a lens' : 'without one', each] as const))(
    'of %s %s come to the same rows, in the same order',
    async (_, __, { file, lens }) => {
      const [examples] = await ask(examplesOf(file))
      const parameters = { ...examples?.get('parameters'), ...(lens && { lens }) }
      const written = statementFor(file, parameters)
      const wire = wires.get(file.name)
      const plain = (await ask(withNames(written, parameters), parameters)).map((record) => record.toObject())
      const sent = withNames(wire?.statement(written) ?? '', parameters)
      const rows = wire?.rows(await ask(sent, parameters)) ?? []
      const closed = (row: Record<string, unknown>) =>
        'item' in row ? { ...row, item: named(typeOf(file, row), row.item) } : row
      expect(plain.length).toBeGreaterThan(0)
      expect(rows.map(closed)).toEqual(plain.map(closed))
    },
  )

  it('are what Neo4j sends', async () => {
    const file = files.find(({ name }) => name === 'graph/links-around')
    const [examples] = await ask(examplesOf(file ?? { examples: {} }))
    const records = await ask(
      wires.get('graph/links-around')?.statement(file?.statement ?? '') ?? '',
      examples?.get('parameters'),
    )
    expect(records.length).toBeGreaterThan(10)
    expect(records.every((record) => Array.isArray(record.get('item')))).toBe(true)
  })

  it('leave alone what shows whatever else a thing has', () => expect(wires.has('thing/thing')).toBe(false))
})
