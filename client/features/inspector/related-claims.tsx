import type { RelatedFieldsFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { ClaimRow } from './claim-row.tsx'

graphql(`
  fragment RelatedFields on RelatedClaim {
    role
    stanceId
    claimId
    text
    status
    restsOn
  }
`)

const ROLES: Record<string, string> = {
  about: 'Is about',
  broader: 'A more general claim',
  narrower: 'A more specific claim',
  'same-authority': 'Same as, under another name',
  cause: 'Its cause',
  effect: 'Its effect',
  'rests-on': 'It rests on this',
}

/** Claims that a claim is tied to as a whole, and how; what one stance alone rests on stands with that stance. */
export function RelatedClaims({ related }: { related: readonly RelatedFieldsFragment[] }) {
  if (related.length === 0) return null
  return (
    <section aria-label="Related claims">
      <h2>Related claims</h2>
      <ul className="link-list">
        {related.map((other) => (
          <ClaimRow key={`${other.role} ${other.claimId}`} claim={other} tie={ROLES[other.role] ?? other.role} />
        ))}
      </ul>
    </section>
  )
}
