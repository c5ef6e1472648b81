import { useEffect, type RefObject } from 'react'

/** Frames in which a row is looked for: heights are only estimated until rows are drawn. */
const TRIES = 10

/** Brings the row of what was selected elsewhere into sight: rows that are out of it are not drawn. @param index of the row; -1 for none */
export function useInSight(table: RefObject<HTMLElement | null>, index: number, rows: number): void {
  useEffect(() => {
    let frame = 0
    const look = (left: number) => {
      const row = table.current?.querySelector('[role=row][aria-selected=true]')
      if (row) row.scrollIntoView({ block: 'nearest' })
      else if (table.current && left > 0) {
        const { scrollHeight, clientHeight } = table.current
        table.current.scrollTop = (scrollHeight * (index + 0.5)) / rows - clientHeight / 2
        frame = requestAnimationFrame(() => look(left - 1))
      }
    }
    if (index >= 0) frame = requestAnimationFrame(() => look(TRIES))
    return () => cancelAnimationFrame(frame)
  }, [table, index, rows])
}
