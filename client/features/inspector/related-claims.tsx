import { useClient } from 'urql'
import { bringLink } from '../../api/bring.ts'
import { restsOnInWords, statusWord } from '../../format/words.ts'
import type { RelatedFieldsFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { StatusSwatch } from '../../looks/swatches.tsx'
import { useNotices } from '../../session/notices.tsx'
import { useSessionStore } from '../../session/session.tsx'

graphql(`
  fragment RelatedFields on RelatedClaim {
    role
    claimId
    text
    status
    restsOn
  }
`)

const ROLES: Record<string, string> = {
  about: 'Is about',
  broader: 'Narrower than',
  narrower: 'Wider than',
  'same-authority': 'Same as, under another name',
  cause: 'Its cause',
  effect: 'Its effect',
  'rests-on': 'It rests on this',
}

/** Claims that a claim is tied to, and how; each comes to the canvas as a link. */
export function RelatedClaims({ related }: { related: readonly RelatedFieldsFragment[] }) {
  const client = useClient()
  const session = useSessionStore()
  const notices = useNotices()
  const go = (id: string) => bringLink(client, session, id, 'Add a related link')
  if (related.length === 0) return null
  return (
    <section aria-label="Related claims">
      <h2>Related claims</h2>
      <ul className="link-list">
        {related.map((other) => (
          <li key={`${other.role} ${other.claimId}`}>
            <button
              className="link-row"
              onClick={() => go(other.claimId).catch((failure: unknown) => notices.fail(failure))}
            >
              <StatusSwatch status={other.status} />
              <span className="link-words">
                {other.text}
                <span className="quiet link-when">
                  {[ROLES[other.role] ?? other.role, statusWord(other.status), restsOnInWords(other.restsOn)]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
