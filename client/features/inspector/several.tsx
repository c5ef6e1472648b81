import { Crosshair, Trash2 } from 'lucide-react'
import { Button } from 'react-aria-components'
import { KindSwatch } from '../../looks/swatches.tsx'
import { plural } from '../../format/words.ts'
import { useSeen } from '../../session/lens.ts'
import { useName } from '../../session/perspectives.tsx'
import { useActions, useSession } from '../../session/session.tsx'
import { Sections } from '../../shell/sections.tsx'
import { LinkRow } from './link-list.tsx'

/** Several things: who they are, what can be done with all, and the links among them. */
export function SeveralPanel({ ids }: { ids: readonly string[] }) {
  const nodes = useSession((state) => state.canvas.present.nodes)
  const { links } = useSeen()
  const actions = useActions()
  const name = useName()
  const things = ids.flatMap((id) => nodes[id] ?? [])
  const among = links.filter((link) => ids.includes(link.source) && ids.includes(link.target))
  const others = Object.keys(nodes).filter((id) => !ids.includes(id))
  const nameOfOne = (id: string) => {
    const thing = nodes[id]
    return thing ? name(thing) : ''
  }
  return (
    <article className="inspector" aria-label="Several things">
      <h1>{plural(things.length, 'thing')} selected</h1>
      <div className="row">
        <Sections place="several" things={things.map((thing) => ({ id: thing.id, name: name(thing) }))} />
        <Button
          className="button"
          onPress={() => actions.remove(`Keep ${things.length} things`, others)}
          isDisabled={others.length === 0}
        >
          <Crosshair size={14} aria-hidden="true" /> Keep only these
        </Button>
        <Button className="button" onPress={() => actions.remove(`Remove ${things.length} things`, ids)}>
          <Trash2 size={14} aria-hidden="true" /> Remove
        </Button>
      </div>
      <ul className="link-list">
        {things.map((thing) => (
          <li key={thing.id}>
            <button className="link-row" onClick={() => actions.selectNodes([thing.id])}>
              <KindSwatch kind={thing.kind} />
              <span className="link-words">{name(thing)}</span>
            </button>
          </li>
        ))}
      </ul>
      <h2>Links among them</h2>
      {among.length === 0 && <p className="quiet">None on the canvas.</p>}
      <ul className="link-list">
        {among.map((link) => (
          <LinkRow key={link.id} link={link} source={nameOfOne(link.source)} target={nameOfOne(link.target)} />
        ))}
      </ul>
    </article>
  )
}
