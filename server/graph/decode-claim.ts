import type { ClaimMap, OtherClaimMap, RelatedClaimMap, Rows } from '../neo4j/row-types.ts'
import { MODALITY, STATUS, toNode, toStance, toTime } from './decode.ts'
import type { Claim, ClaimEdge, OtherClaim, RelatedClaim } from './schema-types.ts'

/** A claim with its stances, and those that say the same with theirs. */
export function toClaim(claim: ClaimMap): Claim {
  const related = claim.related.map(toRelatedClaim)
  return {
    id: claim.id,
    linkId: claim.link,
    text: claim.text,
    predicate: claim.predicate,
    subject: toNode(claim.subject),
    object: toNode(claim.object),
    modality: MODALITY[claim.modality],
    status: STATUS[claim.status],
    affirmed: claim.affirmed,
    denied: claim.denied,
    confidence: claim.confidence ?? null,
    when: toTime(claim),
    strength: claim.strength ?? null,
    strengthWord: claim.strengthWord ?? null,
    restsOn: claim.restsOn,
    reading: claim.reading ?? null,
    qualifier: claim.qualifier ?? null,
    note: claim.note ?? null,
    stances: claim.stances.map(toStance),
    others: {
      claims: claim.others.map(toOtherClaim),
      total: claim.alike,
      truncated: claim.others.length < claim.alike,
    },
    related,
    grounds: related.filter(({ role, stanceId }) => stanceId === null && CARRIES.includes(role)),
  }
}

/** A claim of a list, with what the stances come to that the lens leaves. */
export function toClaimEdge(
  { item, status, confidence, restsOn, counting }: Rows['claim/claims'],
  cursor: string,
): ClaimEdge {
  const node = toClaim(item)
  return {
    cursor,
    node,
    status: STATUS[status],
    confidence: confidence ?? null,
    restsOn,
    stances: counting ? node.stances.filter(({ id }) => counting.includes(id)) : node.stances,
  }
}

const toOtherClaim = (other: OtherClaimMap): OtherClaim => ({
  id: other.id,
  text: other.text,
  strength: other.strength ?? null,
  strengthWord: other.strengthWord ?? null,
  note: other.note ?? null,
  reading: other.reading ?? null,
  stances: other.stances.map(toStance),
  related: other.related.map(toRelatedClaim),
})

/** A claim stands only as long as those do that it is tied to in one of these roles: `cypher/blocks/carries.cypher`. */
const CARRIES: readonly string[] = ['rests-on', 'cause', 'effect']

const toRelatedClaim = ({ id, status, strength, stance, ...related }: RelatedClaimMap): RelatedClaim => ({
  ...related,
  claimId: id,
  stanceId: stance ?? null,
  status: STATUS[status],
  strength: strength ?? null,
})
