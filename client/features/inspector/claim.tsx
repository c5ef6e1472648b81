import { useQuery } from 'urql'
import { formatTime } from '../../format/time.ts'
import {
  formatConfidence,
  groundWords,
  stancesInWords,
  statusMeaning,
  statusWord,
  strengthWords,
  tieWords,
} from '../../format/words.ts'
import type { ClaimQuery } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { GROUND_STATES, STATES } from '../../looks/channels.ts'
import { KindSwatch, StatusSwatch } from '../../looks/swatches.tsx'
import { Failed, Waiting } from '../../session/answer.tsx'
import { useBring } from '../../session/bring.ts'
import { useName } from '../../session/perspectives.tsx'
import type { Nameable } from '../../state/perspective.ts'
import { RelatedClaims } from './related-claims.tsx'
import { StanceCard } from './stance.tsx'
import { UnderFilters } from './under-filters.tsx'
import { UnderPeriod } from './under-period.tsx'

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
      restsOn
      reading
      when {
        ...TimeFields
      }
      subject {
        ...NameFields
      }
      object {
        ...NameFields
      }
      stances {
        ...StanceFields
      }
      related {
        ...RelatedFields
      }
    }
  }
`)

type Claim = NonNullable<ClaimQuery['claim']>
type Stances = Claim['stances']
/** Goes to a thing, by bringing it to the canvas. */
type Go = (thing: Nameable & { id: string }) => void

/** A link's claim: the proposition, and every stance on it side by side, those who affirm beside those who deny. */
export function ClaimPanel({ id }: { id: string }) {
  const [{ data, error }, again] = useQuery({ query: ClaimDocument, variables: { id } })
  const bring = useBring()
  const name = useName()
  if (error) return <Failed error={error} retry={() => again({ requestPolicy: 'network-only' })} />
  const claim = data?.claim
  if (!claim) return <Waiting label="Reading the claim" />
  const affirming = claim.stances.filter((stance) => stance.kind !== 'DENIES')
  const denying = claim.stances.filter((stance) => stance.kind === 'DENIES')
  const go: Go = (thing) => bring([thing.id], `Add ${name(thing)}`)
  return (
    <article className="inspector" aria-label="Claim">
      <Ends claim={claim} go={go} />
      <h1>{claim.text}</h1>
      <p className="claim-status">
        <StatusSwatch status={claim.status} />
        <span>
          <strong>{statusWord(claim.status)}</strong>: {stancesInWords(affirming.length, denying.length)}
          <span className="quiet resolution">{statusMeaning(claim.status)}</span>
        </span>
      </p>
      <UnderFilters id={id} stances={claim.stances} />
      <Facts claim={claim} />
      {claim.reading && (
        <p className="note" data-testid="reading">
          <strong>Read into it:</strong> {claim.reading}
        </p>
      )}
      {claim.note && <p className="note">{claim.note}</p>}
      <h2>Who says so</h2>
      <div className={denying.length > 0 && affirming.length > 0 ? 'stances stances-split' : 'stances'}>
        <Side title="Affirming" stances={affirming} go={go} />
        <Side title="Denying" stances={denying} go={go} />
      </div>
      <RelatedClaims related={claim.related} />
    </article>
  )
}

/** Both ends as they are called on the canvas. */
function Ends({ claim: { subject, predicate, object, strength }, go }: { claim: Claim; go: Go }) {
  const name = useName()
  return (
    <p className="claim-ends">
      <button className="end" onClick={() => go(subject)}>
        <KindSwatch kind={subject.kind} /> {name(subject)}
      </button>
      <span className="quiet">{tieWords({ type: predicate, strength })}</span>
      <button className="end" onClick={() => go(object)}>
        <KindSwatch kind={object.kind} /> {name(object)}
      </button>
    </p>
  )
}

const Facts = ({ claim }: { claim: Claim }) => (
  <dl className="facts">
    <dt>When</dt>
    <dd>
      {formatTime(claim.when)}
      {claim.when.resolution && <span className="quiet resolution">{claim.when.resolution}</span>}
      <UnderPeriod time={claim.when} />
    </dd>
    <dt>Confidence</dt>
    <dd>{formatConfidence(claim.confidence)}</dd>
    {claim.strength && (
      <>
        <dt>Strength</dt>
        <dd>
          {strengthWords(claim.strength)}
          {claim.strengthWord && ` (“${claim.strengthWord}”)`}
        </dd>
      </>
    )}
    {claim.restsOn.length > 0 && (
      <>
        <dt>Rests on</dt>
        <dd>
          {claim.restsOn.map((ground) => groundWords(ground)).join(', ')}
          {GROUND_STATES.filter(([ground]) => claim.restsOn.includes(ground)).map(([ground, state]) => (
            <span key={ground} className="quiet resolution">
              {STATES[state].meaning}
            </span>
          ))}
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
)

/** All who affirm, or all who deny. */
const Side = ({ title, stances, go }: { title: string; stances: Stances; go: Go }) =>
  stances.length > 0 && (
    <section aria-label={title}>
      <h3>{title}</h3>
      {stances.map((stance) => (
        <StanceCard key={stance.id} stance={stance} go={go} />
      ))}
    </section>
  )
