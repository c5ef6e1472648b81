import { readdirSync } from 'node:fs'
import path from 'node:path'
import { isRecord } from '../record.ts'
import { readCypherFiles } from './cypher-files.ts'
import { checkColumns, columnLine, type ColumnLine, type QueryColumn } from './columns.ts'
import { underLens, type UnderLens } from './lens-marks.ts'

/** One parameter of a query file. */
interface QueryParameter {
  name: string
  /** One of `PARAMETER_TYPES`, for example `String`, `Entity<ArmedGroup>?` or `List<Status>`. */
  type: string
  about: string
}

/** One Cypher file of the catalogue: it explains itself and runs as it stands. */
export interface CatalogueQuery {
  /** Folder and file without the ending, for example `graph/neighbourhood`. */
  name: string
  /** The folder: what the query is about. */
  category: string
  /** Asked by the program itself; the others are the library, for people. */
  program: boolean
  title: string
  description: string
  parameters: readonly QueryParameter[]
  /** Its `@column` lines, in the order of the columns; one's own query may have none. */
  columns: readonly QueryColumn[]
  /**
   * `graph`: for the canvas, nodes, links or paths among the columns (the program's own: rows of `section`, `item` and `total`); `table`: any
   * rows.
   */
  returns: 'graph' | 'table'
  /** Names that it had in earlier versions: requests, addresses and saved tabs that use one still find it. */
  formerly: readonly string[]
  /** Why it reads what grows with the graph (all claims, all links), or null: then its cost does not follow the size of the graph. */
  scans: string | null
  /** Cypher literals by parameter, from the file's `:param` block. */
  examples: Readonly<Record<string, string>>
  /** The statement alone, as it stands: without a lens. */
  statement: string
  /** The same under a lens, which goes as `$lens`: what that holds is asked, and no more. Null where the file takes none. */
  underLens: UnderLens | null
  /** The file's path from the top of the project, or from the folder of own queries. */
  file: string
  /** The whole file. */
  text: string
}

/** Thrown for a file that does not keep the form; names the file, the line and what is expected. */
export class CatalogueError extends Error {
  constructor(
    message: string,
    readonly line: number,
  ) {
    super(message)
  }
}

/** What a parameter may be; a form asks for each in its own way. */
const PARAMETER_TYPES =
  /^(?:List<)?(?:String|Integer(?:<\d+\.\.\d+>)?|Float|Boolean|Date|Document|Kind|LinkType|Measure|Status|SourceGrade|Lens|Map|Entity(?:<\w+(?:\|\w+)*>)?|Choice<[\w-]+(?:\|[\w-]+)*>)>?\??$/

const root = path.resolve(import.meta.dirname, '../..')

/** Folders of `cypher/` that hold something other than queries. */
const NOT_QUERIES = new Set(['blocks', 'schema', 'load', 'write'])

/** Folders of queries that the program itself asks. Every other is a category of the library. */
const PROGRAM = new Set(['any', 'claim', 'document', 'graph', 'language', 'overview', 'thing', 'view'])

type Values = Readonly<Record<string, unknown>>

/** Tells what is wrong at which line. */
type Fail = (line: number, what: string) => never

/** What stands above the statement. */
interface Header {
  prose: string[]
  parameters: QueryParameter[]
  columns: ColumnLine[]
  formerly: string[]
  scans: string | null
  returns: CatalogueQuery['returns'] | null
  examples: Record<string, string>
  /** How many lines it has. */
  length: number
}

/**
 * Reads one file. Its form: `// Title.`, more `//` lines of description, `// @param name Type about` lines, `// @returns graph|table`,
 * `// @column name Type about` lines, `// @formerly folder/name` where it had another name, `// @scans why` where it reads what grows with the graph, a block of `:param name => literal;` lines, and one statement that ends in `ORDER BY` and `LIMIT`, or says what bounds it.
 * One's own may end as it likes, and leave its columns out; one that writes may end as it likes too.
 * @throws CatalogueError
 */
export function parseQuery(name: string, text: string, { own = false, writes = false } = {}): CatalogueQuery {
  const file = own ? `${path.posix.basename(name)}.cypher` : `cypher/${name}.cypher`
  const fail: Fail = (line, what) => {
    throw new CatalogueError(`${file}:${line}: ${what}`, line)
  }
  const lines = text.split('\n')
  const header = readHeader(lines, fail)
  const at = header.length
  const statement = lines
    .slice(at)
    .join('\n')
    .trim()
    .replace(own ? /;$/ : /$/, '')
  if (statement === '') fail(at, 'there is no statement')
  const [title, ...description] = header.prose
  if (!title?.endsWith('.')) return fail(1, 'the first line is the title: a sentence in a `//` comment')
  if (!header.returns) return fail(at, '`@returns graph` or `@returns table` is missing')
  if (!own && !writes && !isBounded(statement)) fail(at + 1, 'the statement has to end in ORDER BY and LIMIT')
  if (!own && statement.includes(';')) fail(at + 1, 'one statement only, without `;`')
  // One's own is planned by nobody beforehand: marks in it stay the comments that they are.
  const opened = own ? null : underLens(statement, file, askedFor(header.parameters))
  if (opened) takeLens(header)
  checkParameters(header, `${statement}${opened ? ' $lens' : ''}`, fail)
  if (!own || header.columns.length > 0) checkColumns(header.columns, statement, at, fail)
  const category = path.posix.dirname(name)
  return {
    name,
    category,
    program: PROGRAM.has(category),
    title: title.slice(0, -1),
    description: description.join(' '),
    parameters: header.parameters,
    columns: header.columns.map(({ name, type, about, when }) => ({ name, type, about, when })),
    returns: header.returns,
    formerly: header.formerly,
    scans: header.scans,
    examples: header.examples,
    statement,
    underLens: opened,
    file,
    text,
  }
}

/** Things that parameters name by id, as a list in Cypher: they are there whatever a lens leaves out. */
function askedFor(parameters: readonly QueryParameter[]): string {
  const named = (type: RegExp) => parameters.filter((each) => type.test(each.type)).map(({ name }) => `$${name}`)
  const lists = named(/^List<Entity\b/).map((name) => `coalesce(${name}, [])`)
  return `(${[`[${named(/^(?:Entity|Document)\b/).join(', ')}]`, ...lists].join(' + ')})`
}

/** What is asked of a lens says by itself that the file takes one; a file writes the lines where its example is a lens. */
function takeLens({ parameters, examples }: Header): void {
  if (!parameters.some(({ name }) => name === 'lens'))
    parameters.push({ name: 'lens', type: 'Lens?', about: 'what counts (docs/model.md), or null for all' })
  examples.lens ??= 'null'
}

function readHeader(lines: readonly string[], fail: Fail): Header {
  const header: Header = {
    prose: [],
    parameters: [],
    columns: [],
    formerly: [],
    scans: null,
    returns: null,
    examples: {},
    length: 0,
  }
  for (; header.length < lines.length; header.length++) {
    const line = lines[header.length]?.trim() ?? ''
    const number = header.length + 1
    if (line.startsWith(':param ')) {
      const [, key = '', literal = ''] =
        /^:param (\w+) => (.+?);?$/.exec(line) ?? fail(number, 'expected `:param name => literal;`')
      header.examples[key] = literal
    } else if (line.startsWith('//')) readComment(line.slice(2).trim(), number, header, fail)
    else if (line !== '') break
  }
  return header
}

function readComment(words: string, line: number, header: Header, fail: Fail): void {
  if (words.startsWith('@param ')) header.parameters.push(parameterLine(words, line, fail))
  else if (words.startsWith('@column ')) header.columns.push(columnLine(words, line, fail))
  else if (words.startsWith('@formerly ')) header.formerly.push(formerName(words, line, fail))
  else if (words.startsWith('@scans ')) header.scans = words.slice('@scans '.length)
  else if (words.startsWith('@returns ')) {
    const [, kind] =
      /^@returns (graph|table)$/.exec(words) ?? fail(line, 'expected `@returns graph` or `@returns table`')
    header.returns = kind === 'graph' ? 'graph' : 'table'
  } else if (words !== '') header.prose.push(words)
}

function formerName(words: string, line: number, fail: Fail): string {
  const [, name = ''] = /^@formerly ([\w-]+\/[\w-]+)$/.exec(words) ?? fail(line, 'expected `@formerly folder/name`')
  const folder = path.posix.dirname(name)
  if (NOT_QUERIES.has(folder)) fail(line, `${folder} holds no queries: nothing was asked by the name ${name}`)
  return name
}

/** It ends in an order and a limit; or in an order alone, where a comment says what bounds it: `// Bounded …`. */
const isBounded = (statement: string) =>
  /ORDER BY[\s\S]*LIMIT\s+[\s\S]+$/.test(statement) || /\/\/ Bounded .+\nRETURN .+\nORDER BY .+$/.test(statement)

function parameterLine(words: string, line: number, fail: Fail): QueryParameter {
  const [, name = '', type = '', about = ''] =
    /^@param (\w+) (\S+) (.+)$/.exec(words) ?? fail(line, 'expected `@param name Type what it is`')
  if (!PARAMETER_TYPES.test(type))
    fail(
      line,
      `${type} is no type of a parameter; expected String, Integer, Integer<from..to>, Float, Boolean, Date, Entity, Entity<Kind>, Document, Kind, LinkType, Measure, Status, SourceGrade, Lens, Choice<a|b>, List<…> or Map, with ? where it may be null`,
    )
  return { name, type, about }
}

function checkParameters({ parameters, examples, length }: Header, statement: string, fail: Fail): void {
  const used = new Set([...statement.matchAll(/\$(\w+)/g)].map(([, key = '']) => key))
  const declared = new Set(parameters.map((parameter) => parameter.name))
  for (const key of used) if (!declared.has(key)) fail(length + 1, `$${key} is used but has no @param line`)
  for (const key of declared) if (!used.has(key)) fail(1, `@param ${key} is not used`)
  for (const key of declared) if (!(key in examples)) fail(1, `@param ${key} has no \`:param ${key} => …;\` example`)
  for (const key of Object.keys(examples)) if (!declared.has(key)) fail(1, `\`:param ${key}\` has no @param line`)
}

/** What gives the examples of a query as `parameters`: they are Cypher literals, so Cypher itself reads them. */
export const examplesOf = ({ examples }: Pick<CatalogueQuery, 'examples'>): string =>
  `RETURN {${Object.entries(examples)
    .map(([name, literal]) => `${name}: ${literal}`)
    .join(', ')}} AS parameters`

/** What to run of a query: without a lens the file as it stands, so that nothing is paid for what is not used. */
export const statementFor = (query: Pick<CatalogueQuery, 'statement' | 'underLens'>, { lens }: Values): string =>
  query.underLens && isRecord(lens) ? query.underLens(lens) : query.statement

/** Reads every query file below `cypher/`, in name order. */
export function readCatalogue(folder = path.join(root, 'cypher')): ReadonlyMap<string, CatalogueQuery> {
  const queries = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !NOT_QUERIES.has(entry.name))
    .flatMap(({ name: category }) =>
      readCypherFiles(path.join(folder, category)).map(({ name, text }) => parseQuery(`${category}/${name}`, text)),
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  return new Map(queries.map((query) => [query.name, query]))
}

/** The statements that write, `cypher/write`, by their name there. They stand apart: nothing that reads can name one. */
export const readWriteStatements = (folder = path.join(root, 'cypher/write')): ReadonlyMap<string, CatalogueQuery> =>
  new Map(readCypherFiles(folder).map(({ name, text }) => [name, parseQuery(`write/${name}`, text, { writes: true })]))
