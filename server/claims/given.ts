import type { Row } from '../neo4j/database.ts'
import type { SourceClaim, SourceRecord, SourceStance } from './claim.ts'
import { recordId, stanceId, thingId } from './ids.ts'

/** What sources say, as parameters of the statements of `cypher/write`: what is left out arrives as null. */

export const recordRow = (record: SourceRecord): Row => ({
  id: recordId(record),
  thing: thingId(record),
  dataset: record.dataset,
  sourceId: record.sourceId,
  name: record.name,
  aliases: [...record.aliases],
  labels: [...record.labels],
  properties: { ...record.properties },
})

export function claimRow(id: string, claim: SourceClaim): Row {
  const { subject, object, validFrom = null, validTo = null, asOf = null, stances: _, id: __, ...properties } = claim
  return {
    id,
    subjectRecord: subject,
    objectRecord: object,
    validFrom,
    validTo,
    asOf,
    properties: { symmetric: false, ...properties },
  }
}

export function stanceRow(claim: string, stance: SourceStance): Row {
  const { kind: _, holder, saidOn = null, recordedOn, id: __, ...properties } = stance
  return { id: stanceId(claim, stance), claim, holderRecord: holder, saidOn, recordedOn, properties }
}
