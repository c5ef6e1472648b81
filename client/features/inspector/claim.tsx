import { useQuery } from 'urql'
import { formatTime, modalityWords } from '../../format/time.ts'
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
import { useChooses } from '../../session/lens.ts'
import { useName } from '../../session/perspectives.tsx'
import type { Nameable } from '../../state/perspective.ts'
import { Dependents } from './dependents.tsx'
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
      modality
      status
      affirmed
      denied
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
      others {
        claims {
          id
          text
          strength
          strengthWord
          note
          reading
          stances {
            ...StanceFields
          }
          related {
            ...RelatedFields
          }
        }
        total
      }
    }
    dependents(claim: $id) {
      ...DependentFields
    }
  }
`)

type Claim = NonNullable<ClaimQuery['claim']>
type Tie = Claim['related'][number]
/** With what this stance alone rests on. */
type Said = { stance: Claim['stances'][number]; claim: string | null; grounds: readonly Tie[] }
/** Goes to a thing, by bringing it to the canvas. */
type Go = (thing: Nameable & { id: string }) => void

/**
 * A link's claim, and those that say the same: the proposition, and every stance on it side by side, those who affirm beside those who deny.
 */
export function ClaimPanel({ id }: { id: string }) {
  const [{ data, error }, again] = useQuery({ query: ClaimDocument, variables: { id } })
  const bring = useBring()
  const name = useName()
  const chooses = useChooses()
  if (error) return <Failed error={error} retry={() => again({ requestPolicy: 'network-only' })} />
  const claim = data?.claim
  if (!claim) return <Waiting label="Reading the claim" />
  const all = [claim, ...claim.others.claims]
  const stances = all.flatMap((each) =>
    each.stances.map((stance): Said => ({
      stance,
      claim: all.length > 1 ? each.text : null,
      grounds: each.related.filter(({ stanceId }) => stanceId === stance.id),
    })),
  )
  // Two claims may be tied to a third in the same way.
  const ties = all.flatMap((each) => each.related)
  const related = new Map(ties.flatMap((tie) => (tie.stanceId ? [] : [[`${tie.role} ${tie.claimId}`, tie]])))
  const affirming = stances.filter(({ stance }) => stance.kind !== 'DENIES')
  const denying = stances.filter(({ stance }) => stance.kind === 'DENIES')
  const go: Go = (thing) => bring([thing.id], `Add ${name(thing)}`)
  return (
    <article className="inspector" aria-label="Claim">
      <Ends claim={claim} go={go} />
      <h1>{claim.text}</h1>
      <p className="claim-status">
        <StatusSwatch status={claim.status} />
        <span>
          <strong>{[statusWord(claim.status), modalityWords(claim)].filter(Boolean).join(', ')}</strong>:{' '}
          {stancesInWords(claim.affirmed, claim.denied)}
          <span className="quiet resolution">{statusMeaning(claim.status)}</span>
        </span>
      </p>
      <UnderFilters id={id} stances={stances.map(({ stance }) => stance)} />
      <Facts claim={claim} ofAll={chooses} />
      {claim.reading && (
        <p className="note" data-testid="reading">
          <strong>Read into it:</strong> {claim.reading}
        </p>
      )}
      {claim.note && <p className="note">{claim.note}</p>}
      <Others others={claim.others} />
      <h2>Who says so</h2>
      <div className={denying.length > 0 && affirming.length > 0 ? 'stances stances-split' : 'stances'}>
        <Side title="Affirming" stances={affirming} go={go} />
        <Side title="Denying" stances={denying} go={go} />
      </div>
      <RelatedClaims related={[...related.values()]} />
      {data.dependents && <Dependents key={id} claim={id} list={data.dependents} />}
    </article>
  )
}

/** Both ends as they are called on the canvas. */
function Ends({ claim: { subject, predicate, object, strength, status }, go }: { claim: Claim; go: Go }) {
  const name = useName()
  return (
    <p className="claim-ends">
      <button className="end" onClick={() => go(subject)}>
        <KindSwatch kind={subject.kind} /> {name(subject)}
      </button>
      <span className="quiet">{tieWords({ type: predicate, strength, status })}</span>
      <button className="end" onClick={() => go(object)}>
        <KindSwatch kind={object.kind} /> {name(object)}
      </button>
    </p>
  )
}

/** @param ofAll whether filters leave some of the stances that these facts come of */
const Facts = ({ claim, ofAll }: { claim: Claim; ofAll: boolean }) => (
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
        <dt>{ofAll ? 'Rests on, with all stances' : 'Rests on'}</dt>
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

/** Claims that say the same in words of their own: what each adds is told, and of all their stances below. */
const Others = ({ others: { claims, total } }: { others: Claim['others'] }) =>
  total > 0 && (
    <section aria-label="Claims that say the same">
      <h2>{total === 1 ? 'One more claim says the same' : `${total.toLocaleString('en')} more claims say the same`}</h2>
      {claims.length < total && (
        <p className="quiet">
          Listed here and below: {claims.length.toLocaleString('en')} of them. The numbers above are of all.
        </p>
      )}
      <ul className="link-list">
        {claims.map((other) => (
          <li key={other.id}>
            {other.text}
            {other.strength && (
              <span className="quiet link-when">
                {strengthWords(other.strength)}
                {other.strengthWord && ` (“${other.strengthWord}”)`}
              </span>
            )}
            {other.reading && (
              <p className="note">
                <strong>Read into it:</strong> {other.reading}
              </p>
            )}
            {other.note && <p className="note">{other.note}</p>}
          </li>
        ))}
      </ul>
    </section>
  )

/** All who affirm, or all who deny. */
const Side = ({ title, stances, go }: { title: string; stances: readonly Said[]; go: Go }) =>
  stances.length > 0 && (
    <section aria-label={title}>
      <h3>{title}</h3>
      {stances.map(({ stance, claim, grounds }) => (
        <StanceCard key={stance.id} stance={stance} claim={claim} grounds={grounds} go={go} />
      ))}
    </section>
  )
