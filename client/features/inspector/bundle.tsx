import { useSession } from '../../ui/session.tsx'
import type { GraphLink } from '../../state/fragments.ts'
import { plural } from '../../format/words.ts'
import { LinkRow } from './link-list.tsx'

/** All links between one pair; each opens its claim. */
export function BundlePanel({ links }: { links: readonly GraphLink[] }) {
  const nodes = useSession((state) => state.canvas.present.nodes)
  const [first] = links
  if (!first) return <p className="empty">These links are no longer on the canvas.</p>
  const name = (id: string) => nodes[id]?.shortName ?? nodes[id]?.name ?? id
  return (
    <article className="inspector" aria-label="Links of a pair">
      <h1>
        {name(first.source)} and {name(first.target)}
      </h1>
      <p className="quiet">{plural(links.length, 'link')} between them; choose one to read who says so.</p>
      <ul className="link-list">
        {links.map((link) => (
          <LinkRow key={link.id} link={link} outgoing from={name(link.source)} other={name(link.target)} />
        ))}
      </ul>
    </article>
  )
}
