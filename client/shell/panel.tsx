import { Component, Suspense, type ReactNode } from 'react'
import { Waiting } from '../session/answer.tsx'
import type { Named, Panel, Place } from './feature.ts'

const NOTHING: readonly Named[] = []

/** Words that come and go in one of these lines would move all that stands under it, the canvas too. */
const LINES: readonly Place[] = ['bar', 'above', 'below']

/** A panel's content, while it comes and when it breaks. */
export const PanelContent = ({ panel, things = NOTHING }: { panel: Panel; things?: readonly Named[] }) => (
  <Boundary title={panel.title}>
    <Suspense fallback={LINES.includes(panel.place) ? null : <Waiting label={`Loading ${panel.title}`} />}>
      <panel.Content things={things} />
    </Suspense>
  </Boundary>
)

interface BoundaryProps {
  title: string
  children: ReactNode
}

/** Stands where a panel would be after an error in it; the rest of the page goes on. */
class Boundary extends Component<BoundaryProps, { error: Error | null }> {
  override state = { error: null as Error | null }

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override render() {
    const { error } = this.state
    if (!error) return this.props.children
    return (
      <div className="failed" role="alert">
        <p>
          <strong>{this.props.title}</strong> went wrong: {error.message}
        </p>
        <button className="button button-small" onClick={() => this.setState({ error: null })}>
          Try again
        </button>
      </div>
    )
  }
}
