import { formatTime } from '../../format/time.ts'
import { formatLocator } from '../../format/words.ts'
import type { FigureFieldsFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { useActions } from '../../session/session.tsx'

graphql(`
  fragment FigureFields on Figure {
    claimId
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

/** Figures side by side, each with who gives it: two figures for one thing stay two. */
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
            {figure.stances.map((stance) => (
              <p key={stance.id} className="figure-source">
                given by{' '}
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
