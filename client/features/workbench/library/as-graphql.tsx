import { Braces, Code, Copy } from 'lucide-react'
import { Button } from 'react-aria-components'
import type { LibraryQuery } from '../../../state/query-file.ts'
import type { Draft } from '../../../state/snippets.ts'
import { useNotices } from '../../../session/notices.tsx'
import { useActions } from '../../../session/session.tsx'

export interface AsGraphqlProps {
  query: LibraryQuery
  /** What the form holds. */
  values: Readonly<Record<string, unknown>>
}

/** The GraphQL that runs a query with the values at hand, to be copied or opened. */
export function AsGraphql({ query, values }: AsGraphqlProps) {
  const { openGraphql } = useActions()
  const notices = useNotices()
  // An example that is more than a literal is not known here: left out, the server takes it from the file.
  const known = query.parameters.filter(({ name, type }) => (values[name] ?? null) !== null || type.endsWith('?'))
  const draft: Draft = {
    query: query.graphql,
    ...(known.length > 0 && {
      variables: { parameters: Object.fromEntries(known.map(({ name }) => [name, values[name] ?? null])) },
    }),
  }
  const variables = draft.variables && JSON.stringify(draft.variables, null, 2)
  return (
    <details className="query-source">
      <summary>
        <Code size={13} aria-hidden="true" /> GraphQL that runs it
      </summary>
      <h4>Operation</h4>
      <pre tabIndex={0} aria-label="Operation">
        {draft.query.trim()}
      </pre>
      {variables && (
        <>
          <h4>Variables</h4>
          <pre tabIndex={0} aria-label="Variables">
            {variables}
          </pre>
        </>
      )}
      <div className="row">
        <Button className="button button-small" onPress={() => openGraphql(draft)}>
          <Braces size={13} aria-hidden="true" /> Open in GraphiQL
        </Button>
        <Button
          className="button button-quiet button-small"
          onPress={() => notices.copy(draft.query, 'Copied the operation.')}
        >
          <Copy size={13} aria-hidden="true" /> Copy operation
        </Button>
        {variables && (
          <Button
            className="button button-quiet button-small"
            onPress={() => notices.copy(variables, 'Copied the variables.')}
          >
            <Copy size={13} aria-hidden="true" /> Copy variables
          </Button>
        )}
      </div>
    </details>
  )
}
