import { useMemo } from 'react'
import { plural } from '../../format/words.ts'
import { visible } from '../../state/filters.ts'
import { useSession } from '../../session/session.tsx'
import type { Health } from '../../api/health.ts'
import './status.css'

const WORDS: Record<Health['name'], string> = {
  unknown: 'Asking the server …',
  up: 'Neo4j is up',
  starting: 'Neo4j is starting',
  restarting: 'Neo4j is starting again',
  down: 'Neo4j is down',
  lost: 'The server cannot be reached',
}

/** Says that something is down, what happens about it, and goes when it is over. */
export function Banner({ health }: { health: Health }) {
  if (health.name === 'up' || health.name === 'unknown') return null
  return (
    <div className="banner" role="alert">
      <strong>{WORDS[health.name]}.</strong>{' '}
      {health.name === 'down'
        ? (health.reason ?? '')
        : 'What is on the canvas stays; loading works again as soon as it is back. This goes away by itself.'}
    </div>
  )
}

/** One line: what is on the canvas, what is hidden, whether the database is up. */
export function StatusLine({ health }: { health: Health }) {
  const canvas = useSession((state) => state.canvas.present)
  const filters = useSession((state) => state.filters)
  const selected = useSession((state) => state.selection.nodes.length)
  const shown = useMemo(() => visible(canvas, filters), [canvas, filters])
  const hidden = shown.hidden.nodes + shown.hidden.links
  return (
    <footer className="status-line">
      <span data-testid="status">
        {plural(shown.nodes.length, 'thing')}, {plural(shown.links.length, 'link')}
        {hidden > 0 &&
          ` · ${plural(shown.hidden.nodes, 'thing')} and ${plural(shown.hidden.links, 'link')} hidden by filters`}
        {selected > 1 && ` · ${selected} selected`}
      </span>
      <span className={`status-light status-${health.name}`}>
        {WORDS[health.name]}
        {health.version && ` · ${health.version}`}
      </span>
    </footer>
  )
}
