import { Network, Table2 } from 'lucide-react'
import { useState } from 'react'
import { useQuery } from 'urql'
import { LibraryDocument } from '../../../api/library.ts'
import { Failed, Waiting } from '../../../session/answer.tsx'
import { wordsOf } from '../../../format/find.ts'
import { useModel } from '../../../session/perspectives.tsx'
import { meets } from '../../../state/model.ts'
import { queryNamed, categoryWord, type LibraryQuery } from '../../../state/query-file.ts'
import { QueryCard, type CardProps } from './card.tsx'
import { ImportButton } from './import-button.tsx'
import { countsInWords, sectionsOf, withWords, type Section } from './sections.ts'
import './library.css'

export interface LibraryProps {
  /** The query that is open, with values that were given for it; null for the list. */
  chosen: { name: string; given: Readonly<Record<string, unknown>> } | null
  choose(chosen: LibraryProps['chosen']): void
  open: CardProps['open']
  edit(query: LibraryQuery): void
}

/** Every query that comes with the program, and one's own: a list, or one of them with all that it takes. */
export function Library({ chosen, choose, open, edit }: LibraryProps) {
  const [{ data, error, fetching }, again] = useQuery({ query: LibraryDocument, requestPolicy: 'cache-and-network' })
  const [find, setFind] = useState('')
  const refresh = () => again({ requestPolicy: 'network-only' })

  if (error) return <Failed error={error} retry={refresh} />
  if (!data?.library) return <Waiting label="Reading the library" />
  const { queries, broken, folder } = data.library
  const query = queryNamed(queries, chosen?.name)
  if (chosen && query)
    return (
      <QueryCard
        key={`${query.name} ${JSON.stringify(chosen.given)}`}
        {...{ query, open, edit }}
        given={chosen.given}
        back={() => choose(null)}
        changed={refresh}
      />
    )
  return (
    <div className="library" data-testid="library">
      {chosen && !fetching && <p role="alert">There is no query {chosen.name} in the library.</p>}
      <QueryList queries={queries} find={find} setFind={setFind} choose={(name) => choose({ name, given: {} })} />
      {broken.length > 0 && (
        <section className="library-broken">
          <h2>Files that cannot be read</h2>
          <ul>
            {broken.map(({ name, problem }) => (
              <li key={name}>{problem}</li>
            ))}
          </ul>
        </section>
      )}
      <ImportButton queries={queries} done={refresh} />
      <p className="quiet library-folder">Your own queries are files in {folder}.</p>
    </div>
  )
}

interface QueryListProps {
  queries: readonly LibraryQuery[]
  find: string
  setFind(find: string): void
  choose(name: string): void
}

/** Queries by category, searched as one types. */
function QueryList({ queries, find, setFind, choose }: QueryListProps) {
  const aboutIt = meets(useModel(), 'claims')
  const words = wordsOf(find)
  const shown = withWords(queries, words)
  const opens = ({ category, program }: Section) => words.length > 0 || category === 'own' || (aboutIt && !program)
  return (
    <>
      <input
        className="input"
        type="search"
        aria-label="Search the library"
        placeholder="Search the library"
        value={find}
        onChange={({ target }) => setFind(target.value)}
      />
      <p className="quiet library-count">{countsInWords(queries)}</p>
      {!aboutIt && (
        <p className="quiet">
          The queries that come with the program are about claims, and this graph holds none. Your own find what is in
          it: write a statement and save it.
        </p>
      )}
      {sectionsOf(queries, shown, words.length > 0).map((section) => (
        <details key={section.category} className="library-category" open={opens(section)}>
          <summary>
            {categoryWord(section.category)}
            {section.program && ' (asked by the program)'} <span className="quiet">{section.queries.length}</span>
          </summary>
          <ul>
            {section.queries.map((query) => (
              <li key={query.name}>
                <QueryRow query={query} choose={() => choose(query.name)} />
              </li>
            ))}
          </ul>
        </details>
      ))}
      {shown.length === 0 && <p className="empty">No query has these words.</p>}
    </>
  )
}

const QueryRow = ({ query, choose }: { query: LibraryQuery; choose(): void }) => (
  <button className="library-row" onClick={choose} title={query.description}>
    {query.returns === 'GRAPH' ? <Network size={14} aria-label="graph" /> : <Table2 size={14} aria-label="table" />}
    <span>{query.title}</span>
  </button>
)
