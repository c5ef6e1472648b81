import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { SourceRecord } from '../../../../server/claims/claim.ts'
import { recordId } from '../../../../server/claims/ids.ts'
import { checkChange } from '../../../../server/claims/rules.ts'
import type { Said } from '../../../../server/imports/format.ts'
import { openEvidence } from '../../../../server/imports/read.ts'
import { gedTable, type GedRow } from '../../../support/ged.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'sightline-ged-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function readAll(file: string): Promise<Said[]> {
  const said = []
  for await (const row of (await openEvidence(file, { day: '2026-01-02' })).rows)
    if ('said' in row) said.push(row.said)
    else throw new Error(row.problem.what)
  return said
}
async function saidOf(row: GedRow): Promise<Said> {
  const file = path.join(folder, 'ged.csv')
  writeFileSync(file, gedTable([row]))
  const [said] = await readAll(file)
  checkChange(said!)
  return said!
}
/** Claims as `subject PREDICATE object`, by the names of their ends. */
function inShort({ records, claims }: Said): string[] {
  const names = new Map(records.map((record) => [recordId(record), record.name]))
  return claims.map(({ subject, predicate, object, qualifier, scope }) =>
    [names.get(subject), predicate, names.get(object), qualifier, scope].filter(Boolean).join(' · '),
  )
}
const found = (said: Said, kind: string): SourceRecord[] => said.records.filter(({ labels }) => labels[0] === kind)

describe('a row of the event dataset', () => {
  it('says who fought, where, in what, and how many died, all of it by the dataset', async () => {
    const said = await saidOf({ source_office: '"Red Agency";"Blue Agency";"Red Agency"' })
    const event = 'Fighting between Government of Xland and Red Band, Hilltown, 2001-02-03'
    expect(inShort(said)).toEqual([
      `Government of Xland · TOOK_PART_IN · ${event}`,
      `Red Band · TOOK_PART_IN · ${event}`,
      `${event} · OCCURRED_IN · Hilltown`,
      'Hilltown · LOCATED_IN · Hills',
      'Hills · LOCATED_IN · North',
      'North · LOCATED_IN · Xland',
      `${event} · PART_OF · Government of Xland - Red Band`,
      'Government of Xland - Red Band · PART_OF · Xland: Government',
      `${event} · REPORTED_BY · Red Agency`,
      `${event} · REPORTED_BY · Blue Agency`,
      `${event} · HAS_FIGURE · 6 deaths (low 4, high 9) · all who died in it`,
      `${event} · HAS_FIGURE · 1 death on side A · Government of Xland`,
      `${event} · HAS_FIGURE · 2 deaths on side B · Red Band`,
      `${event} · HAS_FIGURE · 0 deaths of civilians · civilians`,
      `${event} · HAS_FIGURE · 3 deaths of people whose side is not known · people whose side is not known`,
    ])
    const stances = said.claims.flatMap((claim) => claim.stances)
    const [document] = found(said, 'Document')
    expect(new Set(stances.map(({ kind, holder }) => `${kind} ${holder}`))).toEqual(
      new Set([`ASSERTS ${recordId(document!)}`]),
    )
    // Nobody judged it.
    expect(new Set(stances.map((each) => each.sourceGrade + each.informationGrade))).toEqual(new Set(['F6']))
    expect(stances[0]!.locator).toBe('event 1')
    expect(found(said, 'Government').map(({ name }) => name)).toEqual(['Government of Xland'])
    expect(found(said, 'ArmedGroup').map(({ name }) => name)).toEqual(['Red Band'])
  })

  it('of one-sided violence says who did it and to whom, and not that civilians took part', async () => {
    const said = await saidOf({ type_of_violence: '3', side_b: 'Civilians', side_b_new_id: '9999' })
    expect(inShort(said).slice(0, 2)).toEqual([
      'Government of Xland · CONDUCTED · Violence of Government of Xland against civilians, Hilltown, 2001-02-03',
      'Violence of Government of Xland against civilians, Hilltown, 2001-02-03 · TARGETED · Civilians',
    ])
    expect(found(said, 'Population')).toHaveLength(1)
  })

  it('of one-sided violence counts nobody on a side: that of the civilians has a column of its own', async () => {
    const massacre = {
      type_of_violence: '3',
      side_b: 'Civilians',
      deaths_a: '0',
      deaths_b: '0',
      deaths_civilians: '61',
    }
    const said = await saidOf({ ...massacre, deaths_unknown: '0', best: '61', low: '61', high: '61' })
    expect(
      inShort(said)
        .filter((claim) => claim.includes('HAS_FIGURE'))
        .map((claim) => claim.split(' · ').slice(2).join(' · ')),
    ).toEqual([
      '61 deaths · all who died in it',
      '61 deaths of civilians · civilians',
      '0 deaths of people whose side is not known · people whose side is not known',
    ])
  })

  it('measures a part and the whole apart, and calls an estimate within bounds no exact number', async () => {
    const figures = async (row: GedRow) =>
      found(await saidOf(row), 'Figure').map(
        ({ properties: { measure, operator } }) => `${String(measure)}: ${String(operator)}`,
      )
    expect(await figures({})).toEqual([
      'deaths: around',
      'deaths on side A: exact',
      'deaths on side B: exact',
      'deaths of civilians: exact',
      'deaths of people whose side is not known: exact',
    ])
    expect((await figures({ low: '6', high: '6' }))[0]).toBe('deaths: exact')
  })
})

describe('what a row of the event dataset says', () => {
  it('of a place is no more than its code does', async () => {
    const where = async (row: GedRow) => {
      const said = await saidOf(row)
      const places = inShort(said).filter((claim) => claim.includes('OCCURRED_IN'))
      const spots = found(said, 'Place').filter(({ properties }) => 'latitude' in properties)
      const lies = inShort(said).filter((claim) => claim.startsWith('Hilltown · LOCATED_IN'))
      return [
        places.map((place) => place.split(' · ').slice(2).join(' · ')).join(' + '),
        spots.map(({ name }) => name),
        lies.length,
      ]
    }
    expect(await where({ where_prec: '1' })).toEqual(['Hilltown', ['Hilltown'], 1])
    expect(await where({ where_prec: '2' })).toEqual(['Hilltown · within about 25 km', ['Hilltown'], 1])
    expect(await where({ where_prec: '3' })).toEqual(['Hills', [], 0])
    expect(await where({ where_prec: '4' })).toEqual(['North', [], 0])
    expect(await where({ where_prec: '5' })).toEqual(['Hilltown + Xland', ['Hilltown'], 0])
    expect(await where({ where_prec: '7' })).toEqual(['Hilltown + Xland', ['Hilltown'], 0])
    expect(await where({ where_prec: '6' })).toEqual(['Xland', [], 0])
    expect(await where({ latitude: '', longitude: '' })).toEqual(['Hilltown', [], 1])
    const spot = async (where_prec: string) => found(await saidOf({ where_prec }), 'Place').map(recordId)[0]
    expect(await spot('5')).not.toBe(await spot('1'))
  })

  it('of a time is no more than its code does', async () => {
    const when = async (row: GedRow) => {
      const [{ precision, validFrom, validTo } = {} as never] = (await saidOf(row)).claims
      return [precision, validFrom, validTo]
    }
    expect(await when({})).toEqual(['day', '2001-02-03', '2001-02-03'])
    expect(await when({ date_prec: '3', date_end: '2001-02-09' })).toEqual(['unknown', '2001-02-03', '2001-02-09'])
    expect(await when({ date_prec: '2' })).toEqual(['unknown', '2001-02-03', '2001-02-03'])
  })

  it('has no figure of what is unknown, and one of nought', async () => {
    const figures = async (row: GedRow) => found(await saidOf(row), 'Figure').map(({ properties }) => properties.value)
    expect(await figures({ deaths_a: '-1', deaths_b: '', deaths_unknown: '0' })).toEqual([6, 0, 0])
    expect(await figures({ best: '-1', low: '-1', high: '-1' })).toEqual([1, 2, 0, 3])
  })

  it('is doubted, or refused, where it cannot be as it says', async () => {
    const doubts = async (row: GedRow) => (await saidOf(row)).doubts.map(({ column }) => column)
    expect(await doubts({})).toEqual([])
    expect(await doubts({ date_end: '2001-02-19' })).toEqual(['date_end'])
    expect(await doubts({ deaths_civilians: '100' })).toEqual(['best'])
    await expect(saidOf({ side_b_new_id: '31' })).rejects.toThrow('it is side A too.')
    await expect(saidOf({ latitude: '' })).rejects.toThrow('of latitude and longitude one is missing')
    await expect(saidOf({ source_office: 'x;'.repeat(101) })).rejects.toThrow(/names 102 offices; at most 100/)
  })

  it('names an office with a semicolon within its quotation marks once', async () => {
    const said = await saidOf({ source_office: '"Dawn; Karachi";"Red Agency"' })
    expect(found(said, 'Organization').map(({ name }) => name)).toEqual(['Dawn; Karachi', 'Red Agency'])
  })

  it('gives the same ids again, whatever the day of the import', async () => {
    const ids = async () => (await saidOf({})).records.map(recordId)
    expect(await ids()).toEqual(await ids())
  })
})

/** The real file, where it is (it is not ours to keep here). */
const PAKISTAN = path.resolve(import.meta.dirname, '../../../../../shared/data/ucdp_ged_pakistan_hdx.csv')

it('the file of Pakistan comes to what it comes to by hand', async (context) => {
  if (!existsSync(PAKISTAN)) return context.skip('the dataset does not lie beside this checkout')
  const all = await readAll(PAKISTAN)
  expect(all).toHaveLength(6_416)
  const ids = new Set(all.flatMap(({ records }) => records.map(({ sourceId }) => sourceId)))
  const count = (begin: string) => [...ids].filter((id) => id.startsWith(begin)).length
  expect([count('actor:'), count('dyad:')]).toEqual([68, 70])
  const sum = (rows: readonly Said[], name: 'value' | 'low' | 'high') =>
    rows
      .flatMap(({ records }) => records.filter(({ sourceId }) => sourceId.endsWith(':best')))
      .reduce((total, { properties }) => total + Number(properties[name]), 0)
  expect([sum(all, 'value'), sum(all, 'high'), sum(all, 'low')]).toEqual([43_225, 49_713, 41_089])
  const ttp = all.filter(({ records }) => records.some(({ sourceId }) => sourceId === 'actor:356'))
  expect([ttp.length, sum(ttp, 'value')]).toEqual([4_214, 31_099])
  expect(all.flatMap(({ doubts }) => doubts)).toHaveLength(200)
})
