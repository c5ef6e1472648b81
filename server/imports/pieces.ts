import type { SourceClaim, SourceRecord } from '../claims/claim.ts'
import { claimId, recordId } from '../claims/ids.ts'
import type { ReadRow } from './read.ts'

/** So many claims go in one transaction: enough that its own cost is small beside theirs, and well within its memory. */
const CLAIMS = 2_000

/** So many of what rows have in common are remembered, so as not to be written again and again. */
const REMEMBERED = 500_000

/** What was given lately, the oldest forgotten first. */
class Lately {
  private readonly held = new Set<string>()

  /** @returns whether it was not given lately */
  isNew(id: string): boolean {
    if (this.held.has(id)) return false
    if (this.held.size >= REMEMBERED) for (const oldest of this.held) return this.held.delete(oldest) && this.add(id)
    return this.add(id)
  }

  private add(id: string): true {
    this.held.add(id)
    return true
  }
}

interface Piece {
  records: SourceRecord[]
  claims: SourceClaim[]
}

/**
 * What rows say, in pieces that each stand by themselves. A record and a claim that several rows give is taken from the first of them.
 * What cannot be read is left out: a survey tells of it before.
 */
export async function* inPieces(rows: AsyncIterable<ReadRow>): AsyncGenerator<Piece> {
  const [records, claims] = [new Lately(), new Lately()]
  let piece: Piece = { records: [], claims: [] }
  for await (const row of rows) {
    if (!('said' in row)) continue
    piece.records.push(...row.said.records.filter((record) => records.isNew(recordId(record))))
    piece.claims.push(...row.said.claims.filter((claim) => claims.isNew(claimId(claim))))
    if (piece.claims.length < CLAIMS) continue
    yield piece
    piece = { records: [], claims: [] }
  }
  if (piece.claims.length > 0 || piece.records.length > 0) yield piece
}
