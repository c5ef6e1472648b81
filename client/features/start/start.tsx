import { useQuery, useClient } from 'urql'
import { bringKind, bringType, type Sampled } from '../../api/sample.ts'
import { linkWords, plural } from '../../format/words.ts'
import { graphql } from '../../gql/index.ts'
import { KindSwatch, LinkSwatch } from '../../looks/swatches.tsx'
import { Failed, Waiting } from '../../session/answer.tsx'
import { useBring } from '../../session/bring.ts'
import { useNotices } from '../../session/notices.tsx'
import { useName, usePerspectives } from '../../session/perspectives.tsx'
import { useMaxPageSize } from '../../session/server.tsx'
import { useSession, useSessionStore } from '../../session/session.tsx'
import { useTools } from '../../shell/context.tsx'
import { broughtWords } from './brought-words.ts'
import './start.css'

const BestDocument = graphql(`
  query Best {
    overview {
      bestConnected {
        id
        kind
        name
        linkCount
        properties
      }
    }
  }
`)

/** Of more things the server ranks those that Neo4j has first. */
const RANKED = 50_000

/** On an empty canvas over a graph of other labels: what is in it, and ways in. */
export function StartCard() {
  const { run } = useTools()
  const schema = usePerspectives((state) => state.schema)
  const empty = useSession((state) => Object.keys(state.canvas.present.nodes).length === 0)
  const most = useMaxPageSize()
  if (!schema || schema.model.opensWhole || !empty) return null
  if (schema.things === 0)
    return (
      <section className="start" aria-label="Start">
        <h1>The database is empty</h1>
        <p>
          Write a graph into it with Cypher, or load the founding graph with <code>npm run load</code>; then reload the
          page.
        </p>
      </section>
    )
  return (
    <section className="start" aria-label="Start">
      <h1>
        A graph of {plural(schema.things, 'thing')} and {plural(schema.links, 'link')}
      </h1>
      <p>
        Type any text that stands in it into the search above, or begin with a label: some of its things come to the
        canvas, the best connected first.
      </p>
      <Labels />
      <Types />
      {most !== null && schema.links <= most && (
        <button className="button button-primary" onClick={() => run('view.all')}>
          Show all {plural(schema.links, 'link')}
        </button>
      )}
    </section>
  )
}

/** In the inspector with nothing selected: the best connected things; once the canvas is in use, labels and link types too. */
export function Glance() {
  const schema = usePerspectives((state) => state.schema)
  const empty = useSession((state) => Object.keys(state.canvas.present.nodes).length === 0)
  const [{ data, error }, again] = useQuery({ query: BestDocument })
  const bring = useBring()
  const name = useName()
  if (error) return <Failed error={error} retry={() => again({ requestPolicy: 'network-only' })} />
  if (!data?.overview || !schema) return <Waiting label="Reading the overview" />
  return (
    <article className="glance" aria-label="Overview">
      <h1>The graph at a glance</h1>
      <p>
        {plural(schema.things, 'thing')} with {plural(schema.kinds.length, 'label')}, {plural(schema.links, 'link')} of{' '}
        {plural(schema.types.length, 'type')}.
      </p>
      <p className="quiet">
        Select a thing or a link to see all that stands on it. In the legend each label has its look and caption to
        adjust.
      </p>
      <h2>Best connected{schema.things > RANKED && ` of the first ${RANKED.toLocaleString('en')}`}</h2>
      <ul>
        {data.overview.bestConnected
          .filter((thing) => thing.linkCount > 0)
          .map((thing) => (
            <li key={thing.id}>
              <button className="start-row" onClick={() => bring([thing.id], `Add ${name(thing)}`)}>
                <KindSwatch kind={thing.kind} />
                <span className="start-name">{name(thing)}</span>
                <span className="quiet">{plural(thing.linkCount, 'link')}</span>
              </button>
            </li>
          ))}
      </ul>
      {!empty && (
        <>
          <Labels />
          <Types />
        </>
      )}
    </article>
  )
}

/** Every label with how many things have it; each brings some. */
function Labels() {
  const kinds = usePerspectives((state) => state.schema?.kinds ?? [])
  const sample = useSample()
  return (
    <>
      <h2>Labels</h2>
      <ul className="start-chips" aria-label="Labels">
        {kinds.map(({ name, count }) => (
          <li key={name}>
            <button
              className="start-chip"
              title={`Bring things with the label ${name}`}
              onClick={() =>
                sample(`things with the label ${name}`, (client, session, label) =>
                  bringKind(client, session, name, label),
                )
              }
            >
              <KindSwatch kind={name} size={16} />
              <span className="start-name">{name}</span>
              <span className="quiet">{count.toLocaleString('en')}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Every link type with how many links have it; each brings some with their ends. */
function Types() {
  const types = usePerspectives((state) => state.schema?.types ?? [])
  const sample = useSample()
  if (types.length === 0) return null
  return (
    <>
      <h2>Link types</h2>
      <ul className="start-chips" aria-label="Link types">
        {types.map(({ name, count }) => (
          <li key={name}>
            <button
              className="start-chip"
              title={`Bring links of the type ${name}`}
              onClick={() =>
                sample(`links “${linkWords(name)}”`, (client, session, label) =>
                  bringType(client, session, name, label),
                )
              }
            >
              <LinkSwatch type={name} status="UNSOURCED" />
              <span className="start-name">{linkWords(name)}</span>
              <span className="quiet">{count.toLocaleString('en')}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Brings a sample as one step of undo and says how much of how much it is. */
function useSample() {
  const client = useClient()
  const session = useSessionStore()
  const notices = useNotices()
  return (
    what: string,
    work: (
      client: ReturnType<typeof useClient>,
      session: ReturnType<typeof useSessionStore>,
      label: string,
    ) => Promise<Sampled>,
  ) => {
    work(client, session, `Add ${what}`).then(
      (sampled) => notices.say(broughtWords(what, sampled)),
      (error: unknown) => notices.fail(error),
    )
  }
}
