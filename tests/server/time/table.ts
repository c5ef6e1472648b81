import type { Bounds, Precision, Time } from '../../../server/time/known.ts'

export interface RowOfWhen {
  precision: string
  qualifier: string
  time: Time
  /** Null for a time without a day. */
  began: Bounds | null
  ended: Bounds | null
}

/** The table of docs/model.md: what the days of a time say of when it began and ended. */
export function tableOfWhen(text: string): RowOfWhen[] {
  const [, table = ''] = /<!-- when begin -->\s+([\s\S]*?)<!-- when end -->/.exec(text) ?? []
  return table
    .trim()
    .split('\n')
    .slice(2)
    .map((line) => {
      const [precision = '', qualifier = '', from = '', to = '', asOf = '', began = '', ended = ''] = line
        .split('|')
        .slice(1)
        .map((cell) => cell.trim())
      const time: Time = {
        precision: precision.replace('-', '_').toUpperCase() as Precision,
        qualifier: qualifier || null,
        from: from || null,
        to: to || null,
        asOf: asOf || null,
      }
      return { precision, qualifier, time, began: bounds(began), ended: bounds(ended) }
    })
}

function bounds(cell: string): Bounds | null {
  if (cell === 'no day') return null
  const [from = '', to = ''] = cell.split(' – ').map((day) => (day === '…' ? '' : day))
  return { from: from || null, to: to || null }
}
