import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useQuery } from 'urql'
import { formatTime } from '../../format/time.ts'
import { FIGURE_STANCE_WORDS, formatLocator, plural, statusWord } from '../../format/words.ts'
import type { FigureFieldsFragment, FigurePageFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { StatusSwatch } from '../../looks/swatches.tsx'
import { Failed, Waiting } from '../../session/answer.tsx'
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
  const [cursors, setCursors] = useState<readonly string[]>([])
  const more = (after: string) => setCursors([...cursors, after])
  if (page.total === 0) return null
  return (
    <section aria-label="Figures">
      <h2>Figures</h2>
      <List page={page} before={0} last={cursors.length === 0} more={more} />
      {cursors.map((after, index) => (
        <Page
          key={after}
          {...{ about, after, more }}
          before={(index + 1) * page.figures.length}
          last={index === cursors.length - 1}
        />
      ))}
    </section>
  )
}

interface PageProps {
  /** Figures on the pages before this one. */
  before: number
  last: boolean
  more(after: string): void
}

function Page({ about, after, ...place }: PageProps & { about: string; after: string }) {
  const [{ data, error }, again] = useQuery({ query: MoreFiguresDocument, variables: { about, after } })
  if (error) return <Failed error={error} retry={() => again({ requestPolicy: 'network-only' })} />
  return data?.figures ? <List page={data.figures} {...place} /> : <Waiting label="Reading the figures" />
}

function List({ page, before, last, more }: PageProps & { page: FigurePageFragment }) {
  const { hasNextPage, endCursor } = page.pageInfo
  const shown = before + page.figures.length
  return (
    <>
      <ul className="figures">
        {page.figures.map((figure) => (
          <Card key={figure.claimId} figure={figure} />
        ))}
      </ul>
      {last && hasNextPage && endCursor && (
        <p className="quiet">
          {shown.toLocaleString('en')} of {plural(page.total, 'figure')}{' '}
          <Button className="button button-small" onPress={() => more(endCursor)}>
            More figures
          </Button>
        </p>
      )}
    </>
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
