import { useClient, useQuery } from 'urql'
import { bringLink } from '../../api/bring.ts'
import { modalityWords } from '../../format/time.ts'
import { plural, statusWord } from '../../format/words.ts'
import type { Status } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { KindSwatch, StatusSwatch } from '../../looks/swatches.tsx'
import { Failed, Waiting } from '../../session/answer.tsx'
import { useBring } from '../../session/bring.ts'
import { useGuarded } from '../../session/guarded.ts'
import { useChooses } from '../../session/lens.ts'
import { useName } from '../../session/perspectives.tsx'
import { useSessionStore } from '../../session/session.tsx'
import { oncePerLink } from './once-per-link.ts'

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
      statuses {
        status
        count
      }
      bestConnected {
        ...NameFields
        linkCount
      }
    }
    claims(filter: { statuses: [CONTESTED, DENIED, UNCLAIMED] }) {
      edges {
        node {
          id
          linkId
          text
          modality
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

/** As the query has them. */
const IN_DISPUTE: ReadonlySet<Status> = new Set(['CONTESTED', 'DENIED', 'UNCLAIMED'])

/** How many links in dispute are listed; more claims are asked for, since several may say the same. */
const LISTED = 12

/** With nothing selected: the graph at a glance, and ways in. */
export function NothingPanel() {
  const [{ data, error }, again] = useQuery({ query: GlanceDocument })
  const client = useClient()
  const session = useSessionStore()
  const guarded = useGuarded()
  const bring = useBring()
  const chooses = useChooses()
  const name = useName()
  if (error) return <Failed error={error} retry={() => again({ requestPolicy: 'network-only' })} />
  if (!data?.overview) return <Waiting label="Reading the overview" />
  const { overview, claims } = data
  const links = oncePerLink(claims?.edges.map(({ node }) => node) ?? []).slice(0, LISTED)
  const disputed = overview.statuses.reduce((sum, { status, count }) => sum + (IN_DISPUTE.has(status) ? count : 0), 0)
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
      <h2>In dispute, denied or unclaimed{chooses && ', with all stances'}</h2>
      <ul className="link-list">
        {links.map((claim) => (
          <li key={claim.linkId}>
            <button
              className="link-row"
              onClick={() => guarded(() => bringLink(client, session, claim.linkId, 'Add a disputed link'))}
            >
              <StatusSwatch status={claim.status} />
              <span className="link-words">
                {claim.text}
                <span className="quiet link-when">
                  {[statusWord(claim.status), modalityWords(claim)].filter(Boolean).join(', ')}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {disputed > links.length && (
        <p className="quiet">
          {links.length} of {plural(disputed, 'link')}
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
