import { readCatalogue, type CatalogueQuery } from '../../server/neo4j/catalogue.ts'

/** `docs/queries.md`: every Cypher file with its header. */
export async function queryReference(): Promise<string> {
  const categories = new Map<string, CatalogueQuery[]>()
  for (const query of readCatalogue().values()) categories.set(query.category, [...(categories.get(query.category) ?? []), query])
  const sections = [...categories].map(([category, queries]) => `## ${category}\n\n${queries.map(entry).join('\n\n')}`)
  return `# The Cypher files

Generated from the headers by \`npm run generate\`. Each file runs as it stands in Neo4j Browser or cypher-shell: the \`:param\` lines set
the example, the statement answers it. \`graph\` files return rows \`section\` (\`node\` or \`link\`), \`item\` and \`total\`; \`table\` files
return any columns. Dates come as text.

${sections.join('\n\n')}
`
}

function entry({ title, description, parameters, returns, examples, file }: CatalogueQuery): string {
  const rows = parameters.map(({ name, type, about }) => `| \`$${name}\` | ${type.replaceAll('<', '&lt;')} | ${about} | \`${examples[name]}\` |`)
  const table = rows.length > 0 ? `\n\n| parameter | type | meaning | example |\n|---|---|---|---|\n${rows.join('\n')}` : ''
  return `### ${title}\n\n[\`${file}\`](../${file}) · returns a ${returns}. ${description}${table}`
}
