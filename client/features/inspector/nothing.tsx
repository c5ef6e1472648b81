import { useClient, useQuery } from 'urql'
import { bringLink } from '../../api/bring.ts'
import { plural, statusWord } from '../../format/words.ts'
import { graphql } from '../../gql/index.ts'
import { KindSwatch, StatusSwatch } from '../../looks/swatches.tsx'
import { Failed, Waiting } from '../../session/answer.tsx'
import { useBring } from '../../session/bring.ts'
import { useNotices } from '../../session/notices.tsx'
import { useName } from '../../session/perspectives.tsx'
import { useSessionStore } from '../../session/session.tsx'

const GlanceDocument = graphql(`
  query Glance {
    overview {
      nodes
      links
      stances
      documents
      span {
        undated
      }
      bestConnected {
        ...NameFields
        linkCount
      }
    }
    claims(filter: { statuses: [CONTESTED, DENIED, UNCLAIMED] }, first: 12) {
      total
      edges {
        node {
          id
          linkId
          text
          status
          subject {
            id
          }
          object {
            id
          }
        }
      }
    }
  }
`)

/** With nothing selected: the graph at a glance, and ways in. */
export function NothingPanel() {
  const [{ data, error }, again] = useQuery({ query: GlanceDocument })
  const client = useClient()
  const session = useSessionStore()
  const notices = useNotices()
  const bring = useBring()
  const name = useName()
  const fail = (failure: unknown) => notices.fail(failure)
  if (error) return <Failed error={error} retry={() => again({ requestPolicy: 'network-only' })} />
  if (!data?.overview) return <Waiting label="Reading the overview" />
  const { overview, claims } = data
  return (
    <article className="inspector" aria-label="Overview">
      <h1>The graph at a glance</h1>
      <p>
        {plural(overview.nodes, 'thing')} and {plural(overview.links, 'link')}, on which{' '}
        {plural(overview.stances, 'stance')} are recorded. {plural(overview.documents, 'document')} known,{' '}
        {plural(overview.span.undated, 'link')} without a date.
      </p>
      <p className="quiet">
        Select a thing to see what is known of it, or a link to see who says so and who denies it.
      </p>
      <h2>In dispute, denied or unclaimed</h2>
      <ul className="link-list">
        {claims?.edges.map(({ node: claim }) => (
          <li key={claim.id}>
            <button
              className="link-row"
              onClick={() => bringLink(client, session, claim.linkId, 'Add a disputed link').catch(fail)}
            >
              <StatusSwatch status={claim.status} />
              <span className="link-words">
                {claim.text}
                <span className="quiet link-when">{statusWord(claim.status)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {claims && claims.total > claims.edges.length && (
        <p className="quiet">
          {claims.edges.length} of {claims.total}
        </p>
      )}
      <h2>Best connected</h2>
      <ul className="link-list">
        {overview.bestConnected.map((thing) => (
          <li key={thing.id}>
            <button className="link-row" onClick={() => bring([thing.id], `Add ${name(thing)}`)}>
              <KindSwatch kind={thing.kind} />
              <span className="link-words">{name(thing)}</span>
              <span className="quiet">{plural(thing.linkCount, 'link')}</span>
            </button>
          </li>
        ))}
      </ul>
    </article>
  )
}
