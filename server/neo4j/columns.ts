import { columnType, EXPECTED_TYPES, type ColumnType } from './column-types.ts'
import { returnedColumns } from './returned.ts'

/** One `@column` line of a query file. A column with several lines has one for each kind of row. */
export interface QueryColumn {
  name: string
  /** For example `Text`, `Map<Thing>` or `List<Count>?`. */
  type: string
  /** What it is; begins with `when section is node` where it is so in some rows only. */
  about: string
  /** The rows that it is about: those with one of these values in another column. In rows that no line is about it is null. */
  when: { column: string; is: readonly string[] } | null
}

/** Tells what is wrong at which line, and does not return. */
type Fail = (line: number, what: string) => never

/** A `@column` line with its place in the file. */
export type ColumnLine = QueryColumn & { line: number; parsed: ColumnType }

const LINE = /^@column (`[^`]+`|\S+) (\S+) (.+)$/
const WHEN = /^when (\w+) is ([\w-]+(?:(?:, | or )[\w-]+)*)(?:: .+)?$/

/** @param words the line without `//` */
export function columnLine(words: string, line: number, fail: Fail): ColumnLine {
  const [, name = '', type = '', about = ''] = LINE.exec(words) ?? fail(line, 'expected `@column name Type what it is`')
  const parsed = columnType(type) ?? fail(line, `${type} is no type of a column; expected ${EXPECTED_TYPES}`)
  const [, column = '', values = ''] = WHEN.exec(about) ?? []
  if (column === '' && /^when \w+ is /.test(about))
    fail(line, 'expected `when section is a, b or c`, then nothing or a colon and what it is')
  const when = column === '' ? null : { column, is: values.split(/, | or /) }
  return { name: name.replaceAll('`', ''), type, about, when, line, parsed }
}

/**
 * Holds the lines against each other and against what the statement returns.
 * @param at the line to name where none of the header is to blame
 */
export function checkColumns(lines: readonly ColumnLine[], statement: string, at: number, fail: Fail): void {
  lines.forEach((each, index) => {
    if (lines.findIndex(({ name }) => name === each.name) < index && lines[index - 1]?.name !== each.name)
      fail(each.line, `lines of @column ${each.name} have to stand together`)
    checkWhen(each, lines, fail)
  })
  const names = [...new Set(lines.map(({ name }) => name))]
  const returned =
    readable(statement) ??
    fail(at, 'the statement does not say which columns it returns; expected a RETURN that names each')
  const wrong = returned.findIndex((name, index) => name !== names[index])
  if (wrong < 0 && names.length === returned.length) return
  const to = lines.find(({ name }) => name === names[wrong < 0 ? returned.length : wrong])
  fail(
    to?.line ?? at,
    `the @column lines name ${names.join(', ') || 'none'}; the statement returns ${returned.join(', ')}`,
  )
}

/** Null also for a text that has no end somewhere. */
function readable(statement: string): string[] | null {
  try {
    return returnedColumns(statement)
  } catch {
    return null
  }
}

function checkWhen({ name, when, line }: ColumnLine, lines: readonly ColumnLine[], fail: Fail): void {
  const same = lines.filter((other) => other.name === name)
  if (!when) {
    if (same.length > 1) fail(line, `@column ${name} stands there ${same.length} times; each has to say when`)
    return
  }
  const other = lines.find((each) => each.name === when.column)
  if (!other || other.parsed.word !== 'Choice' || other.when)
    return fail(line, `${when.column} is no column of the type Choice<…>; say when by one that is`)
  const column = lines.find((each) => each.when)?.when?.column
  if (column !== when.column) fail(line, `rows are told apart by ${column} here; expected \`when ${column} is …\``)
  for (const value of when.is) {
    if (!other.parsed.choices.includes(value))
      fail(line, `${when.column} is never ${value}; expected one of ${other.parsed.choices.join(', ')}`)
    if (same.filter((each) => each.when?.is.includes(value)).length > 1)
      fail(line, `@column ${name} is said twice for ${when.column} ${value}`)
  }
}
