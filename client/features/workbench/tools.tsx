import { AlignLeft, ListVideo, Play, Square } from 'lucide-react'
import { useEffect, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import './tools.css'

export interface ToolsProps {
  /** When the statement that is running began; 0 before the first. */
  startedAt: number
  running: boolean
  onRun(): void
  /** How many statements the text has. */
  statements: number
  onRunAll(): void
  onCancel(): void
  onFormat(): void
  share: ReactNode
  save: ReactNode
}

/** What can be done with the statement at hand. */
export const Tools = ({
  startedAt,
  running,
  statements,
  onRun,
  onRunAll,
  onCancel,
  onFormat,
  share,
  save,
}: ToolsProps) => (
  <div className="work-tools" role="toolbar" aria-label="Statement">
    {running ? (
      <Button className="button button-small button-primary" onPress={onCancel}>
        <Square size={13} aria-hidden="true" /> Cancel
      </Button>
    ) : (
      <Button className="button button-small button-primary" onPress={onRun}>
        <Play size={13} aria-hidden="true" /> Run statement
      </Button>
    )}
    {!running && statements > 1 && (
      <Button className="button button-small" onPress={onRunAll}>
        <ListVideo size={13} aria-hidden="true" /> Run all {statements}
      </Button>
    )}
    <span className="quiet work-hint">
      <kbd>Ctrl</kbd> <kbd>Enter</kbd> runs the selection, or the statement at the caret
    </span>
    {running && <Clock key={startedAt} since={startedAt} />}
    <span className="work-gap" />
    <Button className="button button-small" onPress={onFormat}>
      <AlignLeft size={13} aria-hidden="true" /> Format
    </Button>
    {share}
    {save}
  </div>
)

/** Time that a statement has been running. */
function Clock({ since }: { since: number }) {
  const [now, setNow] = useState(since)
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 100)
    return () => clearInterval(timer)
  }, [since])
  return (
    <span className="work-clock" role="timer" data-testid="clock">
      {((now - since) / 1_000).toFixed(1)} s
    </span>
  )
}
