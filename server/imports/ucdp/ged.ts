import type { SourceClaim, SourceRecord, Times } from '../../claims/claim.ts'
import { recordId } from '../../claims/ids.ts'
import type { Format, Said } from '../format.ts'
import type { Row } from '../row.ts'
import { figuresOf } from './figures.ts'
import {
  actorOf,
  conflictOf,
  dyadOf,
  GED_DOCUMENT,
  GED_HOLDER,
  GED_THING,
  officeOf,
  placesOf,
  UCDP,
} from './records.ts'

/**
 * UCDP's Georeferenced Event Dataset (codebook 22.1): a row is an event with deaths, its two sides, where, when, and how many. All of it is said by the
 * dataset; the newspapers and agencies that it names are told as where it has its reports from, not as who says what it made of them.
 */
export const GED: Format = {
  id: 'ucdp-ged',
  title: 'UCDP Georeferenced Event Dataset',
  key: 'id',
  columns: [
    'relid',
    'type_of_violence',
    'dyad_new_id',
    'side_a_new_id',
    'side_b_new_id',
    'where_prec',
    'date_prec',
    'best',
  ],
  needs: [
    ...['id', 'conflict_new_id', 'conflict_name', 'dyad_name', 'side_a', 'side_b', 'gwnoa', 'gwnob', 'source_office'],
    ...[
      'source_original',
      'number_of_sources',
      'where_coordinates',
      'adm_1',
      'adm_2',
      'latitude',
      'longitude',
      'country',
    ],
    ...['country_id', 'event_clarity', 'date_start', 'date_end', 'deaths_a', 'deaths_b', 'deaths_civilians'],
    ...['deaths_unknown', 'low', 'high'],
  ],
  // Files of the Humanitarian Data Exchange have a second line of names, all with a # before.
  passes: (row) => row.text('id') === '' && row.text('date_start').startsWith('#'),
  said,
}

/** UCDP's three kinds of organized violence. */
const VIOLENCE = { 1: 'state-based conflict', 2: 'non-state conflict', 3: 'one-sided violence' } as const

function said(row: Row, day: string): Said {
  const violence = VIOLENCE[row.word('type_of_violence', ['1', '2', '3'])]
  const [a, b] = [actorOf(row, 'a'), actorOf(row, 'b')]
  if (a.sourceId === b.sourceId) row.refuse('side_b_new_id', 'it is side A too.')
  const [conflict, dyad] = [conflictOf(row), dyadOf(row)]
  const places = placesOf(row)
  const times = timesOf(row)
  const offices = officesOf(row)
  const event = eventOf(row, { a, b, places, times, violence })
  const { figures, doubts } = figuresOf(row, { a, b, oneSided: violence === 'one-sided violence' })
  const claim = claimsOf(row, day)
  const near = row.text('where_prec') === '2' ? { qualifier: 'within about 25 km' } : {}
  return {
    records: [
      ...[GED_DOCUMENT, a, b, conflict, dyad, ...places.flat(), ...offices, event],
      ...figures.map(({ record }) => record),
    ],
    claims: [
      ...(violence === 'one-sided violence'
        ? [claim(a, 'CONDUCTED', event, times), claim(event, 'TARGETED', b, times)]
        : [claim(a, 'TOOK_PART_IN', event, times), claim(b, 'TOOK_PART_IN', event, times)]),
      ...places.map(([where]) => claim(event, 'OCCURRED_IN', where, times, near)),
      ...places.flatMap((chain) =>
        chain
          .slice(1)
          .map((around, at) =>
            claim(chain[at] ?? around, 'LOCATED_IN', around, UNDATED, { locator: 'rows of events there' }),
          ),
      ),
      claim(event, 'PART_OF', dyad, times),
      claim(dyad, 'PART_OF', conflict, UNDATED, { locator: `rows of dyad ${row.needed('dyad_new_id')}` }),
      ...offices.map((office) => claim(event, 'REPORTED_BY', office, UNDATED)),
      ...figures.map(({ record, scope }) => claim(event, 'HAS_FIGURE', record, times, { scope })),
    ],
    doubts: [...doubts, ...doubtsOf(row, times)],
  }
}

const UNDATED: Times = { precision: 'unknown' }

/** One day; or from 2 on at some time between two days, which is all that weeks, months and years say of it. */
function timesOf(row: Row): Times {
  const precision = row.word('date_prec', ['1', '2', '3', '4', '5'])
  const [validFrom, validTo] = [row.day('date_start'), row.day('date_end')]
  if (validTo < validFrom) row.refuse('date_end', `it is before date_start, ${validFrom}.`)
  if (precision === '1' && validFrom === validTo) return { validFrom, validTo, precision: 'day' }
  return { validFrom, validTo, precision: 'unknown', resolution: `UCDP's date precision ${precision}` }
}

interface Parts {
  a: SourceRecord
  b: SourceRecord
  places: readonly (readonly SourceRecord[])[]
  times: Times
  violence: string
}

function eventOf(row: Row, { a, b, places, times, violence }: Parts): SourceRecord {
  const who =
    violence === 'one-sided violence'
      ? `Violence of ${a.name} against ${b.name.toLowerCase()}`
      : `Fighting between ${a.name} and ${b.name}`
  const when = times.validFrom === times.validTo ? times.validFrom : `${times.validFrom} to ${times.validTo}`
  const where = `${places[0]?.[0]?.name ?? ''}, ${when}`
  const sources = row.count('number_of_sources')
  const original = row.text('source_original')
  return {
    dataset: UCDP,
    sourceId: `event:${row.needed('id')}`,
    name: `${who}, ${where}`,
    aliases: [],
    labels: ['Event'],
    properties: {
      // On the canvas: the sides are what its lines lead to.
      shortName: where,
      eventType: violence,
      relid: row.needed('relid'),
      ...(row.text('code_status') !== '' && { codeStatus: row.text('code_status') }),
      ...(row.word('event_clarity', ['1', '2']) === '2' && {
        eventClarity: 'several events that reports tell of together',
      }),
      ...(sources !== null && { numberOfSources: sources }),
      ...(original !== '' && { originalSource: original }),
    },
    ...times,
  }
}

/** What of a row is odd, and kept as it stands. */
function doubtsOf(row: Row, { precision }: Times): Said['doubts'] {
  const status = row.text('code_status')
  return [
    ...(row.text('date_prec') === '1' && precision !== 'day'
      ? [
          {
            column: 'date_end',
            what: 'the day is said to be exact, and there are several; kept as some time between them.',
          },
        ]
      : []),
    ...(status !== '' && status !== 'Clear'
      ? [{ column: 'code_status', what: `UCDP has not cleared the row: ${status}.` }]
      : []),
  ]
}

/** More than any row names: a cell of millions is none of this dataset. */
const MOST_OFFICES = 100

/** Several stand in one cell, each once; where they are in quotation marks, a semicolon may be within one. */
function officesOf(row: Row): SourceRecord[] {
  const text = row.text('source_office')
  const names = text.startsWith('"') ? text.split(/"\s*;\s*"/) : text.split(';')
  if (names.length > MOST_OFFICES)
    row.refuse('source_office', `it names ${names.length} offices; at most ${MOST_OFFICES} are read.`)
  return [...new Set(names.map((name) => name.replaceAll('"', '').trim()))].filter((name) => name !== '').map(officeOf)
}

const WORDS: Readonly<Record<string, string>> = {
  CONDUCTED: 'conducted',
  TARGETED: 'targeted',
  TOOK_PART_IN: 'took part in',
  OCCURRED_IN: 'took place in',
  LOCATED_IN: 'lies in',
  PART_OF: 'is a part of',
  REPORTED_BY: 'was reported by',
  HAS_FIGURE: 'has the figure',
}

/** What every row about one says alike has no row for its place: each would add a stance to it. */
type More = Pick<SourceClaim, 'qualifier' | 'scope'> & { locator?: string }

/** Makes claims of a row, each with the dataset's stance. */
const claimsOf =
  (row: Row, day: string) =>
  (
    subject: SourceRecord,
    predicate: string,
    object: SourceRecord,
    times: Times,
    { locator = `event ${row.needed('id')}`, ...more }: More = {},
  ): SourceClaim => {
    const text = `${subject.name} ${WORDS[predicate] ?? ''} ${object.name}${more.qualifier === undefined ? '' : ` (${more.qualifier})`}.`
    return {
      subject: recordId(subject),
      predicate,
      object: recordId(object),
      text,
      modality: 'actual',
      ...times,
      ...more,
      stances: [
        {
          kind: 'ASSERTS',
          holder: GED_HOLDER,
          document: GED_THING,
          locator,
          paraphrase: text,
          // Nobody has judged it: F and 6 stand for what cannot be judged.
          sourceGrade: 'F',
          informationGrade: 6,
          recordedOn: day,
        },
      ],
    }
  }
