import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { blockText, parseBlock, type Block } from '../../server/neo4j/blocks.ts'
import { openDriver, type Driver } from '../../server/neo4j/database.ts'
import { answerOf, type Period, type Precision, type Time } from '../../server/time/known.ts'
import { tableOfWhen } from '../server/time/table.ts'
import { RUNS } from '../support/runs.ts'

/** The block of Cypher and the function of the page and of GraphQL give one answer to one time and one period. */

let driver: Driver
beforeAll(() => void (driver = openDriver(inject('neo4j'))))
afterAll(() => driver.close())

const blocks = new Map<string, Block>(
  [
    'about',
    'room-from',
    'room-to',
    'firm',
    'reach',
    'began-from',
    'began-by',
    'held-till',
    'ended-by',
    'known-days',
    'time-answer',
    'period',
  ].map((name) => [name, parseBlock(name, readFileSync(`cypher/blocks/${name}.cypher`, 'utf8'))]),
)
const block = (name: string, given: readonly string[]) => blockText(name, given, 'test', blocks)
const statement = `UNWIND $rows AS row
WITH row, {validFrom: date(row.from), validTo: date(row.to), asOf: date(row.asOf), precision: row.precision, timeQualifier: row.qualifier} AS said
WITH row, said, ${block('known-days', ['said'])} AS days
WITH row, said {.*, beganFrom: days.beganFrom, beganBy: days.beganBy, heldTill: days.heldTill, endedBy: days.endedBy} AS time
RETURN ${block('time-answer', ['time', 'row.first', 'row.last'])} AS answer,
  [undecided IN ['KEEP', 'LEAVE_OUT', 'ALONE', null] | ${block('period', ['time', 'row.first', 'row.last', 'undecided'])}] AS kept`

const KEPT = {
  IN: [true, true, false, true],
  UNDECIDED: [true, false, true, true],
  OUT: [false, false, false, false],
}

async function decideAlike(asked: readonly (readonly [Time, Period])[]): Promise<void> {
  const rows = asked.map(([{ precision, ...time }, { from, to }]) => ({
    ...time,
    precision: precision.toLowerCase().replace('_', '-'),
    first: from,
    last: to,
  }))
  const { records } = await driver.executeQuery(statement, { rows })
  const found = records.map((record) => ({ answer: record.get('answer'), kept: record.get('kept') }))
  const wanted = asked.map(([time, period]) => answerOf(time, period).answer)
  expect(found.map((row, at) => [asked[at], row])).toEqual(
    wanted.map((answer, at) => [asked[at], { answer: answer.toLowerCase(), kept: KEPT[answer] }]),
  )
}

/** Each row of the table, at every period that begins or ends at one of its days or beside it. */
it('decide the table of docs/model.md alike', async () => {
  const rows = tableOfWhen(readFileSync('docs/model.md', 'utf8'))
  await decideAlike(
    rows.flatMap(({ time, began, ended }) => {
      const known = [began?.from, began?.to, ended?.from, ended?.to].filter((day) => typeof day === 'string')
      const days = [null, ...new Set(known.flatMap((day) => [-1, 0, 1].map((by) => beside(day, by))))]
      return days.flatMap((from) =>
        days
          .filter((to) => from === null || to === null || from <= to)
          .map((to) => [time, { from, to }] as [Time, Period]),
      )
    }),
  )
})

const beside = (day: string, by: number) => new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10)

const day = fc
  .integer({ min: Date.parse('2019-12-01') / 86_400_000, max: Date.parse('2024-03-31') / 86_400_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10))
const inOrder = (a: string | null, b: string | null): [string | null, string | null] =>
  a !== null && b !== null && a > b ? [b, a] : [a, b]
const span = fc.tuple(fc.option(day), fc.option(day)).map(([a, b]) => inOrder(a, b))
const time: fc.Arbitrary<Time> = fc
  .record({
    days: span,
    asOf: fc.option(day),
    precision: fc.constantFrom<Precision>('DAY', 'MONTH', 'SEASON', 'YEAR', 'INTERVAL', 'ORDER_ONLY', 'UNKNOWN'),
    qualifier: fc.constantFrom(
      null,
      'morning',
      'in 2023, to the report',
      'about',
      'from about',
      'to about',
      'within about',
      'within from about',
      'uncertain and about',
      'by',
      'after',
      'within',
      'ended',
    ),
  })
  .map(({ days: [from, to], ...rest }) => ({ from, to, ...rest }))
const period = span.map(([from, to]) => ({ from, to }))

it('decide any time and period alike', () =>
  fc.assert(fc.asyncProperty(fc.array(fc.tuple(time, period), { minLength: 100, maxLength: 300 }), decideAlike), {
    ...RUNS,
    numRuns: Math.ceil(RUNS.numRuns / 4),
  }))
