import { open } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { readArchive } from '../archive/read.ts'
import { fillGraph } from '../claims/fill.ts'
import { writeWhole, type Whole } from '../claims/whole.ts'
import { inPieces } from '../imports/pieces.ts'
import { openEvidence } from '../imports/read.ts'
import { asSurveyed, doubtsInWords, survey, unreadInWords, type Survey } from '../imports/survey.ts'
import { messageOf } from '../errors.ts'
import { step } from '../progress.ts'
import { StartError } from '../start-error.ts'
import { namedFile } from './own-graph.ts'
import { reportFailure } from './report.ts'
import { withGraph, type WithGraph } from './with-graph.ts'

/**
 * `npm run import -- FILE`: writes an archive (docs/archive.md), or a dataset that comes as a table (docs/imports.md), into the Neo4j that the
 * settings name, which must be empty.
 */

type Given = { file: string } & ({ whole: Whole; found: null } | { whole: null; found: Survey; as: string | undefined })

/** On which what a dataset says is recorded: one, though midnight comes between its two readings. */
const DAY = new Date().toISOString().slice(0, 10)

async function given(): Promise<Given> {
  const { name, as, rest } = asked()
  const file = namedFile(name)
  if (as === undefined && (await isArchive(file)))
    return { file, found: null, whole: await step(`Reading ${file}`, () => readArchive(file)) }
  const found = await step(`Reading ${file}`, () => survey(file, { as, day: DAY }))
  const { rows, unread, doubts, format } = found
  if (rows === 0) throw new StartError(`${file} holds names of columns and no row.`, 'Give a table that has some.')
  console.log(`${file} is a table of the ${format.title}: ${rows.toLocaleString('en')} rows.`)
  if (doubts.count > 0)
    console.log(
      [
        `${doubts.count.toLocaleString('en')} values are kept as they are, and are doubtful:`,
        ...doubtsInWords(found),
      ].join('\n'),
    )
  if (unread.count > 0 && !rest)
    throw new StartError(
      [`${unread.count.toLocaleString('en')} rows cannot be read; nothing was written.`, ...unreadInWords(found)].join(
        '\n',
      ),
      'Mend them, or leave them out with --rest.',
    )
  return { file, whole: null, found, as }
}

function asked(): { name: string; as: string | undefined; rest: boolean } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { as: { type: 'string' }, rest: { type: 'boolean' } },
    })
    const [name] = positionals
    if (name !== undefined && positionals.length === 1) return { name, as: values.as, rest: values.rest ?? false }
  } catch (error) {
    throw new StartError(messageOf(error), 'Write it so: npm run import -- FILE [--as FORMAT] [--rest]')
  }
  throw new StartError(
    'It takes the name of one file.',
    'Name one that `npm run export` wrote, or a dataset: npm run import -- graph.ndjson',
  )
}

/** An archive begins with a brace, as no table does; what is not there is told by who reads it. */
async function isArchive(file: string): Promise<boolean> {
  if (/\.(?:ndjson|jsonl)$/i.test(file)) return true
  const opened = await open(file).catch(() => null)
  if (!opened) return true
  try {
    const { buffer, bytesRead } = await opened.read({ buffer: Buffer.alloc(16) })
    return buffer
      .subarray(0, bytesRead)
      .toString()
      .replace(/^\ufeff/, '')
      .trimStart()
      .startsWith('{')
  } finally {
    await opened.close()
  }
}

async function write({ driver, database, remember }: WithGraph, from: Given): Promise<void> {
  if (from.whole) {
    const { whole } = from
    await step('Writing the graph', () => writeWhole(driver, database, whole))
    remember()
    return console.log(
      `${whole.records.length} records, ${whole.claims.length} claims, ${whole.mentions.length} mentions and ${whole.views.length} views of ${from.file} are in the database ${database}, ${CHECKED}`,
    )
  }
  const { file, as, found } = from
  const { rows } = await openEvidence(file, { as, day: DAY })
  let count = 0
  const written = (claims: number) => {
    const before = count
    count += claims
    if (Math.floor(count / EACH) > Math.floor(before / EACH))
      console.log(`${count.toLocaleString('en')} claims are written.`)
  }
  const claims = await step('Writing the graph', () =>
    fillGraph(driver, database, {
      origin: { name: file, sum: found.sum },
      pieces: inPieces(asSurveyed(rows, file, found)),
      written,
    }),
  )
  remember()
  const left = found.unread.count > 0 ? `, all but ${found.unread.count.toLocaleString('en')} that cannot be read,` : ''
  console.log(
    `${(found.rows - found.unread.count).toLocaleString('en')} rows of ${file}${left} are in the database ${database} as ${claims.toLocaleString('en')} claims, ${CHECKED}`,
  )
}

/** After so many claims a line is printed. */
const EACH = 20_000

const CHECKED = 'and the checks of the graph found nothing. Open it with npm start, under the same settings.'

// Before Neo4j is started, so that what is wrong with the file is told at once.
const from = await given().catch((error: unknown) => {
  reportFailure(error)
  process.exitCode = 1
})
if (from) await withGraph((graph) => write(graph, from))
