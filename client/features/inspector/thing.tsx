import { useQuery } from 'urql'
import { formatCoordinates } from '../../format/place.ts'
import { formatTime, planWords } from '../../format/time.ts'
import { factWords, kindWords, WHERE_PRECISION } from '../../format/words.ts'
import type { ThingQuery } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { KindSwatch } from '../../looks/swatches.tsx'
import { Failed, Waiting } from '../../session/answer.tsx'
import { useOutside } from '../../session/lens.ts'
import { useName } from '../../session/perspectives.tsx'
import { useActions } from '../../session/session.tsx'
import { Sections } from '../../shell/sections.tsx'
import { Figures } from './figures.tsx'
import { LinkList } from './link-list.tsx'
import { Mentions } from './mentions.tsx'
import { Unclaimed } from './unclaimed.tsx'
import { UnderPeriod } from './under-period.tsx'

const ThingDocument = graphql(`
  query Thing($id: ID!) {
    entity(id: $id) {
      id
      kind
      name
      shortName
      aliases
      description
      when {
        ...TimeFields
      }
      location {
        latitude
        longitude
        wherePrec
        documentId
        documentName
      }
      facts {
        name
        value
      }
      mentions {
        ...MentionFields
      }
      mentionCount
    }
    figures(about: $id) {
      ...FigurePage
    }
  }
`)

type Described = NonNullable<ThingQuery['entity']>

/** A thing: what it is, when and where, its figures with who gives them, its links. What is unknown says so. */
export function ThingPanel({ id }: { id: string }) {
  const [{ data, error }, again] = useQuery({ query: ThingDocument, variables: { id } })
  const actions = useActions()
  const outside = useOutside(id)
  const called = useName()
  if (error) return <Failed error={error} retry={() => again({ requestPolicy: 'network-only' })} />
  const thing = data?.entity
  if (!thing) return <Waiting label="Reading the thing" />
  const name = called(thing)
  const named = [{ id: thing.id, name }]
  return (
    <article className="inspector" aria-label={name}>
      <header className="thing-head">
        <KindSwatch kind={thing.kind} size={34} />
        <div>
          <h1>{name}</h1>
          <p className="quiet">
            {kindWords(thing.kind)}
            {outside && ', outside of the filters: the canvas does not show it'}
          </p>
        </div>
      </header>
      <p>{thing.description ?? <span className="quiet">No description.</span>}</p>
      <Facts thing={thing} called={name} />
      {thing.kind === 'Actor' && <Unclaimed id={thing.id} />}
      {thing.kind === 'Document' && (
        <button className="button" onClick={() => actions.openDocument(thing.id)}>
          Read what it says
        </button>
      )}
      {data.figures && <Figures key={id} about={id} page={data.figures} />}
      <h2>Links</h2>
      <Sections place="links" things={named} />
      <LinkList id={thing.id} />
      <Mentions mentions={thing.mentions} total={thing.mentionCount} />
      <Sections place="thing" things={named} />
    </article>
  )
}

/** @param called what it is called on the canvas, which may be another of its properties */
const Facts = ({ thing, called }: { thing: Described; called: string }) => (
  <dl className="facts">
    {called !== thing.name && (
      <>
        <dt>Name</dt>
        <dd>{thing.name}</dd>
      </>
    )}
    {thing.aliases.length > 0 && (
      <>
        <dt>Also</dt>
        <dd>{thing.aliases.join(', ')}</dd>
      </>
    )}
    {thing.when && (
      <>
        <dt>When</dt>
        <dd>
          {thing.when.plan && `${planWords(thing.when)}: `}
          {formatTime(thing.when)}
          {thing.when.resolution && <span className="quiet resolution">{thing.when.resolution}</span>}
          <UnderPeriod time={thing.when} />
        </dd>
      </>
    )}
    {(thing.kind === 'Place' || thing.location) && (
      <>
        <dt>Where</dt>
        <dd>
          {thing.location ? <Where location={thing.location} /> : 'No coordinates: the place has no exact bounds'}
        </dd>
      </>
    )}
    {thing.facts.map((fact) => (
      <FactRow key={fact.name} name={fact.name} value={fact.value} />
    ))}
  </dl>
)

/** Coordinates, how exact they are, and the document that gives them. */
function Where({ location }: { location: NonNullable<Described['location']> }) {
  const actions = useActions()
  return (
    <>
      {formatCoordinates(location.latitude, location.longitude)}, {WHERE_PRECISION[location.wherePrec]}
      <span className="quiet resolution">
        from{' '}
        <button className="link" onClick={() => actions.selectNodes([location.documentId])}>
          {location.documentName}
        </button>
      </span>
    </>
  )
}

const FactRow = ({ name, value }: { name: string; value: string }) => (
  <>
    <dt>{factWords(name)}</dt>
    <dd>{value === 'true' ? 'yes' : value === 'false' ? 'no' : value}</dd>
  </>
)
