import { CatalogueError, parseQuery, readCatalogue, type CatalogueQuery } from '../neo4j/catalogue.ts'
import { SightlineError } from '../errors.ts'
import { openOwnQueries } from './own-queries.ts'

export interface Entry extends CatalogueQuery {
  /** The whole file. */
  text: string
  own: boolean
}

/** The queries that come with the program, and one's own, read anew from their folder each time. */
export interface Library {
  folder: string
  all(): { queries: Entry[]; broken: { name: string; problem: string; text: string }[] }
  /** @throws SightlineError `NOT_FOUND` naming the nearest */
  get(name: string): Entry
  /**
   * @param check throws for a statement that would never run
   * @throws SightlineError `BAD_USER_INPUT` when the name or the text does not keep the form
   */
  save(name: string, text: string, check: (statement: string) => void): Entry
  /** @throws SightlineError `NOT_FOUND` */
  remove(name: string): void
  versions(name: string): { version: number; replacedAt: string; text: string }[]
}

/** @param folder where one's own queries are */
export function openLibrary(folder: string): Library {
  const shipped = [...readCatalogue().values()].map((query): Entry => ({ ...query, own: false }))
  const own = openOwnQueries(folder)

  const parse = (name: string, text: string): Entry => ({ ...parseQuery(name, text, { own: true }), own: true })

  function all() {
    const queries = [...shipped]
    const broken = []
    for (const [name, text] of own.read()) {
      try {
        queries.push(parse(name, text))
      } catch (error) {
        if (!(error instanceof CatalogueError)) throw error
        broken.push({ name, problem: error.message, text })
      }
    }
    return { queries, broken }
  }

  const notThere = (name: string) => {
    const word = name.split('/').at(-1)?.slice(0, 4) ?? ''
    const nearest = all()
      .queries.map((query) => query.name)
      .filter((each) => word.length > 2 && each.includes(word))
      .slice(0, 5)
    return new SightlineError(
      'NOT_FOUND',
      `There is no query with the name "${name}".${nearest.length > 0 ? ` Perhaps: ${nearest.join(', ')}.` : ''}`,
      { nearest },
    )
  }

  return {
    folder,
    all,
    get(name) {
      const { queries } = all()
      const found =
        queries.find((query) => query.name === name) ?? queries.find((query) => query.formerly.includes(name))
      if (!found) throw notThere(name)
      return found
    },
    save(name, text, check) {
      try {
        const entry = parse(name, text)
        check(entry.statement)
        own.save(name, text)
        return entry
      } catch (error) {
        if (error instanceof CatalogueError)
          throw new SightlineError('BAD_USER_INPUT', `text: ${error.message}`, { argument: 'text', line: error.line })
        throw error
      }
    },
    remove(name) {
      if (!own.remove(name)) throw notThere(name)
    },
    versions: (name) => own.versions(name),
  }
}
