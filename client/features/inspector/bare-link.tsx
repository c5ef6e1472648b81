import { useQuery } from 'urql'
import { linkWords } from '../../format/words.ts'
import { graphql } from '../../gql/index.ts'
import { KindSwatch, LinkSwatch } from '../../looks/swatches.tsx'
import { pairId } from '../../state/bundles.ts'
import { Failed, Waiting } from '../../session/answer.tsx'
import { useBring } from '../../session/bring.ts'
import { useSeen } from '../../session/lens.ts'
import { useName } from '../../session/perspectives.tsx'
import { useActions } from '../../session/session.tsx'
import { BareFacts } from './bare-facts.tsx'

const BareLinkDocument = graphql(`
  query BareLink($id: ID!) {
    linkFacts(id: $id) {
      id
      type
      source {
        id
        kind
        name
        properties
      }
      target {
        id
        kind
        name
        properties
      }
      facts {
        name
        value
        type
      }
    }
  }
`)

/** A link that no claim stands behind: its type, both ends, all its properties. */
export function BareLinkPanel({ id }: { id: string }) {
  const [{ data, error }, again] = useQuery({ query: BareLinkDocument, variables: { id } })
  const bring = useBring()
  const actions = useActions()
  const name = useName()
  const { links } = useSeen()
  if (error) return <Failed error={error} retry={() => again({ requestPolicy: 'network-only' })} />
  const link = data?.linkFacts
  if (!link) return <Waiting label="Reading the link" />
  const pair = pairId(link.source.id, link.target.id)
  const parallel = links.filter((other) => pairId(other.source, other.target) === pair)
  const go = (thing: typeof link.source) => bring([thing.id], `Add ${name(thing)}`)
  return (
    <article className="inspector" aria-label="Link">
      <h1 className="bare-link-type">
        <LinkSwatch type={link.type} status="UNSOURCED" /> {linkWords(link.type)}
      </h1>
      <p className="quiet bare-link-exact">{link.type}</p>
      <dl className="facts">
        <dt>From</dt>
        <dd>
          <button className="end" onClick={() => go(link.source)}>
            <KindSwatch kind={link.source.kind} /> {name(link.source)}
          </button>
        </dd>
        <dt>To</dt>
        <dd>
          <button className="end" onClick={() => go(link.target)}>
            <KindSwatch kind={link.target.kind} /> {name(link.target)}
          </button>
          {link.source.id === link.target.id && <span className="quiet resolution">the same thing</span>}
        </dd>
      </dl>
      {parallel.length > 1 && (
        <p>
          <button className="link" onClick={() => actions.selectBundle(pair)}>
            All {parallel.length} links of this pair on the canvas
          </button>
        </p>
      )}
      <h2>Properties</h2>
      <BareFacts facts={link.facts} />
      <p className="quiet">No claim stands behind this link: the graph does not record who says so.</p>
    </article>
  )
}
