import { Component, type ReactNode } from 'react'

/** Stands where the page would be blank after an error that nothing else caught. The canvas is in the address, so reloading keeps it. */
export class LastResort extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state = { error: null as Error | null }

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override render() {
    const { error } = this.state
    if (!error) return this.props.children
    return (
      <main className="last-resort" role="alert">
        <h1>Something went wrong in the page</h1>
        <p>{error.message}</p>
        <p>Reloading keeps what is on the canvas.</p>
        <button className="button button-primary" onClick={() => location.reload()}>
          Reload
        </button>
      </main>
    )
  }
}
