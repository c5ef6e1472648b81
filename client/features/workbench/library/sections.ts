import { bestWith } from '../../../format/find.ts'
import { categoryWord, type LibraryQuery } from '../../../state/query-file.ts'

export interface Section {
  category: string
  /** Whether its queries are those that the program itself asks. */
  program: boolean
  queries: readonly LibraryQuery[]
}

const queries = (count: number) => `${count} ${count === 1 ? 'query' : 'queries'}`

/** How many there are to ask, one's own among them, and how many the program asks for itself. */
export function countsInWords(all: readonly Pick<LibraryQuery, 'own' | 'program'>[]): string {
  const program = all.filter((query) => query.program).length
  const own = all.filter((query) => query.own).length
  return [
    `${queries(all.length - program)} to ask${own > 0 ? `, ${own} of your own` : ''}.`,
    ...(program > 0 ? [`The program asks ${program} more for itself.`] : []),
  ].join(' ')
}

/** Many are asked for in the plural, and told in the singular. */
const singular = (word: string) => (word.length > 3 ? word.replace(/(?<!s)s$/, '') : word)

/** Queries that have all these words in what they say of themselves, what they take and give, or what they ask; best first. */
export const withWords = (queries: readonly LibraryQuery[], words: readonly string[]): LibraryQuery[] =>
  bestWith(
    queries,
    words.map(singular),
    ({ title, name, category, description, columns, parameters, statement, ...query }) => [
      title,
      `${name} ${query.formerNames.join(' ')} ${categoryWord(category)}`,
      description,
      columns.map((column) => `${column.name} ${column.about}`).join(' '),
      parameters
        .map((parameter) => `${parameter.name} ${parameter.about} ${JSON.stringify(parameter.default)}`)
        .join(' '),
      statement,
    ],
  )

/**
 * Some of the library's queries by category: one's own first, the program's last; those that were searched for as they are found.
 * @param all the whole library: what a category is does not change while one searches
 */
export function sectionsOf(all: readonly LibraryQuery[], some: readonly LibraryQuery[], searched = false): Section[] {
  const program = new Set(all.filter((query) => query.program).map(({ category }) => category))
  const rank = (section: Section) => (section.category === 'own' ? 0 : section.program ? 2 : 1)
  const sections = [...new Set(some.map(({ category }) => category))].map((category) => ({
    category,
    program: program.has(category),
    queries: some.filter((query) => query.category === category),
  }))
  return searched ? sections : sections.sort((a, b) => rank(a) - rank(b) || a.category.localeCompare(b.category))
}
