import { searchTextsOf } from '../names/things.ts'
import type { Writing } from '../neo4j/writer.ts'
import { pages } from './pages.ts'

/**
 * Gives things the keys by which they are found, made from the names that they have now.
 * @param named rows of `names-of` or `all-names`
 */
export async function nameThings(
  writing: Writing,
  named: readonly { thing: string; names: readonly string[] }[],
): Promise<void> {
  if (named.length === 0) return
  await writing.run('take-keys', { things: named.map(({ thing, names }) => ({ thing, ...searchTextsOf(names) })) })
}

const PAGE = 5_000

/** The same for every thing there is. */
export async function nameAllThings(writing: Writing): Promise<void> {
  const read = (after: string) => writing.run('all-names', { after, first: PAGE })
  for await (const page of pages(PAGE, read, ({ thing }) => thing)) await nameThings(writing, page)
}
