import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useQuery } from 'urql'
import { plural } from '../../format/words.ts'
import { graphql } from '../../gql/index.ts'
import { Failed } from '../../session/answer.tsx'
import { useMaxPageSize } from '../../session/server.tsx'

const UnclaimedDocument = graphql(`
  query Unclaimed($id: ID!, $first: Int!, $after: String) {
    claims(filter: { about: $id, statuses: [UNCLAIMED] }, first: $first, after: $after) {
      edges {
        node {
          id
          text
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

/** As many as tell what it is about; the rest come when they are asked for. */
const FIRST = 3
const PAGE = 50

/** Of an actor that nobody has identified: the claims that say so. That it has no finer kind says nothing of who claimed what. */
export function Unclaimed({ id }: { id: string }) {
  const [pages, setPages] = useState<readonly Asked[]>([{ after: null, before: 0 }])
  return pages.map((asked, index) => (
    <Page
      key={asked.after ?? ''}
      id={id}
      asked={asked}
      last={index === pages.length - 1}
      more={(next) => setPages([...pages, next])}
    />
  ))
}

/** A page, and how many claims stand before it. */
interface Asked {
  after: string | null
  before: number
}

function Page({ id, asked, last, more }: { id: string; asked: Asked; last: boolean; more(next: Asked): void }) {
  const { after, before } = asked
  const most = Math.min(PAGE, useMaxPageSize() ?? PAGE)
  const first = after === null ? Math.min(FIRST, most) : most
  const [{ data, error }, again] = useQuery({ query: UnclaimedDocument, variables: { id, first, after } })
  if (error) return <Failed error={error} retry={() => again({ requestPolicy: 'network-only' })} />
  if (!data?.claims) return null
  const { edges, total, pageInfo } = data.claims
  const shown = before + edges.length
  return (
    <>
      {edges.map(({ node: claim }) => (
        <p key={claim.id} className="unknown">
          {claim.text}
        </p>
      ))}
      {last && pageInfo.hasNextPage && pageInfo.endCursor && (
        <Button
          className="button button-small"
          onPress={() => more({ after: pageInfo.endCursor ?? null, before: shown })}
        >
          {Math.min(most, total - shown)} more of {plural(total, 'claim')} that say so
        </Button>
      )}
    </>
  )
}
