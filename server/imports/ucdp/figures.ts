import type { SourceRecord } from '../../claims/claim.ts'
import type { Said } from '../format.ts'
import type { Row } from '../row.ts'
import { UCDP } from './records.ts'

/** A number of deaths, and whose it counts. */
interface Figure {
  record: SourceRecord
  scope: string
}

/** Deaths as the dataset counts them: the best estimate between a low and a high one, and of each side. Unknown (−1, or nothing) is no figure. */
export function figuresOf(
  row: Row,
  { a, b }: { a: SourceRecord; b: SourceRecord },
): { figures: Figure[]; doubts: Said['doubts'] } {
  const [best, low, high] = [row.count('best'), row.count('low'), row.count('high')]
  const doubts: Said['doubts'] = []
  if (best !== null && ((low !== null && low > best) || (high !== null && high < best)))
    doubts.push({
      column: 'best',
      what: `the best estimate ${best} is not between low ${low} and high ${high}; kept as it is.`,
    })
  const bounds = { ...(low !== null && { low }), ...(high !== null && { high }) }
  const sides = [
    ['deaths_a', 'on side A', a.name],
    ['deaths_b', 'on side B', b.name],
    ['deaths_civilians', 'of civilians', 'civilians'],
    ['deaths_unknown', 'of people whose side is not known', 'people whose side is not known'],
  ] as const
  return {
    figures: [
      ...(best === null ? [] : [figure(row, 'best', { deaths: best, bounds, among: '', scope: 'all who died in it' })]),
      ...sides.flatMap(([column, among, scope]) => {
        const deaths = row.count(column)
        return deaths === null ? [] : [figure(row, column, { deaths, bounds: {}, among, scope })]
      }),
    ],
    doubts,
  }
}

function figure(
  row: Row,
  column: string,
  {
    deaths,
    bounds,
    among,
    scope,
  }: { deaths: number; bounds: { low?: number; high?: number }; among: string; scope: string },
): Figure {
  const said = `${deaths.toLocaleString('en')} ${deaths === 1 ? 'death' : 'deaths'}`
  // Without the name of the side: who looks for that looks for no figure.
  const label = among === '' ? `${said}${rangeOf(bounds)}` : `${said} ${among}`
  return {
    scope,
    record: {
      dataset: UCDP,
      sourceId: `event:${row.needed('id')}:${column}`,
      name: label,
      aliases: [],
      labels: ['Figure'],
      properties: { measure: 'deaths', operator: 'exact', value: deaths, ...bounds, label, unit: 'people' },
    },
  }
}

const rangeOf = ({ low, high }: { low?: number; high?: number }) =>
  low === high
    ? ''
    : ` (${low === undefined ? '' : `low ${low}`}${low !== undefined && high !== undefined ? ', ' : ''}${high === undefined ? '' : `high ${high}`})`
