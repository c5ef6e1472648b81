import { ArrowLeft, Code, Download, History, Link2, PencilLine, Play, Trash } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useClient, useMutation } from 'urql'
import { ask } from '../../api/ask.ts'
import { graphql } from '../../gql/index.ts'
import { problemsOf, type LibraryQuery } from '../../state/query-file.ts'
import { queryAddress } from '../../state/url.ts'
import { useNotices } from '../../session/notices.tsx'
import { AsGraphql } from './as-graphql.tsx'
import { QueryForm } from './form.tsx'

const VersionsDocument = graphql(`
  query Versions($name: ID!) {
    queryVersions(name: $name) {
      version
      replacedAt
      text
    }
  }
`)

const RemoveDocument = graphql(`
  mutation RemoveQuery($name: ID!) {
    removeQuery(name: $name)
  }
`)

const SaveTextDocument = graphql(`
  mutation SaveText($name: ID!, $text: String!) {
    saveQuery(name: $name, text: $text) {
      name
    }
  }
`)

export interface CardProps {
  query: LibraryQuery
  /** Values to begin with, beside the examples. */
  given: Readonly<Record<string, unknown>>
  /** Opens the statement in an editor, and runs it when asked. */
  open(query: LibraryQuery, values: Readonly<Record<string, unknown>>, run: boolean): void
  edit(query: LibraryQuery): void
  back(): void
  changed(): void
}

/** One query: what it answers, what it takes, and all that can be done with it. */
export function QueryCard({ query, given, open, edit, back, changed }: CardProps) {
  const client = useClient()
  const notices = useNotices()
  const [values, setValues] = useState<Readonly<Record<string, unknown>>>(() => ({
    ...Object.fromEntries(query.parameters.map((parameter) => [parameter.name, parameter.default])),
    ...given,
  }))
  // What is still to be chosen is said at once.
  const [tried, setTried] = useState(() => Object.values(given).includes(''))
  const [versions, setVersions] = useState<{ version: number; replacedAt: string; text: string }[] | null>(null)
  const [, remove] = useMutation(RemoveDocument)
  const [, saveText] = useMutation(SaveTextDocument)

  const download = () => {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([query.text], { type: 'text/plain' }))
    link.download = `${query.name.split('/').at(-1)}.cypher`
    link.click()
    URL.revokeObjectURL(link.href)
  }
  const problems = problemsOf(query, values)
  const openIt = (run: boolean) => {
    setTried(true)
    if (!run || Object.keys(problems).length === 0) open(query, values, run)
  }
  const share = () =>
    notices.copy(
      `${location.origin}/#${queryAddress(query, values)}`,
      'Copied a link that opens this query with these values. It does not run by itself.',
    )
  const done = (result: { error?: Error | undefined }, words: string) => {
    if (result.error) return notices.fail(result.error)
    notices.say(words)
    changed()
  }

  return (
    <article className="query-card" aria-label={query.title}>
      <Button className="button button-quiet button-small" onPress={back}>
        <ArrowLeft size={14} aria-hidden="true" /> All queries
      </Button>
      <h2>{query.title}</h2>
      {query.description && <p className="quiet">{withCode(query.description)}</p>}
      <QueryForm query={query} values={values} problems={tried ? problems : {}} onChange={setValues} />
      <div className="row">
        <Button className="button button-primary button-small" onPress={() => openIt(true)}>
          <Play size={13} aria-hidden="true" /> Run
        </Button>
        <Button className="button button-small" onPress={() => openIt(false)}>
          <PencilLine size={13} aria-hidden="true" /> Open in editor
        </Button>
      </div>
      <div className="row query-more">
        <Button className="button button-quiet button-small" onPress={share}>
          <Link2 size={13} aria-hidden="true" /> Copy link
        </Button>
        <Button className="button button-quiet button-small" onPress={download}>
          <Download size={13} aria-hidden="true" /> Save as file
        </Button>
        {query.own && (
          <>
            <Button className="button button-quiet button-small" onPress={() => edit(query)}>
              <PencilLine size={13} aria-hidden="true" /> Edit
            </Button>
            <Button
              className="button button-quiet button-small"
              onPress={() =>
                void ask(client, VersionsDocument, { name: query.name }, true).then(
                  ({ queryVersions }) => setVersions(queryVersions ?? []),
                  (error: unknown) => notices.fail(error),
                )
              }
            >
              <History size={13} aria-hidden="true" /> Versions
            </Button>
            <Button
              className="button button-quiet button-small"
              onPress={() =>
                void remove({ name: query.name }).then(
                  (result) => (done(result, `Removed ${query.title}. Its versions are kept in the folder.`), back()),
                )
              }
            >
              <Trash size={13} aria-hidden="true" /> Remove
            </Button>
          </>
        )}
      </div>
      {versions && (
        <section aria-label="Versions">
          <h3>Earlier versions</h3>
          {versions.length === 0 && <p className="quiet">This is the first.</p>}
          <ol className="query-versions">
            {versions.map((version) => (
              <li key={version.version}>
                <details>
                  <summary>
                    Version {version.version}, replaced{' '}
                    {new Date(version.replacedAt).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}
                  </summary>
                  <pre>{version.text}</pre>
                  <Button
                    className="button button-small"
                    onPress={() =>
                      void saveText({ name: query.name, text: version.text }).then((result) =>
                        done(result, `Version ${version.version} is the current one again.`),
                      )
                    }
                  >
                    Take this one again
                  </Button>
                </details>
              </li>
            ))}
          </ol>
        </section>
      )}
      <p className="quiet query-file">
        <a href={`/queries/${encodeURI(query.name)}.cypher`} target="_blank" rel="noreferrer">
          <code>{query.file}</code>
        </a>
      </p>
      <details className="query-source">
        <summary>
          <Code size={13} aria-hidden="true" /> Cypher
        </summary>
        <pre tabIndex={0}>{query.statement}</pre>
      </details>
      <AsGraphql query={query} values={values} />
    </article>
  )
}

/** What stands between backticks is a word of Cypher, such as a column. */
const withCode = (text: string) =>
  text.split('`').map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))
