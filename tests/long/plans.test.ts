import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type CatalogueQuery,
  examplesOf,
  readCatalogue,
  readWriteStatements,
  statementFor,
} from '../../server/neo4j/catalogue.ts'
import { planSteps, type PlanStep } from '../../server/neo4j/console/plan.ts'
import { withNames } from '../../server/neo4j/dynamic-names.ts'
import { openDriver, type Driver, type Row } from '../../server/neo4j/database.ts'
import { openLinkTypes } from '../../server/neo4j/link-types.ts'
import { provideManaged } from '../../server/neo4j/provider/managed.ts'
import type { Provider } from '../../server/neo4j/provider/provider.ts'
import { finishGraph, makeHome } from '../bench/synthetic.ts'
import { programs, quietly, temporaryHome } from '../support/neo4j.ts'

/**
 * What every statement costs on a graph that is large, as Neo4j plans it: none reads or holds all of what grows with the graph, unless its file
 * says why (`@scans`). None says so in vain.
 */

const LINKS = 20_000
/** Rows that no statement about some things comes to: a tenth of the links. */
const MANY = LINKS / 10

const home = temporaryHome()
let provider: Provider
let driver: Driver
beforeAll(async () => {
  await makeHome(home, programs, LINKS)
  provider = await provideManaged({ home, programs, step: quietly })
  driver = openDriver(provider.access, { patient: true })
  await finishGraph(driver)
})
afterAll(async () => {
  await driver?.close()
  await provider?.close()
  rmSync(home, { recursive: true, force: true })
})

/** Asks every part of a lens. */
const LENS = {
  kinds: { not: ['Place'] },
  linkTypes: { not: ['SUPPORTS'] },
  statuses: { not: ['denied'] },
  documents: { not: ['document-1'] },
  restsOn: { not: ['DEDUCED'] },
  minSourceGrade: 'C',
  minInformationGrade: 4,
  trueAt: { from: '2020-01-01', to: '2021-01-01' },
}

async function rows(statement: string, parameters: Row = {}): Promise<Row[]> {
  const { records } = await driver.executeQuery(statement, parameters, { database: 'neo4j' })
  return records.map((record) => record.toObject())
}

/** Links are walked by their types, as the program does. */
const linkTypes = openLinkTypes(async () => {
  const used = await rows(readCatalogue().get('language/link-types')?.statement ?? '')
  return used.map(({ name, link }) => ({ name: String(name), link: link === true }))
})

/** The plan of a statement with its file's examples. */
async function planOf(query: CatalogueQuery, statement: string, lens: Row | null): Promise<PlanStep[]> {
  const [row] = await rows(examplesOf(query))
  const given = row?.parameters as Row
  const asked = withNames(statement, given)
  const { summary } = await driver.executeQuery(
    `EXPLAIN ${(await linkTypes.along(asked)) ?? asked}`,
    { ...given, lens },
    { database: 'neo4j' },
  )
  if (!summary.plan) throw new Error('Neo4j gave no plan.')
  return planSteps(summary.plan)
}

const READS_ALL =
  /^(AllNodesScan|NodeByLabelScan|.*RelationshipsScan|.*RelationshipTypeScan|NodeIndexScan|CartesianProduct)$/
const HOLDS_ALL = /^(Eager|EagerAggregation|Distinct|Sort)$/

/** What runs once for each row of what feeds it first. */
const FOR_EACH = /Apply/

/** The steps that come to many rows: what reads them, and what holds them all. */
function heavy(steps: readonly PlanStep[]): string[] {
  const into = (of: number) => steps.filter(({ parent }) => parent === of)
  /** How often a step runs, as Neo4j's numbers are those of all its runs. */
  const runs = ({ step, parent }: PlanStep): number => {
    if (parent === null) return 1
    const above = steps[parent]
    const [first] = into(parent)
    if (above && FOR_EACH.test(above.operator) && first && first.step !== step)
      return Math.max(1, first.estimatedRows ?? 1)
    return above ? runs(above) : 1
  }
  const rowsInto = ({ step }: PlanStep) => Math.max(0, ...into(step).map(({ estimatedRows }) => estimatedRows ?? 0))
  return steps.flatMap((each) => {
    const count = HOLDS_ALL.test(each.operator)
      ? rowsInto(each)
      : READS_ALL.test(each.operator)
        ? each.estimatedRows
        : 0
    const once = (count ?? 0) / runs(each)
    return once >= MANY ? [`${each.operator} of ${Math.round(once)}: ${each.details ?? ''}`] : []
  })
}

const queries = [...readCatalogue().values(), ...readWriteStatements().values()]

describe('a large graph', () => {
  it.each(queries.map((query) => [query.name, query] as const))(
    '%s reads no more of it than it has to',
    async (_, query) => {
      const found = heavy(await planOf(query, query.statement, null))
      if (query.underLens) found.push(...heavy(await planOf(query, statementFor(query, { lens: LENS }), LENS)))
      if (query.scans === null) expect(found).toEqual([])
      else expect(found, '`@scans` without need').not.toEqual([])
    },
  )
})
