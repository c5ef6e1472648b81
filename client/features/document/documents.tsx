import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useQuery } from 'urql'
import { formatTime } from '../../format/time.ts'
import { plural } from '../../format/words.ts'
import { graphql } from '../../gql/index.ts'
import { KindSwatch } from '../../looks/swatches.tsx'
import { Failed, Waiting } from '../../session/answer.tsx'
import { useMaxPageSize } from '../../session/server.tsx'
import { useActions } from '../../session/session.tsx'

const DocumentsDocument = graphql(`
  query Documents($first: Int!, $after: String) {
    documentList(first: $first, after: $after) {
      documents {
        id
        name
        statements
        when {
          ...TimeFields
        }
      }
      total
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

const PAGE = 100

/** The sources, the one that says most first. */
export function AllDocuments() {
  const [pages, setPages] = useState<readonly (string | null)[]>([null])
  return (
    <div className="reader">
      <h1>Sources</h1>
      {pages.map((after, index) => (
        <Page
          key={after ?? ''}
          after={after}
          last={index === pages.length - 1}
          more={(next) => setPages([...pages, next])}
        />
      ))}
    </div>
  )
}

function Page({ after, last, more }: { after: string | null; last: boolean; more(next: string): void }) {
  const most = useMaxPageSize()
  const [{ data, error }, again] = useQuery({
    query: DocumentsDocument,
    variables: { first: Math.min(PAGE, most ?? PAGE), after },
    pause: most === null,
  })
  const actions = useActions()
  if (error) return <Failed error={error} retry={() => again({ requestPolicy: 'network-only' })} />
  const found = data?.documentList
  if (!found) return <Waiting label="Reading the documents" />
  const { hasNextPage, endCursor } = found.pageInfo
  return (
    <>
      <ul className="document-list">
        {found.documents.map((each) => (
          <li key={each.id}>
            <button className="link-row" onClick={() => actions.openDocument(each.id)}>
              <KindSwatch kind="Document" />
              <span className="link-words">
                {each.name}
                <span className="quiet link-when">
                  {plural(each.statements, 'statement')} · {formatTime(each.when)}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {last && hasNextPage && endCursor && (
        <Button className="button button-small" onPress={() => more(endCursor)}>
          More of {plural(found.total, 'source')}
        </Button>
      )}
    </>
  )
}
