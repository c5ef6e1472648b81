import type { SourceClaim, SourceRecord } from '../../server/claims/claim.ts'
import { recordId, thingId } from '../../server/claims/ids.ts'
import { SightlineError } from '../../server/errors.ts'
import type { Row } from '../../server/neo4j/database.ts'
import type { Writer, Writing } from '../../server/neo4j/writer.ts'

/** Made-up claims of three groups, two documents and a reader, for tests of what is written. */

class TakenBack<T> extends Error {
  constructor(readonly result: T) {
    super('taken back')
  }
}

/** The tests of other files take turns on the same Neo4j, and on a busy machine one has it for longer than a writer waits. */
const TRIES = 12

/** Does the work, and takes it back. */
export async function rolledBack<T>(writer: Writer, work: (writing: Writing) => Promise<T>, tries = TRIES): Promise<T> {
  let begun = false
  try {
    await writer.write(async (writing) => {
      begun = true
      throw new TakenBack(await work(writing))
    })
  } catch (error) {
    if (error instanceof TakenBack) return error.result as T
    if (begun || tries === 0 || !(error instanceof SightlineError) || error.code !== 'BUSY') throw error
    return rolledBack(writer, work, tries - 1)
  }
  throw new Error('The work was kept.')
}

/** Has the links of some things tallied that are not yet, as if few were many. @param things those of the test alone when left out */
export async function tallyEvery(writing: Writing, things = records.map(thingId)): Promise<void> {
  const there = new Set((await writing.run('tallied-hubs', { things })).map(({ thing }) => thing))
  await writing.run('tally-hubs', { things: things.filter((id) => !there.has(id)), least: 1 })
}

const NAMES = ['A', 'B', 'C']
export const record = (name: string, label: string): SourceRecord => ({
  dataset: 'test',
  sourceId: name,
  name,
  aliases: [],
  labels: [label],
  properties: {},
})
export const records = [
  ...NAMES.map((name) => record(name, 'ArmedGroup')),
  record('Source', 'Document'),
  record('Other', 'Document'),
]
export const [a = '', b = '', , source = '', other = ''] = records.map(recordId)
export const documents = records.slice(3).map(thingId)

export const claim = (change: Partial<SourceClaim> = {}): SourceClaim => ({
  subject: a,
  predicate: 'OPERATES_IN',
  object: b,
  text: 'A is active in B.',
  modality: 'actual',
  precision: 'unknown',
  stances: [stance('ASSERTS', source)],
  ...change,
})
export const stance = (kind: SourceClaim['stances'][number]['kind'], holder: string, change: object = {}) => ({
  kind,
  holder: kind === 'DEDUCES' ? reader : holder,
  document: documents[0] ?? '',
  locator: '1',
  paraphrase: 'It is so.',
  sourceGrade: 'B',
  informationGrade: 2,
  recordedOn: '2026-01-01',
  ...change,
})
const reader = recordId({ dataset: 'own', sourceId: 'reader' })

/** All links among the test's things, in one order. */
const LINKS = `MATCH (:Record {dataset: 'test'})-[:DESCRIBES]->(subject:Entity)-[link]->(object:Entity)
  RETURN subject.name AS subject, type(link) AS type, object.name AS object, properties(link) AS link ORDER BY link.proposition`
export const linksOf = (writing: Writing): Promise<Row[]> => writing.text(LINKS, {})
