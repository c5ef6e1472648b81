import { readCatalogue, readWriteStatements, type CatalogueQuery } from '../../server/neo4j/catalogue.ts'
import { columnType, SHAPES, TYPE_WORDS, type ColumnType } from '../../server/neo4j/column-types.ts'

/** `server/neo4j/row-types.ts`: what each file that the program asks returns, from its `@column` lines and `cypher/shapes.md`. */
export function rowTypes(): string {
  const queries = [...readCatalogue().values()].filter((query) => query.program)
  return `/** What the program's Cypher files return. A map of a shape is named after it: \`ThingMap\`. */

${Object.keys(TYPE_WORDS)
  .filter((word) => nameOf(word) !== TYPE_WORDS[word]?.typescript)
  .map((word) => `/** ${TYPE_WORDS[word]?.about} */\nexport type ${nameOf(word)} = ${TYPE_WORDS[word]?.typescript}\n`)
  .join('\n')}
${[...SHAPES].map(([name, shape]) => shapeType(name, shape.about, shape.fields)).join('\n')}
/** Query file → one of its rows. */
export type Rows = {
${queries.map(({ name, columns }) => `  '${name}':${rowOf(columns)}`).join('\n')}
}

/** Statement of \`cypher/write\` → one of its rows. */
export type WriteRows = {
${[...readWriteStatements()].map(([name, { columns }]) => `  '${name}':${rowOf(columns)}`).join('\n')}
}
`
}

const typed = (text: string) => {
  const type = columnType(text)
  if (!type) throw new Error(`${text} in cypher/shapes.md is no type.`)
  return type
}

/** A word with a short list of values has a type of its own: `StatusWord`. */
const nameOf = (word: string) => {
  const typescript = TYPE_WORDS[word]?.typescript ?? 'unknown'
  return typescript.includes('|') ? `${word}Word` : typescript
}

/** An alias and no interface: it then fits where any row is taken. */
const shapeType = (name: string, about: string, fields: readonly { name: string; type: string; about: string }[]) =>
  `/** ${about} */
export type ${name}Map = {
${fields
  .map((field) => {
    const { nullable } = typed(field.type)
    const key = field.name === '*' ? '[property: string]' : `${field.name}${nullable ? '?' : ''}`
    return `  /** ${field.about} */\n  ${key}: ${inTypeScript(typed(field.type))}`
  })
  .join('\n')}
}
`

function inTypeScript(type: ColumnType): string {
  const plain = withoutNull(type)
  return type.nullable && plain !== 'unknown' ? `${plain} | null` : plain
}

function withoutNull({ word, of, shape, choices }: ColumnType): string {
  if (of) return `Array<${inTypeScript(of)}>`
  if (word === 'Choice') return choices.map((choice) => `'${choice}'`).join(' | ')
  if (word === 'Map') return shape === null ? 'Record<string, unknown>' : `${shape}Map`
  return nameOf(word)
}

/** One kind of row, or one for each value of the column that tells them apart. */
function rowOf(columns: CatalogueQuery['columns']): string {
  const by = columns.find(({ when }) => when)?.when?.column
  const names = [...new Set(columns.map(({ name }) => name))]
  const row = (value: string | null) => {
    const fields = names.map((name) => {
      if (value !== null && name === by) return `${name}: '${value}'`
      const line = columns.find((each) => each.name === name && (!each.when || each.when.is.includes(value ?? '')))
      return `${name}: ${line ? inTypeScript(typed(line.type)) : 'null'}`
    })
    return `{ ${fields.join('; ')} }`
  }
  if (by === undefined) return ` ${row(null)}`
  const values = typed(columns.find(({ name }) => name === by)?.type ?? '').choices
  return values.map((value) => `\n    | ${row(value)}`).join('')
}
