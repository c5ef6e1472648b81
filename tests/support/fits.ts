import neo4j from 'neo4j-driver'
import type { QueryColumn } from '../../server/neo4j/columns.ts'
import { columnType, SHAPES, type ColumnType } from '../../server/neo4j/column-types.ts'

/** Whether rows are what the `@column` lines of their file say. */

/** What stands in the graph: ids and names that a column may hold. */
export interface Known {
  things: ReadonlySet<string>
  claims: ReadonlySet<string>
  kinds: ReadonlySet<string>
  linkTypes: ReadonlySet<string>
}

const STATUSES = ['asserted', 'attributed', 'accused', 'deduced', 'contested', 'denied', 'planned', 'unclaimed']
const PRECISIONS = ['day', 'month', 'season', 'year', 'interval', 'order-only', 'unknown']

const isWhole = (value: unknown, from: number, to: number) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= from && value <= to
const isText = (value: unknown, pattern = /^/) => typeof value === 'string' && pattern.test(value)
const isOne = (value: unknown, of: ReadonlySet<string> | readonly string[]) =>
  typeof value === 'string' && new Set(of).has(value)
const isGraphic = (value: object) => neo4j.isNode(value) || neo4j.isRelationship(value) || neo4j.isPath(value)

/** @param textDays days come as text, as in everything that the program asks */
export function fitting(known: Known, textDays: boolean) {
  const WORDS: Record<string, (value: never) => boolean> = {
    Thing: (value: object) => neo4j.isNode(value),
    Link: (value: object) => neo4j.isRelationship(value),
    Path: (value: object) => neo4j.isPath(value),
    ThingId: (value) => isOne(value, known.things),
    ClaimId: (value) => isOne(value, known.claims),
    Text: (value) => isText(value),
    Kind: (value) => isOne(value, known.kinds),
    LinkType: (value) => isOne(value, known.linkTypes),
    Status: (value) => isOne(value, STATUSES),
    SourceGrade: (value) => isText(value, /^[A-F]$/),
    InformationGrade: (value) => isWhole(value, 1, 6),
    Grade: (value) => isText(value, /^[A-F?][1-6?]$/),
    Confidence: (value) => isWhole(value, 0, 100),
    Precision: (value) => isOne(value, PRECISIONS),
    Day: (value: object) => (textDays ? isText(value, /^\d{4}-\d\d-\d\d$/) : neo4j.isDate(value)),
    Moment: (value: object) => neo4j.isDateTime(value),
    Count: (value) => isWhole(value, 0, Number.MAX_SAFE_INTEGER),
    Number: (value) => typeof value === 'number',
    Flag: (value) => typeof value === 'boolean',
    Value: () => true,
  }

  /** What does not fit, each with its place; nothing when all does. */
  function misfits(value: unknown, type: ColumnType, where: string): string[] {
    if (value === null || value === undefined)
      return type.nullable || type.word === 'Value' ? [] : [`${where} is ${value}`]
    const wrong = () => [`${where} is no ${type.word}: ${JSON.stringify(value)?.slice(0, 100)}`]
    const { of, shape } = type
    if (of)
      return Array.isArray(value) ? value.flatMap((item, index) => misfits(item, of, `${where}[${index}]`)) : wrong()
    if (type.word === 'Choice') return isOne(value, type.choices) ? [] : wrong()
    if (type.word !== 'Map') return WORDS[type.word]?.(value as never) ? [] : wrong()
    if (typeof value !== 'object' || Array.isArray(value) || isGraphic(value)) return wrong()
    return shape === null ? [] : misfitsOfShape(value, shape, where)
  }

  function misfitsOfShape(value: object, shape: string, where: string): string[] {
    const fields = SHAPES.get(shape)?.fields ?? []
    const names = new Set(fields.map((field) => field.name))
    const unnamed = names.has('*') ? [] : Object.keys(value).filter((key) => !names.has(key))
    return [
      ...unnamed.map((key) => `${where}.${key} is not in the shape ${shape}`),
      ...fields
        .filter((field) => field.name !== '*')
        .flatMap(({ name, type }) => misfits(value[name as never], columnType(type) as ColumnType, `${where}.${name}`)),
    ]
  }

  return {
    /** What of a row does not fit its file's columns. */
    row(row: Readonly<Record<string, unknown>>, columns: readonly QueryColumn[]): string[] {
      const names = [...new Set(columns.map(({ name }) => name))]
      const extra = Object.keys(row).join() === names.join() ? [] : [`the columns are ${Object.keys(row).join()}`]
      return [
        ...extra,
        ...names.flatMap((name) => {
          const line = columns.find((each) => each.name === name && isAbout(each, row))
          if (line) return misfits(row[name], columnType(line.type) as ColumnType, name)
          return row[name] === null ? [] : [`${name} is not null in a row that no line is about`]
        }),
      ]
    },
  }
}

/** Whether a line is about a row. */
export const isAbout = ({ when }: QueryColumn, row: Readonly<Record<string, unknown>>): boolean =>
  !when || when.is.includes(String(row[when.column]))
