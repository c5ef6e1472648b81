import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { openEvidence } from '../../../server/imports/read.ts'
import { asSurveyed, doubtsInWords, survey, unreadInWords } from '../../../server/imports/survey.ts'
import { gedRows, gedTable, type GedRow } from '../../support/ged.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'sightline-evidence-'))
afterAll(() => rmSync(folder, { recursive: true }))
const DAY = '2026-01-02'

function fileOf(text: string): string {
  const file = path.join(folder, 'table.csv')
  writeFileSync(file, text)
  return file
}

it('a file is known by the names of its columns, whatever it is called', async () => {
  const { format } = await openEvidence(fileOf(gedTable([{}])), { day: DAY })
  expect(format.id).toBe('ucdp-ged')
})

it.each([
  ['an empty file', '', {}, /the table is empty/],
  [
    'a table of something else',
    'a,b\n1,2\n',
    {},
    /its columns are those of no dataset that is known here: ucdp-ged \(UCDP /,
  ],
  ['a table parted by semicolons', 'id;relid\n1;2\n', {}, /its columns are parted by ";"\. Save it with commas/],
  ['a dataset that says less', gedTable([{}], ['gwnoa', 'low']), {}, /lacks the columns gwnoa, low\./],
  [
    'a format that is not there',
    gedTable([{}]),
    { as: 'gtd' },
    /--as gtd: there is no such format\. Known are ucdp-ged/,
  ],
  [
    'a format that it is not',
    'id,relid\n1,2\n',
    { as: 'ucdp-ged' },
    /lacks the columns type_of_violence, dyad_new_id, /,
  ],
  ['two columns of one name', gedTable([{}]).replace('year', 'relid'), {}, /two columns are named relid/],
])('%s is told', async (_, text, asked, words) => {
  await expect(openEvidence(fileOf(text), { ...asked, day: DAY })).rejects.toThrow(words)
})

it('a survey tells what is in a file, and every row that cannot be read, before anything is written', async () => {
  const bad: GedRow[] = [
    { id: '' },
    { id: '81', date_start: '0000-00-00' },
    { id: '82', date_end: '2001-01-01' },
    { id: '83', where_prec: '9' },
    { id: '84', latitude: '95' },
    { id: '85', best: 'many' },
    { id: '86', side_b: '' },
    { id: '87', adm_1: '', where_prec: '4' },
    { id: '88', event_clarity: '' },
    { id: '7' },
    { id: '91', side_a: 'x'.repeat(1_001) },
    { id: '92', adm_2: 'Hills\u0007' },
  ]
  const doubtful: GedRow[] = [{ id: '90', best: '3', low: '4', deaths_a: '0', deaths_b: '0' }]
  const found = await survey(fileOf(gedTable([...gedRows(20), ...bad, ...doubtful]).concat('1,2,3\n')), { day: DAY })
  expect(found).toMatchObject({ rows: 34, unread: { count: 13 }, doubts: { count: 1 } })
  expect(found.sum).toMatch(/^[0-9a-f]{64}$/)
  expect(unreadInWords(found)).toEqual([
    '  line 22, id: nothing stands there.',
    '  line 23, date_start "0000-00-00": it is no day, as 2021-08-15.',
    '  line 24, date_end "2001-01-01": it is before date_start, 2001-02-03.',
    '  line 25, where_prec "9": allowed are 1, 2, 3, 4, 5, 6, 7.',
    '  line 26, latitude "95": it is no number from -90 to 90.',
    '  line 27, best "many": it is no whole number from 0 up, nor -1 or nothing for unknown.',
    '  line 28, side_b: nothing stands there.',
    '  line 29, adm_1: nothing stands there.',
    '  line 30, event_clarity: allowed are 1, 2.',
    '  line 31, id "7": line 8 has it too, and there is one row to each.',
    '  and 3 rows more',
  ])
  expect(doubtsInWords(found)).toEqual([
    '  line 34, best: the best estimate 3 is not between low 4 and high 9; kept as it is.',
  ])
})

it('what breaks a rule of the model is told with its line, before anything is written', async () => {
  const rows: GedRow[] = [
    { id: '1', side_a: 'x'.repeat(1_001) },
    { id: '2', adm_2: 'Hills\u0007' },
  ]
  const found = await survey(fileOf(gedTable(rows).concat('1,2,3\n')), { day: DAY })
  expect(unreadInWords(found)).toEqual([
    expect.stringMatching(/^ {2}line 2: .*1,001 characters; at most 1,000/),
    expect.stringMatching(/^ {2}line 3: /),
    '  line 4: it has 3 cells, and the table 38 columns.',
  ])
})

it('a file that is changed while it is read is told', async () => {
  const file = fileOf(gedTable(gedRows(3)))
  const found = await survey(file, { day: DAY })
  const read = async () => {
    for await (const row of asSurveyed((await openEvidence(file, { day: DAY })).rows, file, found))
      expect(row).toHaveProperty('said')
  }
  await expect(read()).resolves.toBeUndefined()
  writeFileSync(file, gedTable(gedRows(4)))
  await expect(read()).rejects.toThrow(/table\.csv was changed while it was read/)
})

it('of many that cannot be read the first are told, and how many more there are', async () => {
  const found = await survey(fileOf(gedTable(gedRows(25).map((row) => ({ ...row, best: 'x' })))), { day: DAY })
  expect(unreadInWords(found).slice(-2)).toEqual([expect.stringContaining('  line 11, best'), '  and 15 rows more'])
})
