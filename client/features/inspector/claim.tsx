import { useClient, useQuery } from 'urql'
import { bring, bringLink } from '../../api/bring.ts'
import { formatTime } from '../../format/time.ts'
import { formatConfidence, linkWords, statusMeaning, statusWord } from '../../format/words.ts'
import { graphql } from '../../gql/index.ts'
import { KindSwatch, StatusSwatch } from '../../looks/swatches.tsx'
import { Failed, Waiting } from '../../session/answer.tsx'
import { useNotices } from '../../session/notices.tsx'
import { useSessionStore } from '../../session/session.tsx'
import { StanceCard } from './stance.tsx'

const ClaimDocument = graphql(`
  query Claim($id: ID!) {
    claim(id: $id) {
      id
      text
      predicate
      status
      confidence
      strength
      strengthWord
      qualifier
      note
      when {
        ...TimeFields
      }
      subject {
        id
        kind
        name
      }
      object {
        id
        kind
        name
      }
      stances {
        ...StanceFields
      }
      related {
        role
        id
        text
        status
      }
    }
  }
`)

const ROLES: Record<string, string> = {
  about: 'Is about',
  broader: 'Narrower than',
  narrower: 'Wider than',
  'same-authority': 'Same as, under another name',
  cause: 'Its cause',
  effect: 'Its effect',
}

/** A link's claim: the proposition, and every stance on it side by side, those who affirm beside those who deny. */
export function ClaimPanel({ id }: { id: string }) {
  const [{ data, error }, again] = useQuery({ query: ClaimDocument, variables: { id } })
  const client = useClient()
  const session = useSessionStore()
  const notices = useNotices()
  if (error) return <Failed error={error} retry={() => again({ requestPolicy: 'network-only' })} />
  const claim = data?.claim
  if (!claim) return <Waiting label="Reading the claim" />
  const affirming = claim.stances.filter((stance) => stance.kind !== 'DENIES')
  const denying = claim.stances.filter((stance) => stance.kind === 'DENIES')
  const go = (thing: { id: string; name: string }) =>
    bring(client, session, [thing.id], `Add ${thing.name}`).catch((failure: unknown) => notices.fail(failure))
  const goToClaim = (other: string) => {
    const [source = '', , target = ''] = other.split('.')
    bringLink(client, session, { id: other, source, target }, 'Add a related link').catch((failure: unknown) =>
      notices.fail(failure),
    )
  }
  return (
    <article className="inspector" aria-label="Claim">
      <p className="claim-ends">
        <button className="end" onClick={() => go(claim.subject)}>
          <KindSwatch kind={claim.subject.kind} /> {claim.subject.name}
        </button>
        <span className="quiet">{linkWords(claim.predicate)}</span>
        <button className="end" onClick={() => go(claim.object)}>
          <KindSwatch kind={claim.object.kind} /> {claim.object.name}
        </button>
      </p>
      <h1>{claim.text}</h1>
      <p className="claim-status">
        <StatusSwatch status={claim.status} />
        <span>
          <strong>{statusWord(claim.status)}</strong>: {affirming.length} affirm, {denying.length}{' '}
          {denying.length === 1 ? 'denies' : 'deny'}
          <span className="quiet resolution">{statusMeaning(claim.status)}</span>
        </span>
      </p>
      <dl className="facts">
        <dt>When</dt>
        <dd>
          {formatTime(claim.when)}
          {claim.when.resolution && <span className="quiet resolution">{claim.when.resolution}</span>}
        </dd>
        <dt>Confidence</dt>
        <dd>{formatConfidence(claim.confidence)}</dd>
        {claim.strength && (
          <>
            <dt>Strength</dt>
            <dd>
              {claim.strength}
              {claim.strengthWord && ` (“${claim.strengthWord}”)`}
            </dd>
          </>
        )}
        {claim.qualifier && (
          <>
            <dt>Limited to</dt>
            <dd>{claim.qualifier}</dd>
          </>
        )}
      </dl>
      {claim.note && <p className="note">{claim.note}</p>}
      <h2>Who says so</h2>
      <div className={denying.length > 0 && affirming.length > 0 ? 'stances stances-split' : 'stances'}>
        {affirming.length > 0 && (
          <section aria-label="Affirming">
            <h3>Affirming</h3>
            {affirming.map((stance) => (
              <StanceCard key={stance.id} stance={stance} go={go} />
            ))}
          </section>
        )}
        {denying.length > 0 && (
          <section aria-label="Denying">
            <h3>Denying</h3>
            {denying.map((stance) => (
              <StanceCard key={stance.id} stance={stance} go={go} />
            ))}
          </section>
        )}
      </div>
      {claim.related.length > 0 && (
        <section aria-label="Related claims">
          <h2>Related claims</h2>
          <ul className="link-list">
            {claim.related.map((other) => (
              <li key={`${other.role} ${other.id}`}>
                <button className="link-row" onClick={() => goToClaim(other.id)}>
                  <StatusSwatch status={other.status} />
                  <span className="link-words">
                    {other.text}
                    <span className="quiet link-when">
                      {ROLES[other.role] ?? other.role} · {statusWord(other.status)}
                    </span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  )
}
