import { useQuery } from 'urql'
import { graphql } from '../../gql/index.ts'
import { KindSwatch } from '../../looks/swatches.tsx'
import { secondOf } from '../../state/perspective.ts'
import { Failed, Waiting } from '../../session/answer.tsx'
import { useName, usePerspectives } from '../../session/perspectives.tsx'
import { Sections } from '../../shell/sections.tsx'
import { BareFacts } from './bare-facts.tsx'
import { LinkList } from './link-list.tsx'

const BareThingDocument = graphql(`
  query BareThing($id: ID!) {
    entity(id: $id) {
      id
      kind
      labels
      name
      properties
      facts {
        name
        value
        type
      }
    }
  }
`)

/** A thing of which nothing is known but what stands on it: all its labels, all its properties, its links. */
export function BareThingPanel({ id }: { id: string }) {
  const [{ data, error }, again] = useQuery({ query: BareThingDocument, variables: { id } })
  const called = useName()
  const shown = usePerspectives((state) => state.shown)
  if (error) return <Failed error={error} retry={() => again({ requestPolicy: 'network-only' })} />
  const thing = data?.entity
  if (!thing) return <Waiting label="Reading the thing" />
  const name = called(thing)
  const named = [{ id: thing.id, name }]
  const second = secondOf(shown, thing)
  return (
    <article className="inspector" aria-label={name}>
      <header className="thing-head">
        <KindSwatch kind={thing.kind} size={34} />
        <div>
          <h1>{name}</h1>
          {second && <p>{second}</p>}
          <p className="labels" aria-label="Labels">
            {thing.labels.length === 0 && <span className="quiet">No label</span>}
            {thing.labels.map((label) => (
              <span key={label} className="label-chip">
                {label}
              </span>
            ))}
          </p>
        </div>
      </header>
      <BareFacts facts={thing.facts} />
      <h2>Links</h2>
      <Sections place="links" things={named} />
      <LinkList id={thing.id} />
      <Sections place="thing" things={named} />
    </article>
  )
}
