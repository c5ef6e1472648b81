import { ArrowLeft, Code, Download, History, Link2, PencilLine, Play, Trash, type LucideIcon } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useClient } from 'urql'
import { useGuarded } from '../../../session/guarded.ts'
import { useNotices } from '../../../session/notices.tsx'
import { useKindWords } from '../../../session/perspectives.tsx'
import { lensIn, problemsOf, type LibraryQuery } from '../../../state/query-file.ts'
import { queryAddress } from '../address.ts'
import { AsGraphql } from './as-graphql.tsx'
import { QueryForm } from './form.tsx'
import { useOwnQuery } from './own-query.ts'
import { settleThings, type Settled } from './things.ts'
import { Versions } from './versions.tsx'

type Values = Readonly<Record<string, unknown>>

export interface CardProps {
  query: LibraryQuery
  /** Values to begin with, beside the examples. */
  given: Values
  /** Opens the statement in an editor, and runs it when asked. */
  open(query: LibraryQuery, values: Values, run: boolean): void
  edit(query: LibraryQuery): void
  back(): void
  changed(): void
}

/** One query: what it answers, what it takes, and all that can be done with it. */
export function QueryCard({ query, given, open, edit, back, changed }: CardProps) {
  const { values, setValues, problems, refused, openIt } = useForm(query, given, open)
  const own = useOwnQuery(query, changed)

  return (
    <article className="query-card" aria-label={query.title}>
      <Button className="button button-quiet button-small" onPress={back}>
        <ArrowLeft size={14} aria-hidden="true" /> All queries
      </Button>
      <h2>{query.title}</h2>
      {query.description && <p className="quiet">{withCode(query.description)}</p>}
      <QueryForm query={query} values={values} problems={problems} onChange={setValues} />
      <div className="row">
        <Button className="button button-primary button-small" onPress={() => openIt(true)}>
          <Play size={13} aria-hidden="true" /> Run this query
        </Button>
        <Button className="button button-small" onPress={() => openIt(false)}>
          <PencilLine size={13} aria-hidden="true" /> Open in editor
        </Button>
      </div>
      {refused && (
        <p role="status">
          Not run: a field above says why. An answer that is still shown is that of the earlier values.
        </p>
      )}
      <div className="row query-more">
        <Sharing query={query} values={values} />
        {query.own && (
          <>
            <More icon={PencilLine} word="Edit" act={() => edit(query)} />
            <More icon={History} word="Versions" act={own.showVersions} />
            <More icon={Trash} word="Remove" act={() => void own.remove().then(back)} />
          </>
        )}
      </div>
      {own.versions && <Versions versions={own.versions} take={own.takeVersion} />}
      <Source query={query} lens={lensIn(values.lens)} />
      <AsGraphql query={query} values={values} />
    </article>
  )
}

/** The values of a query's form, what is wrong with them, and what opens the query with them. */
function useForm(query: LibraryQuery, given: Values, open: CardProps['open']) {
  const client = useClient()
  const guarded = useGuarded()
  const words = useKindWords()
  const [values, setValues] = useState<Values>(() => ({
    ...Object.fromEntries(query.parameters.map((parameter) => [parameter.name, parameter.default])),
    ...given,
  }))
  // What is still to be chosen is said at once.
  const [tried, setTried] = useState(() => Object.values(given).includes(''))
  const [looked, setLooked] = useState<Settled>({ values: {}, problems: {} })
  const [stopped, setStopped] = useState(false)
  const missing = problemsOf(query, values)
  const unnamed = Object.entries(looked.problems).filter(([name]) => values[name] === looked.values[name])

  const run = async () => {
    setTried(true)
    setStopped(true)
    if (Object.keys(missing).length > 0) return
    const settled = await settleThings(client, query, values, words)
    setLooked(settled)
    setValues(after(values, settled))
    if (Object.keys(settled.problems).length > 0) return
    setStopped(false)
    open(query, settled.values, true)
  }
  /** An editor takes what names nothing, too. */
  const edit = async () => {
    const settled = await settleThings(client, query, values, words).catch(() => ({ values }))
    open(query, settled.values, false)
  }
  const problems = tried ? { ...Object.fromEntries(unnamed), ...missing } : {}
  return {
    values,
    setValues,
    problems,
    /** Somebody wanted to run it, and it was not. */
    refused: stopped && Object.keys(problems).length > 0,
    openIt: (runIt: boolean) => guarded(runIt ? run : edit),
  }
}

/** Values with the things that were found; what was changed meanwhile stays. */
const after =
  (asked: Values, { values: found }: Pick<Settled, 'values'>) =>
  (now: Values): Values =>
    Object.fromEntries(Object.entries(now).map(([name, value]) => [name, value === asked[name] ? found[name] : value]))

const More = ({ icon: Icon, word, act }: { icon: LucideIcon; word: string; act(): void }) => (
  <Button className="button button-quiet button-small" onPress={act}>
    <Icon size={13} aria-hidden="true" /> {word}
  </Button>
)

/** Ways to hand a query to someone else. */
function Sharing({ query, values }: { query: LibraryQuery; values: Values }) {
  const notices = useNotices()
  const share = () =>
    notices.copy(
      `${location.origin}/#${queryAddress(query, values)}`,
      'Copied a link that opens this query with these values. It does not run by itself.',
    )
  const download = () => {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([query.text], { type: 'text/plain' }))
    link.download = `${query.name.split('/').at(-1)}.cypher`
    link.click()
    URL.revokeObjectURL(link.href)
  }
  return (
    <>
      <More icon={Link2} word="Copy link" act={share} />
      <More icon={Download} word="Save as file" act={download} />
    </>
  )
}

/** The file that a query is, as it runs under a lens when it has one, and its statement. */
const Source = ({ query, lens }: { query: LibraryQuery; lens: object | null }) => (
  <>
    <p className="quiet query-file">
      <a href={addressOfFile(query, lens)} target="_blank" rel="noreferrer">
        <code>{query.file}</code>
      </a>
    </p>
    <details className="query-source">
      <summary>
        <Code size={13} aria-hidden="true" /> Cypher
      </summary>
      <pre tabIndex={0}>{query.statement}</pre>
    </details>
  </>
)

const addressOfFile = ({ name }: LibraryQuery, lens: object | null) =>
  `/queries/${encodeURI(name)}.cypher${lens ? `?lens=${encodeURIComponent(JSON.stringify(lens))}` : ''}`

/** What stands between backticks is a word of Cypher, such as a column. */
const withCode = (text: string) =>
  text.split('`').map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))
