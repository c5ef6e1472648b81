import type { Row } from '../neo4j/database.ts'
import { SYMMETRIC, type SourceClaim, type SourceRecord, type SourceStance } from './claim.ts'
import { recordId, stanceId, thingId } from './ids.ts'

/** What sources say, as parameters of the statements of `cypher/write`: what is left out arrives as null. */

export function recordRow(record: SourceRecord): Row {
  const { dataset, sourceId, name, aliases, labels, precision, timeQualifier, resolution, properties } = record
  const { validFrom = null, validTo = null, asOf = null, called = { name, aliases } } = record
  return {
    id: recordId(record),
    thing: thingId(record),
    dataset,
    sourceId,
    name,
    aliases: [...aliases],
    called: { name: called.name, aliases: [...called.aliases] },
    labels: [...labels],
    validFrom,
    validTo,
    asOf,
    properties: { ...properties, precision, timeQualifier, resolution },
  }
}

export function claimRow(id: string, claim: SourceClaim): Row {
  const { subject, object, validFrom = null, validTo = null, asOf = null, ...others } = claim
  const { stances: _, id: __, related: ___, ...properties } = others
  return {
    id,
    subjectRecord: subject,
    objectRecord: object,
    validFrom,
    validTo,
    asOf,
    properties: { symmetric: SYMMETRIC.some((predicate) => predicate === claim.predicate), ...properties },
  }
}

export function stanceRow(claim: string, stance: SourceStance): Row {
  const { kind: _, holder, saidOn = null, recordedOn, id: __, restsOn: ___, ...properties } = stance
  return { id: stanceId(claim, stance), claim, holderRecord: holder, saidOn, recordedOn, properties }
}
