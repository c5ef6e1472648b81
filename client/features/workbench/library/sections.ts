import type { LibraryQuery } from '../../../state/query-file.ts'

export interface Section {
  category: string
  /** Whether its queries are those that the program itself asks. */
  program: boolean
  queries: readonly LibraryQuery[]
}

export const wordsOf = (find: string): string[] =>
  find
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')

/** Queries that have all these words, in whatever they say of themselves. */
export const withWords = (queries: readonly LibraryQuery[], words: readonly string[]): LibraryQuery[] =>
  queries.filter(({ title, description, name, category }) => {
    const text = `${title} ${description} ${name} ${category}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })

/**
 * Some of the library's queries by category: one's own first, the program's last.
 * @param all the whole library: what a category is does not change while one searches
 */
export function sectionsOf(all: readonly LibraryQuery[], some: readonly LibraryQuery[]): Section[] {
  const program = new Set(all.filter((query) => query.program).map(({ category }) => category))
  const rank = (section: Section) => (section.category === 'own' ? 0 : section.program ? 2 : 1)
  return [...new Set(some.map(({ category }) => category))]
    .map((category) => ({
      category,
      program: program.has(category),
      queries: some.filter((query) => query.category === category),
    }))
    .sort((a, b) => rank(a) - rank(b) || a.category.localeCompare(b.category))
}
