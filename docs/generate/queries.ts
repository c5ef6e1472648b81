/** `docs/queries.md`: every Cypher file with its header. */
export async function queryReference(): Promise<string> {
  return '# Cypher files\n'
}
