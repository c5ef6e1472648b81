import { useMemo, useState } from 'react'
import { Button } from 'react-aria-components'
import { useNotices } from '../../../session/notices.tsx'
import type { Outcome } from '../store.ts'
import './raw.css'

const STEP = 200

/** The answer as it came, tags and all. */
export function RawAnswer({ outcome: { columns, rows, count, summary, statement, parameters } }: { outcome: Outcome }) {
  const notices = useNotices()
  const [most, setMost] = useState(STEP)
  const text = useMemo(
    () => JSON.stringify({ statement, parameters, columns, rows: rows.slice(0, most), summary }, null, 2),
    // count: rows arrive in the same list.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [columns, count, most, parameters, rows, statement, summary],
  )
  const copy = () =>
    notices.copy(JSON.stringify({ columns, rows }, null, 2), `Copied ${count.toLocaleString('en')} rows.`)
  return (
    <div className="raw">
      <div className="row">
        <Button className="button button-small" onPress={copy}>
          Copy all rows
        </Button>
        {count > most && (
          <>
            <span className="quiet">
              {most.toLocaleString('en')} of {count.toLocaleString('en')} rows are shown
            </span>
            <Button className="button button-small" onPress={() => setMost(most * 5)}>
              Show more
            </Button>
          </>
        )}
      </div>
      <pre tabIndex={0} aria-label="The answer as it came">
        {text}
      </pre>
    </div>
  )
}
