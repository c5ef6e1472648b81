import { useClient } from 'urql'
import { ask } from '../../api/ask.ts'
import { formatTime } from '../../format/time.ts'
import { FIGURE_STANCE_WORDS, formatLocator, plural, statusWord } from '../../format/words.ts'
import type { FigureFieldsFragment, FigurePageFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { StatusSwatch } from '../../looks/swatches.tsx'
import { useActions } from '../../session/session.tsx'
import { GoOn, usePages } from './pages.tsx'

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

graphql(`
  fragment FigurePage on FigureList {
    figures {
      ...FigureFields
    }
    total
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`)

const MoreFiguresDocument = graphql(`
  query MoreFigures($about: ID!, $after: String!) {
    figures(about: $about, after: $after) {
      ...FigurePage
    }
  }
`)

/**
 * Figures side by side, each with who gives it and who denies it: two figures for one thing stay two.
 * @param about the thing
 * @param page the first of them; the rest is asked for
 */
export function Figures({ about, page }: { about: string; page: FigurePageFragment }) {
  const client = useClient()
  const { pages, goOn } = usePages(
    page,
    async (after) => (await ask(client, MoreFiguresDocument, { about, after })).figures ?? null,
  )
  const figures = pages.flatMap((each) => each.figures)
  if (page.total === 0) return null
  return (
    <section aria-label="Figures">
      <h2>Figures</h2>
      <ul className="figures">
        {figures.map((figure) => (
          <Card key={figure.claimId} figure={figure} />
        ))}
      </ul>
      {goOn && (
        <p className="quiet">
          {figures.length.toLocaleString('en')} of {plural(page.total, 'figure')} <GoOn goOn={goOn}>More figures</GoOn>
        </p>
      )}
    </section>
  )
}

function Card({ figure }: { figure: FigureFieldsFragment }) {
  const actions = useActions()
  return (
    <li className="card">
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
  )
}

/** Who denies a figure does not give it, and stands below those who do. */
const givenFirst = (stances: FigureFieldsFragment['stances']) => [
  ...stances.filter(({ kind }) => kind !== 'DENIES'),
  ...stances.filter(({ kind }) => kind === 'DENIES'),
]
