import { pairId } from '../../state/bundles.ts'
import type { Model } from '../../state/model.ts'
import { useSeen } from '../../session/lens.ts'
import { useModel } from '../../session/perspectives.tsx'
import { useSession } from '../../session/session.tsx'
import { BareLinkPanel } from './bare-link.tsx'
import { BareThingPanel } from './bare-thing.tsx'
import { BundlePanel } from './bundle.tsx'
import { ClaimPanel } from './claim.tsx'
import { SeveralPanel } from './several.tsx'
import { ThingPanel } from './thing.tsx'

/** The panels that exist twice: for what is described by fields of its own, and for what has nothing but its properties. */
const DESCRIBED = { Thing: ThingPanel, Link: ClaimPanel }
const BARE = { Thing: BareThingPanel, Link: BareLinkPanel }

/** In a graph that describes its things, nodes of the record are bare all the same: they have properties. */
const panelsFor = (model: Model, item: { properties: unknown } | undefined) =>
  model.describes && !item?.properties ? DESCRIBED : BARE

/** What is known of what is selected, for any selection that is not empty. */
export function Selected() {
  const selection = useSession((state) => state.selection)
  const { nodes, links } = useSession((state) => state.canvas.present)
  const { links: seen } = useSeen()
  const model = useModel()
  if (selection.link) {
    const { Link } = panelsFor(model, links[selection.link])
    return <Link key={selection.link} id={selection.link} />
  }
  if (selection.bundle) {
    return <BundlePanel links={seen.filter((link) => pairId(link.source, link.target) === selection.bundle)} />
  }
  const [first, ...rest] = selection.nodes
  if (first === undefined) return null
  if (rest.length > 0) return <SeveralPanel ids={selection.nodes} />
  const { Thing } = panelsFor(model, nodes[first])
  return <Thing key={first} id={first} />
}
