import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { textScale } from '../../../looks/text-scale.ts'
import { valueText, type Found } from '../../../state/values.ts'
import type { Outcome } from '../store.ts'
import { useColumnWidths } from './column-widths.ts'
import { orderOf, type Sort } from './columns.ts'
import { Opened } from './opened.tsx'
import { ColumnHead, NARROWEST } from './table-head.tsx'
import { ValueCell, ValueTree } from './value.tsx'
import { moved, scrolledTo, type At } from './walking.ts'
import './table.css'

/** Height of a row, and width of the column of row numbers, in pixels at the usual size of text: the stylesheet has the same. */
const ROW = 29
const NUMBER = 72

export interface ResultTableProps {
  outcome: Outcome
  /** Puts things on the canvas, from ids or from nodes and links. */
  onShow(found: Found): void
}

interface TableHeadProps extends Pick<ResultTableProps, 'onShow'> {
  columns: Outcome['columns']
  rows: Outcome['rows']
  widths: readonly number[]
  grid: string
  sort: Sort | null
  onSort(sort: Sort | null): void
  pull(column: number, width: number): void
}

/** The names of the columns, each of which sorts, is pulled, and may bring its things to the canvas. */
function TableHead({ columns, rows, widths, grid, sort, onSort, onShow, pull }: TableHeadProps) {
  return (
    <div className="result-head" role="row" style={{ gridTemplateColumns: grid }}>
      <span className="result-number" role="columnheader">
        <span className="visually-hidden">Row</span>
      </span>
      {columns.map((name, index) => (
        <ColumnHead
          key={name}
          {...{ name, index, rows, sort, onShow }}
          width={widths[index] ?? NARROWEST}
          onSort={onSort}
          onPull={(width) => pull(index, width)}
        />
      ))}
    </div>
  )
}

/** Rows and columns, however many: only what is in sight is drawn. Arrow keys walk, Enter opens a cell. */
export function ResultTable({ outcome, onShow }: ResultTableProps) {
  const { columns, rows, count } = outcome
  const scale = textScale()
  const scroller = useRef<HTMLDivElement>(null)
  const [sort, setSort] = useState<Sort | null>(null)
  const [at, setAt] = useState<At>({ row: 0, column: 0 })
  const [opened, setOpened] = useState<At | null>(null)
  const order = useMemo(() => orderOf(rows, count, sort), [count, rows, sort])
  const rowAt = (index: number) => rows[order ? (order[index] as number) : index] ?? []
  const { widths, pull } = useColumnWidths(outcome)
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW * scale,
    overscan: 12,
  })
  const grid = `${NUMBER * scale}px ${widths.map((width) => `${width}px`).join(' ')}`
  useEffect(() => setOpened(null), [columns])

  const goTo = (next: At) => {
    setAt(next)
    if (opened) setOpened(next)
    virtual.scrollToIndex(next.row)
    const box = scroller.current
    if (box) box.scrollLeft = scrolledTo(next.column, widths, box.scrollLeft, box.clientWidth - NUMBER * scale)
  }
  const press = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 300) / (ROW * scale)) - 2)
    const next = moved(event.key, at, { rows: count, columns: columns.length, page })
    if (next) goTo(next)
    else if (event.key === 'Enter' || event.key === ' ') setOpened(opened ? null : at)
    else if (event.key === 'Escape' && opened) setOpened(null)
    else if (event.key.toLowerCase() === 'c' && (event.ctrlKey || event.metaKey))
      void navigator.clipboard.writeText(valueText(rowAt(at.row)[at.column]))
    else return
    event.preventDefault()
  }

  return (
    <div className="result-table-box">
      <div
        ref={scroller}
        className="result-table"
        role="grid"
        aria-label="Rows"
        aria-rowcount={count}
        aria-colcount={columns.length}
        tabIndex={0}
        onKeyDown={press}
        data-testid="result-table"
        data-rows={count}
      >
        <TableHead {...{ columns, rows, widths, grid, sort, onShow, pull }} onSort={setSort} />
        <div className="result-body" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => (
            <TableRow
              key={index}
              index={index}
              columns={columns}
              row={rowAt(index)}
              selected={at.row === index ? at.column : null}
              style={{ gridTemplateColumns: grid, transform: `translateY(${start}px)` }}
              onPick={setAt}
              onOpen={setOpened}
            />
          ))}
        </div>
      </div>
      {opened && (
        <OpenedCell
          at={opened}
          name={columns[opened.column] ?? ''}
          row={rowAt(opened.row)}
          close={() => setOpened(null)}
        />
      )}
    </div>
  )
}

interface TableRowProps {
  index: number
  columns: readonly string[]
  row: readonly unknown[]
  /** The column of the cell that is selected in this row, or null. */
  selected: number | null
  style: { gridTemplateColumns: string; transform: string }
  onPick(at: At): void
  onOpen(at: At): void
}

const TableRow = ({ index, columns, row, selected, style, onPick, onOpen }: TableRowProps) => (
  <div role="row" aria-rowindex={index + 1} className="result-row" style={style}>
    <span className="result-number">{(index + 1).toLocaleString('en')}</span>
    {columns.map((name, column) => (
      <span
        key={name}
        role="gridcell"
        className="result-cell"
        aria-selected={selected === column}
        onClick={() => onPick({ row: index, column })}
        onDoubleClick={() => onOpen({ row: index, column })}
      >
        <ValueCell value={row[column]} />
      </span>
    ))}
  </div>
)

/** A cell with all that it holds. */
const OpenedCell = ({ at, name, row, close }: { at: At; name: string; row: readonly unknown[]; close(): void }) => (
  <Opened
    label={`${name} of row ${at.row + 1}`}
    title={
      <>
        <strong>{name}</strong> <span className="quiet">row {(at.row + 1).toLocaleString('en')}</span>
      </>
    }
    close={close}
  >
    <ValueTree value={row[at.column]} />
  </Opened>
)
