import type { Plan } from 'neo4j-driver'
import { afterAll, expect, inject, it } from 'vitest'
import { openDriver } from '../../../server/neo4j/database.ts'
import { withNames } from '../../../server/neo4j/dynamic-names.ts'

const driver = openDriver(inject('neo4j'))
afterAll(() => driver.close())

const COUNT = 'UNWIND [$kind] AS kind RETURN kind, COUNT { MATCH (n:$($kind)) } AS count'
const run = (statement: string, kind: string) =>
  driver.executeQuery(statement, { kind }, { database: inject('neo4j').database, routing: 'READ' })
const operators = (plan: Plan): string[] => [plan.operatorType, ...plan.children.flatMap(operators)]

it.each([
  'Country',
  'Nobody',
  'Holding Company',
  'Фестиваль',
  'Tick`ed',
  '`',
  '\\u0060',
  '\\',
  'a`) //',
  '`}) RETURN 1 //',
])('under the name %s the answer is that of the parameter', async (kind) => {
  const [named, asked] = await Promise.all([run(withNames(COUNT, { kind }), kind), run(COUNT, kind)])
  expect(named.records.map((record) => record.toObject())).toEqual(asked.records.map((record) => record.toObject()))
})

it('reads what has the name alone, where a parameter reads every node', async () => {
  const statement = 'EXPLAIN MATCH (n:$($kind)) RETURN n.name AS name'
  const plans = await Promise.all(
    [statement, withNames(statement, { kind: 'Country' })].map((text) => run(text, 'Country')),
  )
  expect(plans.map(({ summary }) => summary.plan && operators(summary.plan).at(-1))).toEqual([
    expect.stringMatching(/^AllNodesScan/),
    expect.stringMatching(/^NodeByLabelScan/),
  ])
})

it.each([
  ['no text', { kind: ['Country'] }],
  ['nothing', {}],
  ['an empty text', { kind: '' }],
])('%s is no name', (_, parameters) => {
  expect(withNames(COUNT, parameters)).toBe(COUNT)
})
