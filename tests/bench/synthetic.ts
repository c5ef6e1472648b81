import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { recordId } from '../../server/claims/ids.ts'
import { countAnew } from '../../server/claims/tallies.ts'
import { GRAPH_VERSION } from '../../server/claims/version.ts'
import { searchTextsOf } from '../../server/names/things.ts'
import type { Driver } from '../../server/neo4j/database.ts'
import { runAdmin } from '../../server/neo4j/provider/admin.ts'
import { openHome } from '../../server/neo4j/provider/home.ts'
import { findJava } from '../../server/neo4j/provider/java.ts'
import { fetchProgram } from '../../server/neo4j/provider/program.ts'
import { applySchema } from '../../server/neo4j/schema.ts'
import { openTables, type Tables } from './synthetic-csv.ts'

/**
 * A made-up graph of claims of any size, as the writer would have made it: things whose links follow a power law, with a leaf and hubs of known
 * degree. The same scale gives the same graph. It is written as CSV and read in by Neo4j's own import, a million links in well under a minute.
 */

/** Things of known degree, at every scale that has room for them. */
export const PLANTED = [8, 100, 1_000, 5_000, 10_000, 40_000] as const
export const planted = (degree: number): string => `planted-${degree}`
/** Those of a graph of so many links: at most a quarter of it hangs on one. */
export const plantedIn = (scale: number): number[] => PLANTED.filter((degree) => degree * 4 <= scale)

export const LINK_TYPES = [
  'OPERATES_IN',
  'ATTACKED',
  'COLLABORATES_WITH',
  'LOCATED_IN',
  'MEMBER_OF',
  'SUPPORTS',
] as const
export const KINDS = [
  'Event',
  'Event',
  'Event',
  'Event',
  'Event',
  'Person',
  'Person',
  'ArmedGroup',
  'Place',
  'Country',
] as const
const ACTORS: ReadonlySet<string> = new Set(['Person', 'ArmedGroup', 'Country'])
const DOCUMENTS = 200
const DATASET = 'made-up'

/** Reads a made-up graph into a folder that holds none yet. @param scale how many links */
export async function makeHome(folder: string, programs: string, scale: number): Promise<void> {
  const java = await findJava(process.env)
  const home = await openHome(folder)
  const csv = path.join(folder, 'csv')
  mkdirSync(csv)
  try {
    const program = await fetchProgram(programs, java, process.env)
    const files = await writeCsv(csv, scale)
    const report = `--report-file=${path.join(csv, 'import.report')}`
    await runAdmin(
      { home, java, program },
      'database',
      'import',
      'full',
      'neo4j',
      '--array-delimiter=;',
      report,
      ...files,
    )
    home.rememberGraph(GRAPH_VERSION)
  } finally {
    rmSync(csv, { recursive: true, force: true })
    home.release()
  }
}

/** Of ten million links, on a machine that has other work. */
const FINISH_MS = 7_200_000

/** What the import cannot write, empty lists, and the indexes: the server has to run. */
export async function finishGraph(driver: Driver): Promise<void> {
  const nothing = "each.restsOn = [], each.stanceRestsOn = [kind IN each.stanceKinds | '']"
  for (const [pattern, values] of [
    ['(each:Claim)', nothing],
    ['(:Claim)<-[each:ASSERTS|ACCUSES|DENIES]-()', 'each.restsOn = []'],
    [`(:Entity)-[each:${LINK_TYPES.join('|')}]->()`, nothing],
  ])
    await driver
      .session()
      .run(
        `MATCH ${pattern} CALL (each) { SET ${values} } IN 2 CONCURRENT TRANSACTIONS OF 20000 ROWS`,
        {},
        { timeout: FINISH_MS },
      )
  await applySchema(driver, 'neo4j', LINK_TYPES)
  await countAnew(driver, 'neo4j')
}

/** @returns what the import is told of the files */
async function writeCsv(folder: string, scale: number): Promise<string[]> {
  const tables = openTables(folder)
  for (const thing of thingsOf(scale)) await writeThing(tables, thing)
  let nth = 0
  for (const [from, to] of pairsOf(scale)) await writeClaim(tables, nth++, from, to)
  await tables.version.row(['graph', GRAPH_VERSION])
  await Promise.all(Object.values(tables).map(({ end }) => end()))
  return Object.values(tables).map(({ option }) => option)
}

interface Thing {
  id: string
  kind: string
  name: string
}

const idAt = (index: number) => `thing-${index}`
const countOf = (scale: number) => Math.max(20, Math.floor(scale / 4))

function* thingsOf(scale: number): Generator<Thing> {
  for (let index = 0; index < DOCUMENTS; index++)
    yield { id: `document-${index}`, kind: 'Document', name: `Report ${index}` }
  for (const degree of plantedIn(scale)) yield { id: planted(degree), kind: 'Country', name: `Land of ${degree} links` }
  for (let index = 0; index < countOf(scale); index++) {
    const kind = KINDS[index % KINDS.length] ?? 'Event'
    yield { id: idAt(index), kind, name: `${kind} ${word(index)} ${index}` }
  }
}

/** A few thousand words for names, so that a search finds several. */
const word = (index: number) => {
  const syllables = ['ba', 'ko', 'ri', 'ta', 'mu', 'sha', 'ze', 'no', 'li', 'gha', 'du', 'pe', 'wa', 'hi', 'ja', 'so']
  return [0, 4, 8].map((shift) => syllables[(index >> shift) % syllables.length]).join('')
}

/** Ends of each link: those of the planted things first, then of any two, the lower an index the more often. */
function* pairsOf(scale: number): Generator<[string, string]> {
  const random = randomOf(scale)
  const count = countOf(scale)
  const any = (steep: number) => idAt(Math.min(count - 1, Math.floor(count * random() ** steep)))
  let left = scale
  for (const degree of plantedIn(scale)) for (let nth = 0; nth < degree; nth++, left--) yield [any(1), planted(degree)]
  while (left > 0) {
    const [from, to] = [any(1.5), any(3)]
    if (from === to) continue
    left--
    yield [from, to]
  }
}

/** mulberry32: numbers from 0 to 1, the same from the same seed. */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

const DAY = 86_400_000
const day = (since1970: number) => new Date(since1970 * DAY).toISOString().slice(0, 10)
/** Days since 1970. */
const FIRST = Date.UTC(2010, 0, 1) / DAY
const DAYS = 5_800
const readOn = (document: number) => FIRST + ((document * 29) % DAYS)

async function writeThing({ things, records, describes }: Tables, { id, kind, name }: Thing): Promise<void> {
  const { searchKeys, searchAlso } = searchTextsOf([name])
  const date = kind === 'Document' ? day(readOn(Number(id.split('-')[1]))) : ''
  const known = date === '' ? ['', '', ''] : [date, date, date]
  const record = recordId({ dataset: DATASET, sourceId: id })
  await things.row([
    ...[id, name, searchKeys.join(';'), searchAlso.join(';'), date, ...known, date === '' ? '' : 'day'],
    ['Entity', ...(ACTORS.has(kind) ? ['Actor'] : []), kind].join(';'),
  ])
  await records.row([record, DATASET, id, name])
  await describes.row([record, id])
}

interface Stance {
  id: string
  kind: 'ASSERTS' | 'ACCUSES' | 'DENIES'
  holder: string
  ownVoice: boolean
  document: number
  sourceGrade: string
  informationGrade: number
}

/** Who says so: a document, and of some an actor in it, and of fewer one who denies it. */
function stancesOf(nth: number, from: string): Stance[] {
  const document = (nth * 7) % DOCUMENTS
  const stance = (part: string, kind: Stance['kind'], holder: string): Stance => ({
    ...{ id: `stance-${nth}-${part}`, kind, holder, ownVoice: holder.startsWith('document-'), document },
    ...{ sourceGrade: 'ABC'[nth % 3] ?? 'C', informationGrade: 1 + (nth % 4) },
  })
  return [
    ...(nth % 10 === 1 ? [] : [stance('a', 'ASSERTS', `document-${document}`)]),
    ...(nth % 10 < 2 ? [stance('b', 'ACCUSES', from)] : []),
    ...(nth % 20 === 3 ? [stance('c', 'DENIES', from)] : []),
  ]
}

const TYPES_OF = { ASSERTS: 'asserts', ACCUSES: 'accuses', DENIES: 'denies' } as const

async function writeClaim(tables: Tables, nth: number, from: string, to: string): Promise<void> {
  const id = `claim-${String(nth).padStart(9, '0')}`
  const type = LINK_TYPES[nth % LINK_TYPES.length] ?? 'SUPPORTS'
  const dated = nth % 10 !== 9
  const begun = dated ? day(FIRST + ((nth * 13) % DAYS)) : ''
  const precision = dated ? 'day' : 'unknown'
  const stances = stancesOf(nth, from)
  const proposition = [from, type, to, begun, '', '', precision, '', 'actual', `case ${nth}`, '']
    .map((part) => `${part}\u001f`)
    .join('')
  const derived = [proposition, ...derivedOf(stances), 'actual', begun, precision, begun, begun, begun]
  const record = (thing: string) => recordId({ dataset: DATASET, sourceId: thing })
  await tables.claims.row([id, type, `${from} and ${to}.`, `case ${nth}`, record(from), record(to), ...derived])
  await tables.subjects.row([id, from])
  await tables.objects.row([id, to])
  await tables.links.row([from, to, type, id, id, ...derived])
  for (const { kind, ...stance } of stances)
    await tables[TYPES_OF[kind]].row([
      ...[stance.holder, id, stance.id, `document-${stance.document}`, `S${1 + (nth % 40)}`, 1 + (nth % 40)],
      ...[stance.sourceGrade, stance.informationGrade, '2026-01-01', record(stance.holder), 'It is said.'],
    ])
}

/** What stances come to, in the order of `DERIVED`. */
function derivedOf(stances: readonly Stance[]): (string | number)[] {
  const affirm = stances.filter(({ kind }) => kind !== 'DENIES')
  const denied = stances.length - affirm.length
  const status = denied > 0 ? 'contested' : affirm.some(({ ownVoice }) => ownVoice) ? 'asserted' : 'accused'
  const list = (of: (stance: Stance) => string | number | boolean) => stances.map(of).join(';')
  const said = ({ document }: Stance) => readOn(document)
  return [
    ...[status, affirm.length, denied, [...new Set(stances.map(({ document }) => `document-${document}`))].join(';')],
    ...[
      affirm.map(({ sourceGrade }) => sourceGrade).sort()[0] ?? '',
      Math.min(...affirm.map((each) => each.informationGrade)),
    ],
    ...[list(({ kind }) => kind), list(({ ownVoice }) => ownVoice), list(({ holder }) => holder)],
    ...[list(({ document }) => `document-${document}`), list(({ sourceGrade }) => sourceGrade)],
    ...[
      list(({ informationGrade }) => informationGrade),
      list(() => -1),
      list(said),
      list(said),
      list(() => 'document'),
    ],
  ]
}
