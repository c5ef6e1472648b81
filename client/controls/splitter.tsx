import { useRef } from 'react'
import './splitter.css'

export interface SplitterProps {
  label: string
  value: number
  min: number
  max: number
  onChange(value: number): void
}

const STEP = 24

/** A bar between two parts, one above the other: drag it, or move it with the arrow keys. */
export function Splitter({ label, value, min, max, onChange }: SplitterProps) {
  const grabbed = useRef<{ y: number; value: number } | null>(null)
  const set = (next: number) => onChange(Math.round(Math.max(min, Math.min(max, next))))
  return (
    <div
      className="splitter"
      role="separator"
      aria-label={label}
      aria-orientation="horizontal"
      aria-valuenow={value}
      aria-valuemin={min}
      aria-valuemax={max}
      tabIndex={0}
      onPointerDown={(event) => {
        grabbed.current = { y: event.clientY, value }
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerMove={(event) => grabbed.current && set(grabbed.current.value + event.clientY - grabbed.current.y)}
      onPointerUp={() => (grabbed.current = null)}
      onKeyDown={(event) => {
        if (event.key === 'ArrowDown') set(value + STEP)
        else if (event.key === 'ArrowUp') set(value - STEP)
        else return
        event.preventDefault()
      }}
    />
  )
}
