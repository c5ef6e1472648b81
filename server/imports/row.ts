import { isCalendarDay } from '../time/calendar.ts'

/** What is wrong with one cell of a row, or with the row. */
export interface RowProblem {
  line: number
  /** The name of the column; null for the row as a whole. */
  column: string | null
  /** What stands there, cut where it is long. */
  value: string
  what: string
}

/** Ends the reading of a row: what stands in it cannot be taken as what its column says. */
export class UnreadableRow extends Error {
  constructor(readonly problem: RowProblem) {
    super(problem.what)
  }
}

const SHOWN = 80

/** What programs write for nothing: R, and databases. */
const NOTHING = new Set(['NA', 'NULL', 'NaN'])

const valueOf = (cell: string) => {
  const value = cell.trim()
  return NOTHING.has(value) ? '' : value
}

/** For a terminal, where signs that steer it and line ends would say something else. */
const visible = (text: string) =>
  text.replaceAll(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  )

/** A row by the names of its columns. What is asked of a cell is given, or the row is unreadable and says why. */
export class Row {
  private readonly cells: ReadonlyMap<string, string>

  constructor(
    names: readonly string[],
    readonly line: number,
    cells: readonly string[],
  ) {
    this.cells = new Map(names.map((name, at) => [name, valueOf(cells[at] ?? '')]))
    if (cells.length !== names.length)
      this.refuse(null, `it has ${cells.length} cells, and the table ${names.length} columns.`)
  }

  /** Empty where nothing stands. */
  text(column: string): string {
    return this.cells.get(column) ?? ''
  }

  /** Something has to stand there. */
  needed(column: string): string {
    const value = this.text(column)
    return value === '' ? this.refuse(column, 'nothing stands there.') : value
  }

  /** A whole number; null where nothing stands, or −1, which stands for unknown. */
  count(column: string): number | null {
    const value = this.text(column)
    if (value === '' || /^-1(?:\.0*)?$/.test(value)) return null
    const number = Number(value)
    return /^\d+(?:\.0*)?$/.test(value) && Number.isSafeInteger(number)
      ? number
      : this.refuse(column, 'it is no whole number from 0 up, nor -1 or nothing for unknown.')
  }

  /** A number within bounds; null where nothing stands. */
  number(column: string, from: number, to: number): number | null {
    const value = this.text(column)
    if (value === '') return null
    const number = Number(value)
    return /^-?\d+(?:\.\d+)?$/.test(value) && number >= from && number <= to
      ? number
      : this.refuse(column, `it is no number from ${from} to ${to}.`)
  }

  /** One of some words. */
  word<Word extends string>(column: string, words: readonly Word[]): Word {
    const value = this.text(column)
    return words.find((word) => word === value) ?? this.refuse(column, `allowed are ${words.join(', ')}.`)
  }

  /** A day, `YYYY-MM-DD`, alone or with a midnight behind it. */
  day(column: string): string {
    const value = this.text(column)
    const [, day = ''] = /^(\d{4}-\d{2}-\d{2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/.exec(value) ?? []
    return isCalendarDay(day) ? day : this.refuse(column, 'it is no day, as 2021-08-15.')
  }

  refuse(column: string | null, what: string): never {
    const value = column === null ? '' : this.text(column)
    throw new UnreadableRow({
      line: this.line,
      column,
      value: visible(value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value),
      what,
    })
  }
}
