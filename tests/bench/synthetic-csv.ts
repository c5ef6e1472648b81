import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import path from 'node:path'

/** The files of a made-up graph, as `neo4j-admin database import` reads them. */

const DERIVED = [
  ...[
    'proposition',
    'status',
    'affirmed:long',
    'denied:long',
    'documents:string[]',
    'sourceGrade',
    'informationGrade:long',
  ],
  ...['stanceKinds:string[]', 'stanceOwnVoices:boolean[]', 'stanceHolders:string[]', 'stanceDocuments:string[]'],
  ...['stanceSourceGrades:string[]', 'stanceInformationGrades:long[]', 'stanceConfidences:long[]'],
  ...['stanceSaidFrom:long[]', 'stanceSaidTo:long[]', 'stanceBasis:string[]', 'modality'],
  ...['validFrom:date', 'precision', 'beganFrom:date', 'beganBy:date', 'heldTill:date'],
]
const STANCE = [
  ...[':START_ID(Entity)', ':END_ID(Claim)', 'id', 'document', 'locator', 'position:long', 'sourceGrade'],
  ...['informationGrade:long', 'recordedOn:date', 'holderRecord', 'paraphrase'],
]

export interface Table {
  row(values: readonly (string | number)[]): Promise<void>
  end(): Promise<void>
  option: string
}
export type Tables = ReturnType<typeof openTables>

/** A file of CSV for each kind of node and relationship. */
export function openTables(folder: string) {
  const table = (name: string, columns: readonly string[], as: string): Table => {
    const file = path.join(folder, `${name}.csv`)
    const stream = createWriteStream(file)
    stream.write(`${columns.join(',')}\n`)
    return {
      async row(values) {
        if (!stream.write(`${values.join(',')}\n`)) await once(stream, 'drain')
      },
      async end() {
        stream.end()
        await finished(stream)
      },
      option: `${as}=${file}`,
    }
  }
  const THING = [
    'id:ID(Entity)',
    'name',
    'searchKeys:string[]',
    'searchAlso:string[]',
    'validFrom:date',
    'beganFrom:date',
    'beganBy:date',
    'heldTill:date',
    'precision',
    ':LABEL',
  ]
  return {
    things: table('things', THING, '--nodes'),
    records: table('records', ['id:ID(Record)', 'dataset', 'sourceId', 'name'], '--nodes=Record'),
    claims: table(
      'claims',
      ['id:ID(Claim)', 'predicate', 'text', 'qualifier', 'subjectRecord', 'objectRecord', ...DERIVED],
      '--nodes=Claim',
    ),
    version: table('version', ['id', 'version:long'], '--nodes=Sightline'),
    describes: table('describes', [':START_ID(Record)', ':END_ID(Entity)'], '--relationships=DESCRIBES'),
    subjects: table('subjects', [':START_ID(Claim)', ':END_ID(Entity)'], '--relationships=SUBJECT'),
    objects: table('objects', [':START_ID(Claim)', ':END_ID(Entity)'], '--relationships=OBJECT'),
    links: table(
      'links',
      [':START_ID(Entity)', ':END_ID(Entity)', ':TYPE', 'claimId', 'claims:string[]', ...DERIVED],
      '--relationships',
    ),
    asserts: table('asserts', STANCE, '--relationships=ASSERTS'),
    accuses: table('accuses', STANCE, '--relationships=ACCUSES'),
    denies: table('denies', STANCE, '--relationships=DENIES'),
  }
}
