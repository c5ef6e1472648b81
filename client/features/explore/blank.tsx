import { useSeen } from '../../session/lens.ts'
import { useModel } from '../../session/perspectives.tsx'
import { useSession } from '../../session/session.tsx'
import { useTools } from '../../shell/context.tsx'
import './blank.css'

/** Where the canvas shows nothing: why, and what to do next. */
export function Blank() {
  const { run } = useTools()
  const { opensWhole } = useModel()
  const { nodes } = useSeen()
  const things = useSession((state) => Object.keys(state.canvas.present.nodes).length)
  const last = useSession((state) => state.canvas.past.at(-1)?.label)
  if (nodes.length > 0) return null
  if (things > 0)
    return (
      <section className="blank" aria-label="Nothing to see">
        <p>
          The filters hide all that is on the canvas: {things} {things === 1 ? 'thing' : 'things'}.
        </p>
        <Do words="Hide nothing" run={() => run('filters.reset')} />
      </section>
    )
  // Before the first view has come there is nothing to go back to; a graph that does not describe itself has ways in of its own.
  if (last === undefined || !opensWhole) return null
  return (
    <section className="blank" aria-label="Nothing to see">
      <p>Nothing is on the canvas. Search for a thing, open one of the views above, or take the last step back.</p>
      <Do words="Search" run={() => run('search.things')} />
      <Do words="Show all" run={() => run('view.all')} />
      <Do words={`Undo: ${last}`} run={() => run('canvas.undo')} />
    </section>
  )
}

const Do = ({ words, run }: { words: string; run(): void }) => (
  <button className="button" onClick={run}>
    {words}
  </button>
)
