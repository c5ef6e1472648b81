import { useQuery } from 'urql'
import { graphql } from '../../gql/index.ts'

const UnclaimedDocument = graphql(`
  query Unclaimed($id: ID!) {
    claims(filter: { about: $id, statuses: [UNCLAIMED] }, first: 3) {
      edges {
        node {
          id
          text
        }
      }
    }
  }
`)

/** Of an actor that nobody has identified: the claims that say so. That it has no finer kind says nothing of who claimed what. */
export function Unclaimed({ id }: { id: string }) {
  const [{ data }] = useQuery({ query: UnclaimedDocument, variables: { id } })
  return data?.claims?.edges.map(({ node: claim }) => (
    <p key={claim.id} className="unknown">
      {claim.text}
    </p>
  ))
}
