import { COLUMN_WORDS, RENAMED_COLUMNS } from './column-words.ts'
import { TYPE_WORDS } from '../../server/neo4j/column-types.ts'
import { readCatalogue, type CatalogueQuery } from '../../server/neo4j/catalogue.ts'

/** `docs/queries.md`: every Cypher file with its header, the library first. */
export async function queryReference(): Promise<string> {
  const queries = [...readCatalogue().values()]
  const library = queries.filter((query) => !query.program)
  return `# The Cypher files

Generated from the headers by \`npm run generate\`. Each file runs as it stands in Neo4j Browser or cypher-shell: the \`:param\` lines set
the example, the statement answers it. A parameter or column whose type ends in \`?\` may be null. A file that takes \`$lens\` answers without one as it
stands; under one the program opens what it asks in comments (docs/decisions/0082), and \`GET /queries/<name>.cypher?lens={…}\` gives the text that runs.

${library.length} queries make up the library: people run them from the workbench, from a thing's menu, or with
\`query(name, parameters)\` in GraphQL. A \`graph\` file returns nodes, links or paths, a \`table\` file any columns. An answer with more rows than its \`first\`
says that it was cut there, on the page and in \`summary { complete cut { by limit } }\`; an export has \`first-50\` in its name. The others are asked by the
program.

${contents(library)}

What the types of columns mean:

${words()}

What says how firm an answer is, and where it is read, is called the same in every query of the library
([why](decisions/0091-column-words.md)):

${columnWords()}

Columns that had another name in earlier versions:

${renamed()}

## The library

${sections(library)}

## Asked by the program

A \`graph\` file returns rows \`section\` (\`node\` or \`link\`), \`item\` and \`total\`. Dates come as text. A column that differs from row to
row has a line for each kind of row, and is null in the others. [The shapes of maps](../cypher/shapes.md) say what an item holds.

${sections(queries.filter((query) => query.program))}
`
}

function byCategory(queries: readonly CatalogueQuery[]): Map<string, CatalogueQuery[]> {
  const categories = new Map<string, CatalogueQuery[]>()
  for (const query of queries) categories.set(query.category, [...(categories.get(query.category) ?? []), query])
  return categories
}

/** A table of the titles, so that the page can be read at a glance. */
function contents(queries: readonly CatalogueQuery[]): string {
  const rows = [...byCategory(queries)].flatMap(([category, list]) =>
    list.map(({ title, name }) => `| ${category} | ${title} | \`${name}\` |`),
  )
  return `| category | query | name |\n|---|---|---|\n${rows.join('\n')}`
}

const sections = (queries: readonly CatalogueQuery[]): string =>
  [...byCategory(queries)].map(([category, list]) => `### ${category}\n\n${list.map(entry).join('\n\n')}`).join('\n\n')

const inCell = (text: string) => text.replaceAll('<', '&lt;').replaceAll('|', '\\|')

const words = (): string =>
  `| type | meaning |\n|---|---|\n${Object.entries(TYPE_WORDS)
    .map(([word, { about }]) => `| ${word} | ${about} |`)
    .join('\n')}`

const columnWords = (): string =>
  `| column | type | meaning |\n|---|---|---|\n${Object.entries(COLUMN_WORDS)
    .map(([word, { types, about }]) => `| \`${word}\` | ${inCell(types.join(' or '))} | ${about} |`)
    .join('\n')}`

const renamed = (): string =>
  `| query | was | is |\n|---|---|---|\n${RENAMED_COLUMNS.map(({ files, was, is }) => `| ${files} | ${was} | ${is} |`).join('\n')}`

function entry({ title, description, parameters, columns, returns, examples, file }: CatalogueQuery): string {
  const taken = parameters.map(
    ({ name, type, about }) =>
      `| \`$${name}\` | ${inCell(type)} | ${about} | \`${examples[name]?.replaceAll('|', '\\|')}\` |`,
  )
  const given = columns.map(({ name, type, about }) => `| \`${name}\` | ${inCell(type)} | ${about} |`)
  return [
    `#### ${title}`,
    `[\`${file}\`](../${file}) · returns a ${returns}. ${description}`,
    ...(taken.length > 0 ? [`| parameter | type | meaning | example |\n|---|---|---|---|\n${taken.join('\n')}`] : []),
    `| column | type | meaning |\n|---|---|---|\n${given.join('\n')}`,
  ].join('\n\n')
}
