import { periodInWords } from '../../format/period.ts'
import { plural } from '../../format/words.ts'
import { useSeen } from '../../session/lens.ts'
import { useConnection } from '../../session/server.tsx'
import { useSession } from '../../session/session.tsx'
import { hasPeriod } from '../../state/filters.ts'
import type { Connection } from '../../api/connection.ts'
import { answers } from '../../api/health.ts'
import './status.css'

const WORDS: Record<Connection['name'], string> = {
  unknown: 'Asking the server …',
  up: 'Neo4j is up',
  slow: 'Neo4j is slow to answer',
  starting: 'Neo4j is starting',
  restarting: 'Neo4j is starting again',
  down: 'Neo4j is down',
  lost: 'The server cannot be reached',
}

/** Says that something is down, what happens about it, and goes when it is over. */
export function Banner() {
  const name = useConnection((connection) => connection.name)
  const reason = useConnection((connection) => connection.reason)
  if (answers(name) || name === 'unknown') return null
  return (
    <div className="banner" role="alert">
      <strong>{WORDS[name]}.</strong>{' '}
      {name === 'down'
        ? (reason ?? '')
        : 'What is on the canvas stays; loading works again as soon as it is back. This goes away by itself.'}
    </div>
  )
}

/** One line: what is on the canvas, what is hidden, whether the database is up. */
export function StatusLine() {
  const name = useConnection((connection) => connection.name)
  const version = useConnection((connection) => connection.version)
  const selected = useSession((state) => state.selection.nodes.length)
  const filters = useSession((state) => state.filters)
  const shown = useSeen()
  const hidden = shown.hidden.nodes + shown.hidden.links
  return (
    <footer className="status-line">
      <span data-testid="status">
        {plural(shown.nodes.length, 'thing')}, {plural(shown.links.length, 'link')}
        {hidden > 0 &&
          ` · ${plural(shown.hidden.nodes, 'thing')} and ${plural(shown.hidden.links, 'link')} hidden by filters`}
        {hasPeriod(filters) && ` · ${periodInWords(filters)}`}
        {selected > 1 && ` · ${selected} selected`}
      </span>
      <span className={`status-light status-${name}`}>
        {WORDS[name]}
        {version && ` · ${version}`}
      </span>
    </footer>
  )
}
