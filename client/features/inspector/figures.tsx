import { formatTime } from '../../format/time.ts'
import { FIGURE_STANCE_WORDS, formatLocator, statusWord } from '../../format/words.ts'
import type { FigureFieldsFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { StatusSwatch } from '../../looks/swatches.tsx'
import { useActions } from '../../session/session.tsx'

graphql(`
  fragment FigureFields on Figure {
    claimId
    status
    label
    measure
    operator
    value
    low
    high
    unit
    note
    period {
      ...TimeFields
    }
    stances {
      id
      kind
      locator
      documentId
      documentName
      holder {
        id
        name
      }
    }
  }
`)

/** Figures side by side, each with who gives it and who denies it: two figures for one thing stay two. */
export function Figures({ figures }: { figures: readonly FigureFieldsFragment[] }) {
  const actions = useActions()
  if (figures.length === 0) return null
  return (
    <section aria-label="Figures">
      <h2>Figures</h2>
      <ul className="figures">
        {figures.map((figure) => (
          <li key={figure.claimId} className="card">
            <strong className="figure-label">{figure.label}</strong>
            {(figure.low !== null || figure.high !== null) && (
              <p>
                {figure.low?.toLocaleString('en') ?? 'not given'} to {figure.high?.toLocaleString('en') ?? 'not given'}{' '}
                {figure.unit}
              </p>
            )}
            <p className="quiet">
              {figure.measure} · {formatTime(figure.period)}
            </p>
            {figure.status !== 'ASSERTED' && (
              <p className="figure-status">
                <StatusSwatch status={figure.status} /> {statusWord(figure.status)}
              </p>
            )}
            {givenFirst(figure.stances).map((stance) => (
              <p key={stance.id} className="figure-source">
                {FIGURE_STANCE_WORDS[stance.kind]}{' '}
                <button className="link" onClick={() => actions.selectNodes([stance.holder.id])}>
                  {stance.holder.name}
                </button>
                {' in '}
                <button className="link" onClick={() => actions.openDocument(stance.documentId, stance.id)}>
                  {formatLocator(stance.locator)}
                </button>
              </p>
            ))}
            {figure.note && <p className="note">{figure.note}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Who denies a figure does not give it, and stands below those who do. */
const givenFirst = (stances: FigureFieldsFragment['stances']) => [
  ...stances.filter(({ kind }) => kind !== 'DENIES'),
  ...stances.filter(({ kind }) => kind === 'DENIES'),
]
