import { readCatalogue, type CatalogueQuery } from '../../server/neo4j/catalogue.ts'

/** `docs/queries.md`: every Cypher file with its header, the library first. */
export async function queryReference(): Promise<string> {
  const queries = [...readCatalogue().values()]
  const library = queries.filter((query) => !query.program)
  return `# The Cypher files

Generated from the headers by \`npm run generate\`. Each file runs as it stands in Neo4j Browser or cypher-shell: the \`:param\` lines set
the example, the statement answers it. A parameter whose type ends in \`?\` may be null.

${library.length} queries make up the library: people run them from the workbench, from a thing's menu, or with
\`query(name, parameters)\` in GraphQL. A \`graph\` file returns nodes, links or paths, a \`table\` file any columns. The others are asked by the
program.

${contents(library)}

## The library

${sections(library)}

## Asked by the program

A \`graph\` file returns rows \`section\` (\`node\` or \`link\`), \`item\` and \`total\`. Dates come as text.

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

function entry({ title, description, parameters, returns, examples, file }: CatalogueQuery): string {
  const rows = parameters.map(
    ({ name, type, about }) =>
      `| \`$${name}\` | ${type.replaceAll('<', '&lt;').replaceAll('|', '\\|')} | ${about} | \`${examples[name]?.replaceAll('|', '\\|')}\` |`,
  )
  const table =
    rows.length > 0 ? `\n\n| parameter | type | meaning | example |\n|---|---|---|---|\n${rows.join('\n')}` : ''
  return `#### ${title}\n\n[\`${file}\`](../${file}) · returns a ${returns}. ${description}${table}`
}
