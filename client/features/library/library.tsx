import { FileUp, Network, Table2 } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { useMutation, useQuery } from 'urql'
import { toApiError } from '../../api/errors.ts'
import { LibraryDocument } from '../../api/library.ts'
import { graphql } from '../../gql/index.ts'
import { meets } from '../../state/model.ts'
import { categoryWord, freeName, nameFor, withTitle, type LibraryQuery } from '../../state/query-file.ts'
import { Failed, Waiting } from '../../session/answer.tsx'
import { useNotices } from '../../session/notices.tsx'
import { useModel } from '../../session/perspectives.tsx'
import { QueryCard, type CardProps } from './card.tsx'
import './library.css'

const ImportDocument = graphql(`
  mutation ImportQuery($name: ID!, $text: String!) {
    saveQuery(name: $name, text: $text) {
      name
      title
    }
  }
`)

export interface LibraryProps {
  /** The query that is open, with values that were given for it; null for the list. */
  chosen: { name: string; given: Readonly<Record<string, unknown>> } | null
  choose(chosen: LibraryProps['chosen']): void
  open: CardProps['open']
  edit(query: LibraryQuery): void
}

/** Every query that comes with the program, and one's own: by category, searched as one types. */
export function Library({ chosen, choose, open, edit }: LibraryProps) {
  const [{ data, error, fetching }, again] = useQuery({ query: LibraryDocument, requestPolicy: 'cache-and-network' })
  const [, importQuery] = useMutation(ImportDocument)
  const notices = useNotices()
  const aboutIt = meets(useModel(), 'claims')
  const files = useRef<HTMLInputElement>(null)
  const [find, setFind] = useState('')
  const refresh = () => again({ requestPolicy: 'network-only' })

  if (error) return <Failed error={error} retry={refresh} />
  if (!data?.library) return <Waiting label="Reading the library" />
  const { queries, broken, folder } = data.library
  const query = chosen && queries.find((each) => each.name === chosen.name)
  if (query)
    return (
      <QueryCard
        key={`${query.name} ${JSON.stringify(chosen.given)}`}
        query={query}
        given={chosen.given}
        open={open}
        edit={edit}
        back={() => choose(null)}
        changed={refresh}
      />
    )

  const take = async (list: FileList | null) => {
    const texts = new Map(queries.map((each) => [each.name, each.text.trim()]))
    for (const file of [...(list ?? [])]) {
      const plain = file.name.replace(/\.(cypher|cyp|cql|txt)$/i, '')
      const text = withTitle(await file.text(), plain)
      const wanted = nameFor(plain)
      if (texts.get(wanted) === text.trim()) {
        notices.say(`${file.name} is in the library already.`)
        continue
      }
      // Another query of that name stays as it is.
      const name = freeName(wanted, new Set(texts.keys()))
      const result = await importQuery({ name, text })
      if (result.error) {
        notices.fail(new Error(toApiError(result.error).message.replace(/^text: /, `${file.name}: `)))
        continue
      }
      texts.set(name, text.trim())
      notices.say(
        `Imported ${result.data?.saveQuery?.title ?? file.name}${name === wanted ? '' : ` as ${name}: there is another ${wanted}`}.`,
      )
    }
    refresh()
  }

  const words = find
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  const shown = queries.filter(({ title, description, name, category }) =>
    words.every((word) => `${title} ${description} ${name} ${category}`.toLowerCase().includes(word)),
  )
  const program = new Set(queries.filter((each) => each.program).map((each) => each.category))
  const rank = (category: string) => (category === 'own' ? 0 : program.has(category) ? 2 : 1)
  const opens = (category: string) => category === 'own' || (aboutIt && !program.has(category))
  const categories = [...new Set(shown.map((each) => each.category))].sort(
    (a, b) => rank(a) - rank(b) || a.localeCompare(b),
  )
  return (
    <div className="library" data-testid="library">
      {chosen && !fetching && <p role="alert">There is no query {chosen.name} in the library.</p>}
      <input
        className="input"
        type="search"
        aria-label="Search the library"
        placeholder={`Search ${queries.length} queries`}
        value={find}
        onChange={({ target }) => setFind(target.value)}
      />
      {!aboutIt && (
        <p className="quiet">
          The queries that come with the program are about claims, and this graph holds none. Your own find what is in
          it: write a statement and save it.
        </p>
      )}
      {categories.map((category) => (
        <details key={category} className="library-category" open={words.length > 0 || opens(category)}>
          <summary>
            {categoryWord(category)}
            {program.has(category) && ' (asked by the program)'}{' '}
            <span className="quiet">{shown.filter((each) => each.category === category).length}</span>
          </summary>
          <ul>
            {shown
              .filter((each) => each.category === category)
              .map((each) => (
                <li key={each.name}>
                  <button
                    className="library-row"
                    onClick={() => choose({ name: each.name, given: {} })}
                    title={each.description}
                  >
                    {each.returns === 'GRAPH' ? (
                      <Network size={14} aria-label="graph" />
                    ) : (
                      <Table2 size={14} aria-label="table" />
                    )}
                    <span>{each.title}</span>
                  </button>
                </li>
              ))}
          </ul>
        </details>
      ))}
      {shown.length === 0 && <p className="empty">No query has these words.</p>}
      {broken.length > 0 && (
        <section className="library-broken">
          <h3>Files that cannot be read</h3>
          <ul>
            {broken.map(({ name, problem }) => (
              <li key={name}>{problem}</li>
            ))}
          </ul>
        </section>
      )}
      <div className="row">
        <Button className="button button-small" onPress={() => files.current?.click()}>
          <FileUp size={13} aria-hidden="true" /> Import .cypher files
        </Button>
        <input
          ref={files}
          type="file"
          hidden
          multiple
          accept=".cypher,.cyp,.cql,.txt"
          aria-label="Cypher files"
          onChange={({ target }) => void take(target.files).then(() => (target.value = ''))}
        />
      </div>
      <p className="quiet library-folder">Your own queries are files in {folder}.</p>
    </div>
  )
}
