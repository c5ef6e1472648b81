import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { recordId, thingId } from '../../server/claims/ids.ts'
import { applyChange } from '../../server/claims/write.ts'
import { literalAsJson } from '../../server/library/literal.ts'
import { statementFor } from '../../server/neo4j/catalogue.ts'
import { openDriver, type Driver, type Row } from '../../server/neo4j/database.ts'
import { openWriter } from '../../server/neo4j/writer.ts'
import { claim, record, records, rolledBack, source, stance } from '../support/claims.ts'
import { library } from '../support/library.ts'

/** What somebody denies and nobody says is never counted or listed as if it were so: it is left out of what was, or says that it is denied. */

const made = (name: string, label: string, properties = {}) => ({ ...record(name, label), properties })
const attack = made('Attack', 'Event', { eventType: 'attacks' })
const after = made('After', 'Event')
const place = made('Somewhere', 'Place')
const way = made('A way', 'Method')
const [dead, more] = ['3', '9'].map((value) =>
  made(`${value} dead`, 'Figure', {
    measure: 'deaths',
    value: Number(value),
    operator: 'exact',
    label: `${value} dead`,
  }),
)
const actor = { ...made('Somebody', 'ArmedGroup'), labels: ['ArmedGroup', 'Actor'] as const }

const says =
  (kind: 'ASSERTS' | 'DENIES') =>
  (predicate: string, subject = attack, object = place) =>
    claim({
      predicate,
      subject: recordId(subject),
      object: recordId(object),
      validFrom: '2031-05-01',
      validTo: '2031-05-01',
      precision: 'day',
      stances: [stance(kind, source)],
    })
const denied = says('DENIES')
const CLAIMS = [
  denied('OCCURRED_IN'),
  denied('USED_METHOD', attack, way),
  denied('FINANCED_BY', actor, way),
  denied('BEFORE', attack, after),
  denied('PERPETRATED_BY', attack, actor),
  denied('LEADS_TO', attack, actor),
  says('ASSERTS')('HAS_FIGURE', attack, dead!),
  denied('SUBSET_OF', dead!, more!),
  says('ASSERTS')('OPERATES_IN', actor, place),
]

let driver: Driver
let answers: Record<string, Row[]>

beforeAll(async () => {
  driver = openDriver(inject('neo4j'))
  answers = await rolledBack(openWriter(driver, 'neo4j', 120_000), async (writing) => {
    const days = { validFrom: '2031-05-01', validTo: '2031-05-01', precision: 'day' as const }
    const events = [attack, after].map((event) => ({ ...event, ...days }))
    await applyChange(writing, { records: [...records, actor, ...events, place, way, dead!, more!], claims: CLAIMS })
    const found: Record<string, Row[]> = {}
    for (const [name, given] of Object.entries(ASKED)) {
      const query = library.find((each) => each.name === name)!
      const examples = query.parameters.map(
        (each) => [each.name, literalAsJson(query.examples[each.name] ?? '')] as const,
      )
      const values = { ...Object.fromEntries(examples), lens: null, first: 10_000, ...given }
      found[name] = await writing.text(statementFor(query, values), values)
    }
    return found
  })
})
afterAll(() => driver.close())

const inMay = { from: '2031-05-01', to: '2031-05-31' }
const ASKED: Record<string, Row> = {
  'time/answers-in-a-period': { ...inMay, about: thingId(attack) },
  'time/began-with': { event: thingId(attack), days: 5 },
  'events/by-place': { place: thingId(place) },
  'events/in-a-period': { ...inMay, undated: false },
  'events/methods': { method: thingId(way) },
  'events/casualties': { event: thingId(attack) },
  'events/without-perpetrator': { eventTypes: ['attacks'] },
}

it.each<[string, Row]>([
  ['time/answers-in-a-period', { type: 'OCCURRED_IN', status: 'denied', links: 1, inPeriod: 1 }],
  ['time/began-with', { answer: 'in', status: 'asserted', cause: false }],
  ['events/by-place', { count: 0, events: [], planned: [], denied: ['Attack'] }],
  ['events/in-a-period', { event: 'Attack', order: ['before After (denied)'] }],
  ['events/in-a-period', { event: 'After', order: ['after Attack (denied)'] }],
  [
    'events/methods',
    { events: ['Attack (denied)'], usedBy: ['Somebody (denied)'], financedByIt: ['Somebody (denied)'] },
  ],
  ['events/casualties', { value: 3, status: 'asserted', containedIn: ['9 dead (denied)'] }],
  [
    'events/without-perpetrator',
    { event: 'Attack', why: 'nobody named', standsFor: [], places: ['Somewhere (denied)'] },
  ],
])('%s says %j', (name, row) => expect(answers[name]).toContainEqual(expect.objectContaining(row)))
