import { formatDay } from '../../format/time.ts'
import { formatConfidence, formatGrade, formatLocator, STANCE_WORDS } from '../../format/words.ts'
import type { RelatedFieldsFragment, StanceFieldsFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { useCounts } from '../../session/lens.ts'
import { useName } from '../../session/perspectives.tsx'
import { useActions } from '../../session/session.tsx'
import { ClaimRow } from './claim-row.tsx'

graphql(`
  fragment StanceFields on Stance {
    id
    kind
    documentId
    documentName
    locator
    paraphrase
    hedge
    sourceGrade
    informationGrade
    confidence
    restsOn
    saidOn
    recordedOn
    note
    holder {
      ...NameFields
    }
  }
`)

/** One stance: who does what, in which words of ours, where it is written, and how good the source is. */
export function StanceCard({
  stance,
  claim,
  grounds,
  go,
}: {
  stance: StanceFieldsFragment
  /** The words that it is on, where several claims say the same. */
  claim: string | null
  /** What this stance alone rests on. */
  grounds: readonly RelatedFieldsFragment[]
  go(thing: StanceFieldsFragment['holder']): void
}) {
  const actions = useActions()
  const counts = useCounts()(stance)
  const name = useName()
  return (
    <div
      className={`card stance stance-${stance.kind.toLowerCase()}`}
      data-testid="stance"
      data-outside={!counts || undefined}
    >
      {!counts && <p className="quiet">Does not count under the filters.</p>}
      <p>
        <button className="link" onClick={() => go(stance.holder)}>
          {name(stance.holder)}
        </button>{' '}
        <strong>{STANCE_WORDS[stance.kind]}</strong>
      </p>
      <p>{stance.paraphrase}</p>
      {claim !== null && <p className="quiet">On “{claim}”</p>}
      <dl className="stance-facts">
        <dt>Source</dt>
        <dd>
          <button className="link" onClick={() => actions.openDocument(stance.documentId, stance.id)}>
            {stance.documentName}, {formatLocator(stance.locator)}
          </button>
        </dd>
        <dt>Grade</dt>
        <dd>{formatGrade(stance.sourceGrade, stance.informationGrade)}</dd>
        {stance.hedge && (
          <>
            <dt>Leaves room by</dt>
            <dd>“{stance.hedge}”</dd>
          </>
        )}
        {stance.kind !== 'DENIES' && stance.confidence !== null && (
          <>
            <dt>Sure</dt>
            <dd>{formatConfidence(stance.confidence)}</dd>
          </>
        )}
        <dt>Said</dt>
        <dd>{stance.saidOn ? formatDay(stance.saidOn) : 'date unknown'}</dd>
        <dt>Recorded</dt>
        <dd>{formatDay(stance.recordedOn)}</dd>
      </dl>
      {grounds.length > 0 && (
        <>
          <p>It reaches this claim by another:</p>
          <ul className="link-list">
            {grounds.map((ground) => (
              <ClaimRow key={ground.claimId} claim={ground} tie="This stance rests on it" />
            ))}
          </ul>
        </>
      )}
      {stance.note && <p className="note">{stance.note}</p>}
    </div>
  )
}
