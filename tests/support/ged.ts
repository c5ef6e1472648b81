/** Rows as UCDP's event dataset has them, made up: the layout is the dataset's, nothing that they tell is. */

const COLUMNS = [
  ...['id', 'relid', 'year', 'type_of_violence', 'conflict_new_id', 'conflict_name', 'dyad_new_id', 'dyad_name'],
  ...['side_a_new_id', 'side_a', 'side_b_new_id', 'side_b', 'number_of_sources', 'source_article', 'source_office'],
  ...['source_original', 'where_prec', 'where_coordinates', 'where_description', 'adm_1', 'adm_2', 'latitude'],
  ...['longitude', 'country', 'country_id', 'event_clarity', 'date_prec', 'date_start', 'date_end', 'deaths_a'],
  ...['deaths_b', 'deaths_civilians', 'deaths_unknown', 'best', 'high', 'low', 'gwnoa', 'gwnob'],
] as const
export type GedRow = Partial<Record<(typeof COLUMNS)[number], string>>

const ORDINARY: Required<GedRow> = {
  ...{ id: '1', relid: 'XLD-2001-1-1-1', year: '2001', type_of_violence: '1', conflict_new_id: '11' },
  ...{ conflict_name: 'Xland: Government', dyad_new_id: '21', dyad_name: 'Government of Xland - Red Band' },
  ...{ side_a_new_id: '31', side_a: 'Government of Xland', side_b_new_id: '32', side_b: 'Red Band' },
  ...{ number_of_sources: '-1', source_article: 'Some report', source_office: '', source_original: '' },
  ...{ where_prec: '1', where_coordinates: 'Hilltown', where_description: 'Hilltown', adm_1: 'North', adm_2: 'Hills' },
  ...{ latitude: '10.5', longitude: '20.25', country: 'Xland', country_id: '999', event_clarity: '1', date_prec: '1' },
  ...{ date_start: '2001-02-03 00:00:00.000', date_end: '2001-02-03 00:00:00.000', deaths_a: '1', deaths_b: '2' },
  ...{ deaths_civilians: '0', deaths_unknown: '3', best: '6', high: '9', low: '4', gwnoa: '999', gwnob: '' },
}

const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** A table of rows that differ from the ordinary one. @param without columns to leave out */
export function gedTable(rows: readonly GedRow[], without: readonly string[] = []): string {
  const columns = COLUMNS.filter((column) => !without.includes(column))
  const lines = rows.map((row) => columns.map((column) => cell(row[column] ?? ORDINARY[column])).join(','))
  return [columns.join(','), ...lines, ''].join('\n')
}

/** Each of another event. */
export const gedRows = (count: number): GedRow[] =>
  Array.from({ length: count }, (_, nth) => ({ id: String(nth + 1), relid: `XLD-2001-1-1-${nth + 1}` }))
