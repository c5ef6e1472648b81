import { readFileSync } from 'node:fs'
import path from 'node:path'

/** What a column holds, as its type says: `List<Map<Thing>>?` → a list, of maps of the shape Thing, may be null. */
export interface ColumnType {
  /** One of `TYPE_WORDS`, or `List`, `Map`, `Choice`. */
  word: string
  nullable: boolean
  /** Of a list: what each item is. */
  of: ColumnType | null
  /** Of a map: its shape in `SHAPES`, or null for any. */
  shape: string | null
  /** Of a choice: its words. */
  choices: readonly string[]
}

/** The words that types of columns are made of: what each means, and what it is in TypeScript. */
export const TYPE_WORDS: Readonly<Record<string, { about: string; typescript: string }>> = {
  Thing: { about: 'a thing: a node', typescript: 'unknown' },
  Link: { about: 'a link: a relationship', typescript: 'unknown' },
  Path: { about: 'a chain of things and links', typescript: 'unknown' },
  ThingId: { about: 'the id of a thing', typescript: 'string' },
  ClaimId: { about: 'the id of a claim', typescript: 'string' },
  Text: { about: 'any text', typescript: 'string' },
  Kind: { about: 'a kind of things: a label', typescript: 'string' },
  LinkType: { about: 'a type of links', typescript: 'string' },
  Status: {
    about: 'what stances make of a claim: asserted, attributed, contested …',
    typescript: "'asserted' | 'attributed' | 'accused' | 'deduced' | 'contested' | 'denied' | 'planned' | 'unclaimed'",
  },
  SourceGrade: { about: 'A to F', typescript: "'A' | 'B' | 'C' | 'D' | 'E' | 'F'" },
  InformationGrade: { about: '1 to 6', typescript: 'number' },
  Grade: { about: 'both grades in one, `B2`; `?` for one that is missing', typescript: 'string' },
  Confidence: { about: '0 to 100', typescript: 'number' },
  Precision: {
    about: 'how exact a date is: day, month … unknown',
    typescript: "'day' | 'month' | 'season' | 'year' | 'interval' | 'order-only' | 'unknown'",
  },
  Day: { about: 'a day; in maps, and in what the program asks, as text: YYYY-MM-DD', typescript: 'string' },
  Moment: { about: 'a day and time', typescript: 'unknown' },
  Count: { about: 'a whole number, 0 or more', typescript: 'number' },
  Number: { about: 'any number', typescript: 'number' },
  Flag: { about: 'true or false', typescript: 'boolean' },
  Value: { about: 'anything', typescript: 'unknown' },
}

/** What a type may be, for whoever wrote another. */
export const EXPECTED_TYPES = `${Object.keys(TYPE_WORDS).join(', ')}, Choice<a|b>, Map, Map<a shape of cypher/shapes.md> or List<…>, with ? where it may be null`

/** A shape of maps: its fields, and what it is. */
export interface Shape {
  about: string
  /** `*`: whatever else there is. */
  fields: readonly { name: string; type: string; about: string }[]
}

/** The shapes that maps may have, by name. */
export const SHAPES: ReadonlyMap<string, Shape> = readShapes(
  readFileSync(path.resolve(import.meta.dirname, '../../cypher/shapes.md'), 'utf8'),
)

/** A section a shape: its name as the heading, a sentence, a table of its fields. */
function readShapes(text: string): Map<string, Shape> {
  return new Map(
    text
      .split(/^## /m)
      .slice(1)
      .map((section) => {
        const [name = '', , about = ''] = section.split('\n')
        const rows = [...section.matchAll(/^\| (\S+) \| (\S+) \| (.+) \|$/gm)].slice(1)
        const fields = rows.map(([, field = '', type = '', what = '']) => ({
          name: field,
          type: type.replaceAll('\\|', '|'),
          about: what,
        }))
        return [name.trim(), { about, fields }]
      }),
  )
}

/** @returns null for what is no type */
export function columnType(text: string): ColumnType | null {
  const nullable = text.endsWith('?')
  const [, word = '', inner] = /^(\w+)(?:<(.+)>)?$/.exec(nullable ? text.slice(0, -1) : text) ?? []
  const type: ColumnType = { word, nullable, of: null, shape: null, choices: [] }
  if (word === 'List') {
    const of = inner === undefined ? null : columnType(inner)
    return of && { ...type, of }
  }
  if (word === 'Choice')
    return inner !== undefined && /^[\w-]+(?:\|[\w-]+)*$/.test(inner) ? { ...type, choices: inner.split('|') } : null
  if (word === 'Map') return inner === undefined || SHAPES.has(inner) ? { ...type, shape: inner ?? null } : null
  return inner === undefined && Object.hasOwn(TYPE_WORDS, word) ? type : null
}
