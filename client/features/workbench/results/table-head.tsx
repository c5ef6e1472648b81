import { ArrowDown, ArrowUp, Crosshair } from 'lucide-react'
import { useRef } from 'react'
import { Button } from 'react-aria-components'
import { isEmpty, type Found } from '../../../state/values.ts'
import { foundIn, nextSort, SAMPLE, type Sort } from './columns.ts'

/** In pixels. */
export const NARROWEST = 60
/** A step of an arrow key on the edge of a column. */
const STEP = 20

export interface ColumnHeadProps {
  name: string
  index: number
  rows: readonly (readonly unknown[])[]
  width: number
  sort: Sort | null
  onSort(sort: Sort | null): void
  onPull(width: number): void
  /** Puts the things of the column on the canvas. */
  onShow(found: Found): void
}

/** The name of a column, which sorts by it; its things for the canvas, when it holds some; its edge. */
export function ColumnHead({ name, index, rows, width, sort, onSort, onPull, onShow }: ColumnHeadProps) {
  const sorted = sort?.column === index ? sort : null
  const valuesOf = (some: typeof rows) => some.map((row) => row[index])
  const sample = valuesOf(rows.slice(0, SAMPLE))
  return (
    <span
      role="columnheader"
      aria-sort={sorted ? (sorted.up ? 'ascending' : 'descending') : 'none'}
      className="result-column"
    >
      <button className="result-sort" title={`Sort by ${name}`} onClick={() => onSort(nextSort(sort, index))}>
        {name}
        {sorted && (sorted.up ? <ArrowUp size={12} /> : <ArrowDown size={12} />)}
      </button>
      {!isEmpty(foundIn(name, sample)) && (
        <Button
          className="icon-button icon-button-small"
          aria-label={`Show the things of ${name} on the canvas`}
          onPress={() => onShow(foundIn(name, valuesOf(rows), sample))}
        >
          <Crosshair size={13} />
        </Button>
      )}
      <ColumnEdge name={name} width={width} onPull={onPull} />
    </span>
  )
}

/** The right edge of a column, pulled by mouse or arrow keys. */
function ColumnEdge({ name, width, onPull }: Pick<ColumnHeadProps, 'name' | 'width' | 'onPull'>) {
  const from = useRef<{ x: number; width: number } | null>(null)
  return (
    <span
      className="result-edge"
      role="separator"
      aria-orientation="vertical"
      aria-label={`Width of ${name}`}
      aria-valuenow={Math.round(width)}
      aria-valuemin={NARROWEST}
      tabIndex={0}
      onPointerDown={(event) => {
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
        from.current = { x: event.clientX, width }
      }}
      onPointerMove={({ clientX }) => from.current && onPull(from.current.width + clientX - from.current.x)}
      onPointerUp={() => (from.current = null)}
      onPointerCancel={() => (from.current = null)}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
        event.preventDefault()
        event.stopPropagation()
        onPull(width + (event.key === 'ArrowRight' ? STEP : -STEP))
      }}
    />
  )
}
