import { createHash } from 'node:crypto'
import type { SourceClaim, SourceRecord, SourceStance } from './claim.ts'

/** Ids of records, claims and stances: the same text gives the same id on every machine. An id is never read, only compared. */

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'
/** 26 letters hold 130 of the hash's bits: a clash is not to be expected before 10^19 ids. */
const LETTERS = 26

function base32(bytes: Uint8Array, letters: number): string {
  let text = ''
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= 5 && text.length < letters) {
      bits -= 5
      text += ALPHABET[(held >> bits) & 31]
    }
    held &= (1 << bits) - 1
  }
  return text
}

/** @param parts in a fixed order; what is left out counts as empty, and no two lists of parts read alike */
export function idOf(prefix: string, parts: readonly (string | undefined)[]): string {
  const canonical = JSON.stringify(parts.map((part) => (part ?? '').normalize('NFC')))
  return `${prefix}:${base32(createHash('sha256').update(canonical).digest(), LETTERS)}`
}

/** A dataset's version is no part of it: a new release describes the same record. */
export const recordId = ({ dataset, sourceId }: Pick<SourceRecord, 'dataset' | 'sourceId'>): string =>
  idOf('record', [dataset, sourceId])

export const thingId = (record: SourceRecord): string =>
  record.thing ?? idOf('thing', [record.dataset, record.sourceId])

export const claimId = (claim: SourceClaim): string =>
  claim.id ??
  idOf('claim', [
    claim.subject,
    claim.predicate,
    claim.object,
    claim.validFrom,
    claim.validTo,
    claim.asOf,
    claim.precision,
    claim.timeQualifier,
    claim.modality,
    claim.qualifier,
    claim.scope,
  ])

export const stanceId = (claim: string, { id, kind, holder, document, locator }: SourceStance): string =>
  id ?? idOf('stance', [claim, kind, holder, document, locator])
