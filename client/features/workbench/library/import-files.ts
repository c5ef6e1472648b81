import { freeName, nameFor, withTitle, type LibraryQuery } from '../../../state/query-file.ts'

/** What is read of a file. */
export interface TextFile {
  name: string
  text(): Promise<string>
}

export interface Importing {
  /** Keeps a query. @returns its title @throws Error in words for who imports */
  save(name: string, text: string): Promise<string>
  say(words: string): void
  fail(error: unknown): void
}

/** Adds files to the library, one after the other. What is there already is left alone; another query keeps its name. */
export async function importFiles(
  files: readonly TextFile[],
  queries: readonly Pick<LibraryQuery, 'name' | 'text'>[],
  { save, say, fail }: Importing,
): Promise<void> {
  const texts = new Map(queries.map((each) => [each.name, each.text.trim()]))
  for (const file of files) {
    const plain = file.name.replace(/\.(cypher|cyp|cql|txt)$/i, '')
    const text = withTitle(await file.text(), plain)
    const wanted = nameFor(plain)
    if (texts.get(wanted) === text.trim()) {
      say(`${file.name} is in the library already.`)
      continue
    }
    const name = freeName(wanted, new Set(texts.keys()))
    try {
      const title = await save(name, text)
      texts.set(name, text.trim())
      say(`Imported ${title || file.name}${name === wanted ? '' : ` as ${name}: there is another ${wanted}`}.`)
    } catch (error) {
      fail(new Error((error as Error).message.replace(/^text: /, `${file.name}: `)))
    }
  }
}
