/**
 * Reads all there is, page by page.
 * @param size of a page: a smaller one is the last
 * @param read gives the page behind an id, in the order of ids; empty for the first
 */
export async function* pages<Of>(
  size: number,
  read: (after: string) => Promise<readonly Of[]>,
  idOf: (row: Of) => string,
): AsyncGenerator<readonly Of[]> {
  for (let after: string | null = ''; after !== null;) {
    const page: readonly Of[] = await read(after)
    yield page
    const last = page.at(-1)
    after = last !== undefined && page.length === size ? idOf(last) : null
  }
}
