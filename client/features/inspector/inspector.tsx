import type { ReactNode } from 'react'
import { pairId } from '../../state/bundles.ts'
import { useAnyGraph } from '../../session/perspectives.tsx'
import { useSession } from '../../session/session.tsx'
import { AnyLinkPanel } from './any-link.tsx'
import { AnyThingPanel } from './any-thing.tsx'
import { BundlePanel } from './bundle.tsx'
import { ClaimPanel } from './claim.tsx'
import { NothingPanel } from './nothing.tsx'
import { SeveralPanel } from './several.tsx'
import { ThingPanel } from './thing.tsx'
import './inspector.css'

/** What other features put into the inspector; app.tsx fills the places. */
export interface InspectorSlots {
  /** Under the facts of a thing: its links, counted and loadable. */
  expand(thing: { id: string; name: string }): ReactNode
  /** For exactly two selected things: the chain between them. */
  path(from: { id: string; name: string }, to: { id: string; name: string }): ReactNode
  /** With nothing selected in a graph of other labels. */
  glance: ReactNode
}

/** What is known of whatever is selected. */
export function Inspector({ slots }: { slots: InspectorSlots }) {
  const selection = useSession((state) => state.selection)
  const { nodes, links } = useSession((state) => state.canvas.present)
  const anyGraph = useAnyGraph()
  // What has properties has no fields of its own: nothing is known of it but what stands on it.
  if (selection.link && (anyGraph || links[selection.link]?.properties))
    return <AnyLinkPanel key={selection.link} id={selection.link} />
  if (selection.link) return <ClaimPanel key={selection.link} id={selection.link} />
  if (selection.bundle) {
    const bundle = Object.values(links).filter((link) => pairId(link.source, link.target) === selection.bundle)
    return <BundlePanel links={bundle} />
  }
  const [first, ...rest] = selection.nodes
  if (first === undefined) return anyGraph ? slots.glance : <NothingPanel />
  if (rest.length > 0) return <SeveralPanel ids={selection.nodes} path={slots.path} />
  if (anyGraph || nodes[first]?.properties) return <AnyThingPanel key={first} id={first} expand={slots.expand} />
  return <ThingPanel key={first} id={first} expand={slots.expand} />
}
