import type { SourceRecord } from '../../claims/claim.ts'
import { recordId, thingId } from '../../claims/ids.ts'
import type { Row } from '../row.ts'

/** What UCDP calls things: actors, conflicts and places have one number each in all of its datasets. */
export const UCDP = 'ucdp'

const record = (sourceId: string, name: string, labels: SourceRecord['labels'], properties = {}): SourceRecord => ({
  dataset: UCDP,
  sourceId,
  name,
  aliases: [],
  labels,
  properties,
})

/** The dataset itself: the document that each of its rows is a place of. */
export const GED_DOCUMENT: SourceRecord = {
  ...record('dataset:ged', 'UCDP Georeferenced Event Dataset', ['Document']),
  aliases: ['UCDP GED'],
  properties: {
    shortName: 'UCDP GED',
    documentType: 'dataset',
    publisher: 'Uppsala Conflict Data Program, Uppsala University',
    licence: 'CC BY 4.0',
    citation:
      'Sundberg, Ralph, and Erik Melander (2013): Introducing the UCDP Georeferenced Event Dataset. Journal of Peace Research 50(4).',
  },
}
export const GED_HOLDER = recordId(GED_DOCUMENT)
export const GED_THING = thingId(GED_DOCUMENT)

/** @param side `a` or `b` */
export function actorOf(row: Row, side: 'a' | 'b'): SourceRecord {
  const number = row.needed(`side_${side}_new_id`)
  const name = row.needed(`side_${side}`)
  if (name === 'Civilians') return record(`actor:${number}`, name, ['Population', 'Actor'])
  // Only states have a number of Gleditsch and Ward.
  const state = row.text(`gwno${side}`) !== '' && name.startsWith('Government of ')
  return record(`actor:${number}`, name, [state ? 'Government' : 'ArmedGroup', 'Actor'])
}

export const conflictOf = (row: Row): SourceRecord =>
  record(`conflict:${row.needed('conflict_new_id')}`, row.needed('conflict_name'), ['Event'], {
    eventType: 'conflict, as UCDP counts it',
  })

export const dyadOf = (row: Row): SourceRecord =>
  record(`dyad:${row.needed('dyad_new_id')}`, row.needed('dyad_name'), ['Event'], {
    eventType: 'two sides of a conflict, as UCDP counts them',
  })

/** The newspaper, agency or organization whose report a row goes back to. */
export const officeOf = (name: string): SourceRecord => record(`office:${name}`, name, ['Organization', 'Actor'])

/** What a place is that is no division, by UCDP's code for how exactly it is known. Near a named place (2) is said of what happened, and not of the place. */
interface Spot {
  placeType: string
  wherePrec: number
  /** Whether it lies within the divisions of its row. */
  within: boolean
}
const NAMED: Spot = { placeType: 'named place', wherePrec: 1, within: true }
const SPOTS: Readonly<Record<string, Spot>> = {
  1: NAMED,
  2: NAMED,
  5: { placeType: 'area or line without firm borders', wherePrec: 5, within: false },
  7: { placeType: 'at sea or in the air', wherePrec: 7, within: false },
}

/**
 * Where the row says that it was: one place or two, each followed by what lies around it, the narrowest first. Of an area, a line, the sea (5, 7) the row has
 * the divisions of a point that was chosen for it, and the country: that it was there is said, that a line of control lies there is not.
 */
export function placesOf(row: Row): [SourceRecord, ...SourceRecord[]][] {
  const precision = row.word('where_prec', ['1', '2', '3', '4', '5', '6', '7'])
  const country = record(`country:${row.needed('country_id')}`, row.needed('country'), ['Country', 'Actor'])
  const names = [row.text('adm_1'), row.text('adm_2')] as const
  const within = (depth: number) => [row.needed('country_id'), ...names.slice(0, depth)].join('|')
  const division = (depth: 1 | 2, placeType: string) =>
    record(`place:${within(depth)}`, row.needed(`adm_${depth}`), ['Place'], { placeType })
  const first = () => (names[0] === '' ? [] : [division(1, 'first-order division')])
  const second = () => (names[1] === '' ? [] : [division(2, 'second-order division')])
  const spot = SPOTS[precision]
  if (spot?.within) return [[spotOf(row, spot, within(2)), ...second(), ...first(), country]]
  if (spot) return [[spotOf(row, spot, within(2))], [country]]
  // It was somewhere in a division or in the country: the point that the row has on the map is only its middle.
  if (precision === '6') return [[country]]
  if (precision === '3') return [[division(2, 'second-order division'), ...first(), country]]
  return [[division(1, 'first-order division'), country]]
}

function spotOf(row: Row, { placeType, wherePrec }: Spot, within: string): SourceRecord {
  const name = row.needed('where_coordinates')
  const latitude = row.number('latitude', -90, 90)
  const longitude = row.number('longitude', -180, 180)
  if ((latitude === null) !== (longitude === null)) row.refuse('latitude', 'of latitude and longitude one is missing.')
  const at = latitude === null || longitude === null ? null : { latitude, longitude }
  // One name at one point is a place in one row, and in another an area around it.
  return record(`place:${within}|${name}|${latitude},${longitude}|${wherePrec}`, name, ['Place'], {
    placeType,
    ...(at && { ...at, wherePrec, locationDocument: GED_THING }),
  })
}
