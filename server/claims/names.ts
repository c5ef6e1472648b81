import { searchTextsOf } from '../names/things.ts'
import type { Writing } from '../neo4j/writer.ts'

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
  for (let after = '', more = true; more;) {
    const page = await writing.run('all-names', { after, first: PAGE })
    await nameThings(writing, page)
    after = page.at(-1)?.thing ?? ''
    more = page.length === PAGE
  }
}
