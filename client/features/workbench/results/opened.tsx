import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import './opened.css'

export interface OpenedProps {
  label: string
  title: ReactNode
  close(): void
  testId?: string
  children: ReactNode
}

/** A part of the answer, opened beside it. */
export const Opened = ({ label, title, close, testId, children }: OpenedProps) => (
  <aside className="result-opened" aria-label={label} data-testid={testId}>
    <header>
      {title}
      <Button className="button button-small" onPress={close}>
        Close
      </Button>
    </header>
    {children}
  </aside>
)
