import { useClient, useQuery } from 'urql'
import { ask } from '../../api/ask.ts'
import { plural } from '../../format/words.ts'
import type { UnclaimedPageFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { Failed } from '../../session/answer.tsx'
import { useMaxPageSize } from '../../session/server.tsx'
import { GoOn, usePages } from './pages.tsx'

const UnclaimedDocument = graphql(`
  query Unclaimed($id: ID!, $first: Int!, $after: String) {
    claims(filter: { about: $id, statuses: [UNCLAIMED] }, first: $first, after: $after) {
      ...UnclaimedPage
    }
  }
`)

graphql(`
  fragment UnclaimedPage on ClaimConnection {
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
`)

/** As many as tell what it is about; the rest come when they are asked for. */
const FIRST = 3
const PAGE = 50

/** Of an actor that nobody has identified: the claims that say so. That it has no finer kind says nothing of who claimed what. */
export function Unclaimed({ id }: { id: string }) {
  const most = Math.min(PAGE, useMaxPageSize() ?? PAGE)
  const [{ data, error }, again] = useQuery({
    query: UnclaimedDocument,
    variables: { id, first: Math.min(FIRST, most), after: null },
  })
  if (error) return <Failed error={error} retry={() => again({ requestPolicy: 'network-only' })} />
  return data?.claims ? <List key={id} id={id} page={data.claims} most={most} /> : null
}

function List({ id, page, most }: { id: string; page: UnclaimedPageFragment; most: number }) {
  const client = useClient()
  const { pages, goOn } = usePages(
    page,
    async (after) => (await ask(client, UnclaimedDocument, { id, first: most, after })).claims ?? null,
  )
  const claims = pages.flatMap(({ edges }) => edges.map(({ node }) => node))
  return (
    <>
      {claims.map((claim) => (
        <p key={claim.id} className="unknown">
          {claim.text}
        </p>
      ))}
      <GoOn goOn={goOn}>
        {Math.min(most, page.total - claims.length)} more of {plural(page.total, 'claim')} that say so
      </GoOn>
    </>
  )
}
