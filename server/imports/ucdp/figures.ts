import type { SourceRecord } from '../../claims/claim.ts'
import type { Said } from '../format.ts'
import type { Row } from '../row.ts'
import { UCDP } from './records.ts'

/** A number of deaths, and whose it counts. */
interface Figure {
  record: SourceRecord
  scope: string
}

/** The sides of an event, and whether it is one-sided violence. */
export interface Sides {
  a: SourceRecord
  b: SourceRecord
  oneSided: boolean
}

/**
 * Deaths as the dataset counts them: the best estimate between a low and a high one, and of each side, each with a measure of its own, since a part does
 * not disagree with the whole. Unknown (−1, or nothing) is no figure. In one-sided violence nobody is counted on a side: side B are the civilians, who have
 * a column of their own, so that its 0 says nothing of them.
 */
export function figuresOf(row: Row, sides: Sides): { figures: Figure[]; doubts: Said['doubts'] } {
  const best = bestOf(row)
  const parts = partsOf(row, sides)
  const known = parts.reduce((sum, { deaths }) => sum + deaths, 0)
  const doubts: Said['doubts'] = []
  if (best) {
    const { deaths, low, high } = best
    if ((low !== null && low > deaths) || (high !== null && high < deaths))
      doubts.push({
        column: 'best',
        what: `the best estimate ${deaths} is not between low ${low} and high ${high}; kept as it is.`,
      })
    if (known > deaths)
      doubts.push({
        column: 'best',
        what: `the deaths of both sides and of others are ${known}, more than the best estimate ${deaths}; kept as they are.`,
      })
  }
  return {
    figures: [
      ...(best ? [wholeFigure(row, best)] : []),
      ...parts.map(({ column, deaths, among, scope }) =>
        figure(row, column, { deaths, label: `${counted(deaths)} ${among}`, measure: `deaths ${among}`, scope }),
      ),
    ],
    doubts,
  }
}

interface Best {
  deaths: number
  low: number | null
  high: number | null
}

function bestOf(row: Row): Best | null {
  const deaths = row.count('best')
  return deaths === null ? null : { deaths, low: row.count('low'), high: row.count('high') }
}

/** Without the names of the sides: who looks for one looks for no figure. */
function partsOf(row: Row, { a, b, oneSided }: Sides) {
  const parts = [
    { column: 'deaths_a', among: 'on side A', scope: a.name, of: 'side' },
    { column: 'deaths_b', among: 'on side B', scope: b.name, of: 'side' },
    { column: 'deaths_civilians', among: 'of civilians', scope: 'civilians', of: 'others' },
    {
      column: 'deaths_unknown',
      among: 'of people whose side is not known',
      scope: 'people whose side is not known',
      of: 'others',
    },
  ]
  return parts.flatMap((part) => {
    const deaths = row.count(part.column)
    return deaths === null || (oneSided && part.of === 'side' && deaths === 0) ? [] : [{ ...part, deaths }]
  })
}

const counted = (deaths: number) => `${deaths.toLocaleString('en')} ${deaths === 1 ? 'death' : 'deaths'}`

function wholeFigure(row: Row, { deaths, low, high }: Best): Figure {
  const bounds = [...(low === null ? [] : [`low ${low}`]), ...(high === null ? [] : [`high ${high}`])].join(', ')
  const sure = low === deaths && high === deaths
  return figure(row, 'best', {
    deaths,
    label: sure || bounds === '' ? counted(deaths) : `${counted(deaths)} (${bounds})`,
    measure: 'deaths',
    scope: 'all who died in it',
    // An estimate within bounds is no exact number.
    more: { operator: sure ? 'exact' : 'around', ...(low !== null && { low }), ...(high !== null && { high }) },
  })
}

interface Counted {
  deaths: number
  label: string
  measure: string
  scope: string
  more?: Record<string, string | number>
}

const figure = (row: Row, column: string, { deaths, label, measure, scope, more = {} }: Counted): Figure => ({
  scope,
  record: {
    dataset: UCDP,
    sourceId: `event:${row.needed('id')}:${column}`,
    name: label,
    aliases: [],
    labels: ['Figure'],
    properties: { measure, operator: 'exact', value: deaths, ...more, label, unit: 'people' },
  },
})
