import type { Link } from '../../state/fragments.ts'
import { labelOf } from '../../state/perspective.ts'
import { useModel, usePerspectives } from '../../session/perspectives.tsx'
import { useSeen } from '../../session/lens.ts'
import { useSession } from '../../session/session.tsx'
import { plural } from '../../format/words.ts'
import { partsInWords, statusesInWords } from '../../looks/line-words.ts'
import { LinkRow } from './link-list.tsx'

/** All links between one pair; each opens its claim. */
export function BundlePanel({ links }: { links: readonly Link[] }) {
  const nodes = useSession((state) => state.canvas.present.nodes)
  const shown = usePerspectives((state) => state.shown)
  const { hasStatuses, words } = useModel()
  const { undecided } = useSeen()
  const [first] = links
  if (!first) return <p className="empty">These links are no longer on the canvas.</p>
  const name = (id: string) => {
    const thing = nodes[id]
    return thing ? labelOf(shown, thing) : id
  }
  const parts = partsInWords(links, undecided)
  return (
    <article className="inspector" aria-label="Links of a pair">
      <h1>
        {first.source === first.target
          ? `${name(first.source)} and itself`
          : `${name(first.source)} and ${name(first.target)}`}
      </h1>
      <p className="quiet">
        {plural(links.length, 'link')} between them
        {hasStatuses && `: ${statusesInWords(links.map((link) => link.status))}`}
        {parts && `; ${parts}`}. Choose one to read {words.ofLink}.
      </p>
      <ul className="link-list">
        {links.map((link) => (
          <LinkRow key={link.id} link={link} source={name(link.source)} target={name(link.target)} />
        ))}
      </ul>
    </article>
  )
}
