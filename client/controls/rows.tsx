import type { KeyboardEvent, ReactNode } from 'react'
import { Toolbar } from 'react-aria-components'

/** One row of controls, for what walks between them. */
export const ROW = { 'data-row': '' } as const

const CONTROLS = 'input:enabled, button:enabled'

/** Rows of controls as one stop of Tab: up and down go from row to row, left and right go within one. */
export const Rows = ({ label, children }: { label: string; children: ReactNode }) => (
  <div onKeyDownCapture={walk}>
    <Toolbar orientation="vertical" aria-label={label}>
      {children}
    </Toolbar>
  </div>
)

function walk(event: KeyboardEvent<HTMLDivElement>): void {
  const next = stepIn(event.currentTarget, event.target as Element, event.key)
  if (!next) return
  next.focus()
  event.preventDefault()
  event.stopPropagation()
}

/** Where a key leads to; null where it leads nowhere. */
function stepIn(all: Element, from: Element, key: string): HTMLElement | null {
  const row = from.closest('[data-row]')
  // What a row has opened stands elsewhere, though React counts it as the row's.
  if (!row || !all.contains(row)) return null
  const rows = [...all.querySelectorAll('[data-row]')].filter((each) => each.querySelector(CONTROLS) !== null)
  const at = rows.indexOf(row)
  const first = (index: number) => rows[index]?.querySelector<HTMLElement>(CONTROLS) ?? null
  const own = [...row.querySelectorAll<HTMLElement>(CONTROLS)]
  const within = (by: number) => own[own.indexOf(from as HTMLElement) + by] ?? null
  switch (key) {
    case 'ArrowDown':
      return first(at + 1)
    case 'ArrowUp':
      return first(at - 1)
    case 'ArrowRight':
      return within(1)
    case 'ArrowLeft':
      return within(-1)
    case 'Home':
      return first(0)
    case 'End':
      return first(rows.length - 1)
    default:
      return null
  }
}
