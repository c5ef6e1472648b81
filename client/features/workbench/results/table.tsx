import { useVirtualizer } from '@tanstack/react-virtual'
import { ArrowDown, ArrowUp, Crosshair } from 'lucide-react'
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { Button } from 'react-aria-components'
import { compareValues, findGraph, kindOfValue, valueText } from '../../../state/values.ts'
import type { Outcome } from '../store.ts'
import { ValueCell, ValueTree } from './value.tsx'

/** Height of a row, and width of the column of row numbers, in pixels: the stylesheet has the same. */
const ROW = 29
const NUMBER = 72
/** Rows that tell how wide the columns are, and whether one holds ids. */
const SAMPLE = 200
const NARROWEST = 60
/** A step of an arrow key on the edge of a column. */
const STEP = 20

export interface ResultTableProps {
  outcome: Outcome
  /** Puts things on the canvas, from ids or from nodes and links. */
  onShow(ids: readonly string[]): void
}

interface At {
  row: number
  column: number
}

/** Rows and columns, however many: only what is in sight is drawn. Arrow keys walk, Enter opens a cell. */
export function ResultTable({ outcome, onShow }: ResultTableProps) {
  const { columns, rows, count } = outcome
  const scroller = useRef<HTMLDivElement>(null)
  const [sort, setSort] = useState<{ column: number; up: boolean } | null>(null)
  const [at, setAt] = useState<At>({ row: 0, column: 0 })
  const [opened, setOpened] = useState<At | null>(null)
  const order = useMemo(() => {
    if (!sort) return null
    const indexes = Array.from({ length: count }, (_, index) => index)
    const sign = sort.up ? 1 : -1
    return indexes.sort((a, b) => compareValues(rows[a]?.[sort.column], rows[b]?.[sort.column]) * sign || a - b)
  }, [count, rows, sort])
  const rowAt = (index: number) => rows[order ? (order[index] as number) : index] ?? []
  // The first rows tell while more come; at the end rows from everywhere.
  const known = outcome.state === 'running' ? Math.min(count, SAMPLE) : count
  const guessed = useMemo(() => columnWidths(columns, evenly(rows, known)), [columns, known]) // eslint-disable-line react-hooks/exhaustive-deps
  const [pulled, setPulled] = useState<Readonly<Record<number, number>>>({})
  const widths = guessed.map((width, index) => pulled[index] ?? width)
  const pull = (column: number, width: number) =>
    setPulled((before) => ({ ...before, [column]: Math.max(NARROWEST, Math.round(width)) }))
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 12,
  })
  const grid = `${NUMBER}px ${widths.map((width) => `${width}px`).join(' ')}`

  useEffect(() => {
    setOpened(null)
    setPulled({})
  }, [columns])

  /** Scrolls sideways until the column is in sight, beside the row numbers that stay. */
  const showColumn = (column: number) => {
    const box = scroller.current
    if (!box) return
    const left = widths.slice(0, column).reduce((sum, width) => sum + width, 0)
    const room = box.clientWidth - NUMBER
    const width = widths[column] ?? 0
    if (left < box.scrollLeft) box.scrollLeft = left
    else if (left + width > box.scrollLeft + room) box.scrollLeft = Math.min(left, left + width - room)
  }

  const walk = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 300) / ROW) - 2)
    const moves: Record<string, [number, number]> = {
      ArrowDown: [1, 0],
      ArrowUp: [-1, 0],
      ArrowRight: [0, 1],
      ArrowLeft: [0, -1],
      PageDown: [page, 0],
      PageUp: [-page, 0],
    }
    const to =
      event.key === 'Home'
        ? { row: 0, column: at.column }
        : event.key === 'End'
          ? { row: count - 1, column: at.column }
          : null
    const move = moves[event.key]
    if (move || to) {
      const next = to ?? {
        row: clamp(at.row + (move?.[0] ?? 0), count),
        column: clamp(at.column + (move?.[1] ?? 0), columns.length),
      }
      setAt(next)
      if (opened) setOpened(next)
      virtual.scrollToIndex(next.row)
      showColumn(next.column)
    } else if (event.key === 'Enter' || event.key === ' ') setOpened(opened ? null : at)
    else if (event.key === 'Escape' && opened) setOpened(null)
    else if (event.key.toLowerCase() === 'c' && (event.ctrlKey || event.metaKey))
      void navigator.clipboard.writeText(valueText(rowAt(at.row)[at.column]))
    else return
    event.preventDefault()
  }

  const shown = opened && { name: columns[opened.column] ?? '', value: rowAt(opened.row)[opened.column], ...opened }
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
        onKeyDown={walk}
        data-testid="result-table"
        data-rows={count}
      >
        <div className="result-head" role="row" style={{ gridTemplateColumns: grid }}>
          <span className="result-number" role="columnheader" aria-label="Row" />
          {columns.map((column, index) => (
            <span
              key={column}
              role="columnheader"
              aria-sort={sort?.column === index ? (sort.up ? 'ascending' : 'descending') : 'none'}
              className="result-column"
            >
              <button
                className="result-sort"
                title={`Sort by ${column}`}
                onClick={() =>
                  setSort(
                    sort?.column === index
                      ? sort.up
                        ? { column: index, up: false }
                        : null
                      : { column: index, up: true },
                  )
                }
              >
                {column}
                {sort?.column === index && (sort.up ? <ArrowUp size={12} /> : <ArrowDown size={12} />)}
              </button>
              {idsOf(
                column,
                rows.slice(0, SAMPLE).map((row) => row[index]),
              ).length > 0 && (
                <Button
                  className="icon-button icon-button-small"
                  aria-label={`Show the things of ${column} on the canvas`}
                  onPress={() =>
                    onShow(
                      idsOf(
                        column,
                        rows.map((row) => row[index]),
                      ),
                    )
                  }
                >
                  <Crosshair size={13} />
                </Button>
              )}
              <ColumnEdge name={column} width={widths[index] ?? NARROWEST} onPull={(width) => pull(index, width)} />
            </span>
          ))}
        </div>
        <div className="result-body" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => (
            <div
              key={index}
              role="row"
              aria-rowindex={index + 1}
              className="result-row"
              style={{ gridTemplateColumns: grid, transform: `translateY(${start}px)` }}
            >
              <span className="result-number">{(index + 1).toLocaleString('en')}</span>
              {columns.map((column, cell) => (
                <span
                  key={column}
                  role="gridcell"
                  className="result-cell"
                  aria-selected={at.row === index && at.column === cell}
                  onClick={() => setAt({ row: index, column: cell })}
                  onDoubleClick={() => setOpened({ row: index, column: cell })}
                >
                  <ValueCell value={rowAt(index)[cell]} />
                </span>
              ))}
            </div>
          ))}
        </div>
      </div>
      {shown && (
        <aside className="result-opened" aria-label={`${shown.name} of row ${shown.row + 1}`}>
          <header>
            <strong>{shown.name}</strong> <span className="quiet">row {(shown.row + 1).toLocaleString('en')}</span>
            <Button className="button button-small" onPress={() => setOpened(null)}>
              Close
            </Button>
          </header>
          <ValueTree value={shown.value} />
        </aside>
      )}
    </div>
  )
}

/** The right edge of a column, pulled by mouse or arrow keys. */
function ColumnEdge({ name, width, onPull }: { name: string; width: number; onPull(width: number): void }) {
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

/** Some of the first rows, spread over all of them. */
const evenly = <T,>(rows: readonly T[], count: number): T[] =>
  count <= SAMPLE
    ? rows.slice(0, count)
    : Array.from({ length: SAMPLE }, (_, index) => rows[Math.round((index * (count - 1)) / (SAMPLE - 1))] as T)

const clamp = (value: number, length: number) => Math.max(0, Math.min(length - 1, value))

/** Wide enough for what these rows hold, within bounds. */
function columnWidths(columns: readonly string[], rows: readonly (readonly unknown[])[]): number[] {
  return columns.map((column, index) => {
    const longest = Math.max(
      column.length + 5,
      ...rows.map((row) =>
        Math.min(
          60,
          kindOfValue(row[index]) === 'text' ? String(row[index]).length : valueText(row[index]).slice(0, 60).length,
        ),
      ),
    )
    return Math.max(90, Math.min(420, longest * 7.9 + 26))
  })
}

/** A slug with a letter in it: a number alone is no id. */
const OWN_ID = /^(?=.*\p{Ll})[\p{Ll}\p{N}][\p{Ll}\p{N}-]*$/u
const ELEMENT_ID = /^\d+:[\da-f-]{36}:\d+$/

const NAMED_ID = /(^|[^a-z])ids?$|I[dD]s?$/

/** What of a column can go to the canvas: nodes and links, or texts that look like ids. One word may be a status as well: then the column's name has to say so. */
function idsOf(column: string, values: readonly unknown[]): string[] {
  const found = findGraph(values).nodes
  if (found.length > 0) return found
  const texts = values.filter((value) => value !== null)
  if (!NAMED_ID.test(column) && !texts.some((value) => typeof value === 'string' && /[-:]/.test(value))) return []
  return texts.length > 0 &&
    texts.every((value) => typeof value === 'string' && (OWN_ID.test(value) || ELEMENT_ID.test(value)))
    ? [...new Set(texts as string[])]
    : []
}
