import { expect, it } from 'vitest'
import type { SourceClaim } from '../../server/claims/claim.ts'
import { recordId, thingId } from '../../server/claims/ids.ts'
import { applyChange } from '../../server/claims/write.ts'
import { readCatalogue, statementFor } from '../../server/neo4j/catalogue.ts'
import type { Row } from '../../server/neo4j/database.ts'
import { useAsked } from '../support/ask.ts'
import { b, claim, record, records, rolledBack } from '../support/claims.ts'
import { useWriter } from '../support/writer.ts'

/** What is only planned: all that is said of it at its own days is (docs/model.md). */

const { ask } = useAsked()

const { writer } = useWriter()

it.each([
  ['elections-as-first-due', 'REPLACED'],
  ['elections-as-rescheduled', 'DUE'],
  ['pakistani-elections', 'DUE'],
  ['expulsion-deadline', 'DUE'],
  ['exclusion-of-imran-khan', 'DUE'],
  // Decided on one of its own days.
  ['expulsion-of-afghans', null],
  ['mastung-attack', null],
  ['war-on-isis-k', null],
])('%s is %s', async (id, plan) => {
  const { entity } = await ask('query ($id: ID!) { entity(id: $id) { when { plan } } }', { id })
  expect(entity.when.plan).toBe(plan)
})

const event = record('E', 'Event')
const planned: Partial<SourceClaim> = {
  id: 'planned',
  subject: recordId(event),
  modality: 'planned',
  precision: 'month',
  validFrom: '2024-05-01',
  validTo: '2024-05-31',
}

it.each<[string, Partial<SourceClaim>, string | null]>([
  ['a claim that it came about, without a date', { predicate: 'OCCURRED_IN' }, null],
  ['an order', { predicate: 'BEFORE' }, 'due'],
  ['a cause', { predicate: 'LEADS_TO', strength: 'explicit' }, 'due'],
  ['a postponement', { predicate: 'POSTPONES' }, 'due'],
])('of a planned event, %s leaves it so or not', async (_, change, plan) => {
  const others = { id: 'other', subject: recordId(event), object: b, precision: 'unknown' as const }
  const [row] = await rolledBack(writer, async (writing) => {
    await applyChange(writing, {
      records: [...records, event],
      claims: [claim(planned), claim({ ...others, ...change })],
    })
    return writing.text('MATCH (n:Entity {id: $id}) RETURN n.plan AS plan', { id: thingId(event) })
  })
  expect(row?.plan).toBe(plan)
})

it.each<[string, 'subject' | 'object']>([
  ['begins at', 'subject'],
  ['ends at', 'object'],
])('a planned link that %s what a later date replaced is replaced too, in every answer', async (_, end) => {
  const later = record('Later', 'Event')
  const tie = {
    id: 'tie',
    predicate: 'OCCURRED_IN',
    [end]: recordId(event),
    [end === 'subject' ? 'object' : 'subject']: b,
  }
  const run = readCatalogue()
  const found = await rolledBack(writer, async (writing) => {
    await applyChange(writing, {
      records: [...records, event, later],
      claims: [
        claim({ ...planned, ...tie }),
        claim({
          id: 'turn',
          subject: recordId(event),
          object: recordId(later),
          predicate: 'BEFORE',
          precision: 'order-only',
          timeQualifier: 'replaced',
        }),
      ],
    })
    const ask = async (name: string, given: Row) => {
      const query = run.get(name)
      return query ? writing.text(statementFor(query, { lens: null, ...given }), { lens: null, ...given }) : []
    }
    const [said] = await ask('claim/claim', { id: 'tie', others: 0 })
    const held = await ask('time/holds-at', { on: '2024-05-15', about: thingId(event), undated: true, first: 50 })
    return [
      (said?.item as { plan: string }).plan,
      ...held
        .filter(({ link }) => (link as { properties: { claimId: string } }).properties.claimId === 'tie')
        .map(({ modality }) => modality),
    ]
  })
  expect(found).toEqual(['replaced', 'replaced'])
})
