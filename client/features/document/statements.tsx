import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useQuery } from 'urql'
import { formatLocator, plural } from '../../format/words.ts'
import { graphql } from '../../gql/index.ts'
import { Failed } from '../../session/answer.tsx'
import { useMaxPageSize } from '../../session/server.tsx'
import { useActions } from '../../session/session.tsx'
import type { Named } from '../../shell/feature.ts'
import { StatementRow } from './statement-row.tsx'

const StatementsDocument = graphql(`
  query Statements($holder: ID!, $first: Int!, $after: String) {
    statements(holder: $holder, first: $first, after: $after) {
      statements {
        ...StatementFields
      }
      total
      totalIsExact
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

const PAGE = 50

/** What a thing says itself: what it asserts, charges, denies or deduces, in order, each with the sentence in which it is read. */
export function Statements({ things }: { things: readonly Named[] }) {
  const [thing] = things
  // Nodes of the record say nothing: they have the properties that Neo4j gives them.
  return thing && <Says key={thing.id} id={thing.id} />
}

function Says({ id }: { id: string }) {
  const [pages, setPages] = useState<readonly (string | null)[]>([null])
  return (
    <section aria-label="What it says">
      {pages.map((after, index) => (
        <Page
          key={after ?? ''}
          id={id}
          after={after}
          before={index}
          last={index === pages.length - 1}
          more={(next) => setPages([...pages, next])}
        />
      ))}
    </section>
  )
}

interface PageProps {
  id: string
  after: string | null
  /** Pages before this one. */
  before: number
  last: boolean
  more(next: string): void
}

function Page({ id, after, before, last, more }: PageProps) {
  const size = Math.min(PAGE, useMaxPageSize() ?? PAGE)
  const [{ data, error }, again] = useQuery({
    query: StatementsDocument,
    variables: { holder: id, first: size, after },
  })
  if (error) return <Failed error={error} retry={() => again({ requestPolicy: 'network-only' })} />
  const found = data?.statements
  if (!found || found.statements.length === 0) return null
  const { endCursor, hasNextPage } = found.pageInfo
  return (
    <>
      {before === 0 && (
        <h2>
          What it says: {found.totalIsExact ? '' : 'at least '}
          {plural(found.total, 'statement')}
        </h2>
      )}
      <ul className="link-list statements">
        {found.statements.map((statement) => (
          <li key={statement.stance.id} data-stance={statement.stance.id}>
            <StatementRow statement={statement} by={{ id, kinds: true }} />
            <Sentence {...statement.stance} />
          </li>
        ))}
      </ul>
      {last && hasNextPage && endCursor && (
        <Button className="button button-small" onPress={() => more(endCursor)}>
          {found.totalIsExact ? Math.min(size, found.total - (before + 1) * size) : size} more
        </Button>
      )}
    </>
  )
}

/** Where it is read: opens that very sentence. */
function Sentence({
  id,
  documentId,
  documentName,
  locator,
}: {
  id: string
  documentId: string
  documentName: string
  locator: string
}) {
  const actions = useActions()
  return (
    <button className="link sentence" onClick={() => actions.openDocument(documentId, id)}>
      {documentName}, {formatLocator(locator)}
    </button>
  )
}
