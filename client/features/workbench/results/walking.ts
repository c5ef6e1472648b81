/** A cell, by its place in what is shown. */
export interface At {
  row: number
  column: number
}

export interface Size {
  rows: number
  columns: number
  /** Rows that Page Up and Page Down go over. */
  page: number
}

const within = (value: number, length: number) => Math.max(0, Math.min(length - 1, value))

/** Where a key leads from a cell; null for a key that leads nowhere. */
export function moved(key: string, { row, column }: At, { rows, columns, page }: Size): At | null {
  const to = (row: number, column: number): At => ({ row: within(row, rows), column: within(column, columns) })
  switch (key) {
    case 'ArrowDown':
      return to(row + 1, column)
    case 'ArrowUp':
      return to(row - 1, column)
    case 'ArrowRight':
      return to(row, column + 1)
    case 'ArrowLeft':
      return to(row, column - 1)
    case 'PageDown':
      return to(row + page, column)
    case 'PageUp':
      return to(row - page, column)
    case 'Home':
      return to(0, column)
    case 'End':
      return to(rows - 1, column)
    default:
      return null
  }
}

/**
 * How far a box has to be scrolled sideways so that a column is in sight, beside the row numbers that stay.
 * @param from how far it is scrolled now
 * @param room how wide it is, without the row numbers
 */
export function scrolledTo(column: number, widths: readonly number[], from: number, room: number): number {
  const left = widths.slice(0, column).reduce((sum, width) => sum + width, 0)
  const width = widths[column] ?? 0
  if (left < from) return left
  return left + width > from + room ? Math.min(left, left + width - room) : from
}
