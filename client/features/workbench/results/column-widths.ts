import { useMemo, useState } from 'react'
import { textScale } from '../../../looks/text-scale.ts'
import type { Outcome } from '../store.ts'
import { columnWidths, evenly, SAMPLE } from './columns.ts'
import { NARROWEST } from './table-head.tsx'

/** The width of each column, guessed from the rows until someone pulls at its edge; other columns are guessed anew. */
export function useColumnWidths({ columns, rows, count, state }: Outcome) {
  // The first rows tell while more come; at the end rows from everywhere.
  const known = state === 'running' ? Math.min(count, SAMPLE) : count
  // Rows are added to the same list: `known` says when to look again.
  const guessed = useMemo(() => columnWidths(columns, evenly(rows, known)), [columns, known])
  const [pulled, setPulled] = useState<{ of: readonly string[]; widths: Readonly<Record<number, number>> }>({
    of: columns,
    widths: {},
  })
  const own = pulled.of === columns ? pulled.widths : {}
  const scale = textScale()
  return {
    widths: guessed.map((width, index) => own[index] ?? width * scale),
    pull: (column: number, width: number) =>
      setPulled((before) => ({
        of: columns,
        widths: {
          ...(before.of === columns && before.widths),
          [column]: Math.max(NARROWEST, Math.round(width)),
        },
      })),
  }
}
