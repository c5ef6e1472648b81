import { useState } from 'react'
import { tookWords } from '../../format/time.ts'
import type { Past } from './store.ts'
import './history.css'

/** Statements that were run, the last first. A click opens one in a tab of its own; nothing runs by itself. */
export function HistoryList({
  history,
  open,
  forget,
}: {
  history: readonly Past[]
  open(past: Past): void
  forget(): void
}) {
  const [find, setFind] = useState('')
  const shown = history.filter((past) => past.statement.toLowerCase().includes(find.toLowerCase()))
  if (history.length === 0) return <p className="empty">Statements that you run are listed here.</p>
  return (
    <div className="history">
      <input
        className="input"
        type="search"
        aria-label="Search the history"
        placeholder="Search the history"
        value={find}
        onChange={({ target }) => setFind(target.value)}
      />
      <ol className="history-list">
        {shown.map((past) => (
          <li key={past.at}>
            <button className="history-row" onClick={() => open(past)}>
              <code>{past.statement.length > 220 ? `${past.statement.slice(0, 220)}…` : past.statement}</code>
              <span className="quiet">
                {new Date(past.at).toLocaleString('en-GB', { dateStyle: 'short', timeStyle: 'short' })} ·{' '}
                {past.state === 'done'
                  ? `${past.rows.toLocaleString('en')} row${past.rows === 1 ? '' : 's'}, ${tookWords(past.elapsedMs)}`
                  : past.state}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <button className="link" onClick={forget}>
        Forget all
      </button>
    </div>
  )
}
