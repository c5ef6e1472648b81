import { useState } from 'react'
import { Button, Heading } from 'react-aria-components'
import { useMutation, useQuery } from 'urql'
import { toApiError } from '../../../api/errors.ts'
import { LibraryDocument } from '../../../api/library.ts'
import { graphql } from '../../../gql/index.ts'
import { useNotices } from '../../../session/notices.tsx'
import type { LibraryQuery } from '../../../state/query-file.ts'
import type { WorkTab } from '../../../state/statements.ts'
import { fileOf, headerOf, nameOf, takenBy, TYPES, type Header, type Row } from './save-header.ts'

const SaveDocument = graphql(`
  mutation SaveQuery($name: ID!, $text: String!) {
    saveQuery(name: $name, text: $text) {
      name
      title
    }
  }
`)

export interface SaveFormProps {
  tab: WorkTab
  /** The own query that the tab was opened from, or null. */
  origin: LibraryQuery | null
  saved(name: string, title: string): void
  close(): void
}

/** What a query says of itself, asked before it is kept. */
export function SaveForm({ tab, origin, saved, close }: SaveFormProps) {
  const [header, setHeader] = useState(() => headerOf(tab, origin))
  const name = nameOf(header.title, origin)
  const { submit, problem, replacing, saving } = useSaving({ tab, origin, saved, close }, header, name)
  const change = (change: Partial<Header>) => setHeader({ ...header, ...change })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <Heading slot="title">Save as a query of your own</Heading>
      <label>
        Title
        <input
          className="input"
          autoFocus
          value={header.title}
          placeholder="Armed groups that operate in a country"
          onChange={({ target }) => change({ title: target.value })}
        />
      </label>
      <label>
        Description
        <textarea
          className="input"
          rows={2}
          value={header.description}
          onChange={({ target }) => change({ description: target.value })}
        />
      </label>
      <label>
        Shown as
        <select
          className="input"
          value={header.returns}
          onChange={({ target }) => change({ returns: target.value as Header['returns'] })}
        >
          <option value="table">Table</option>
          <option value="graph">Graph</option>
        </select>
      </label>
      {header.rows.length > 0 && <ParameterRows rows={header.rows} onChange={(rows) => change({ rows })} />}
      <datalist id="parameter-types">
        {TYPES.map((type) => (
          <option key={type} value={type} />
        ))}
      </datalist>
      {problem && (
        <p className="save-problem" role="alert">
          {problem}
        </p>
      )}
      <div className="row">
        <Button type="submit" className="button button-primary" isDisabled={saving}>
          {replacing ? 'Replace' : 'Save'}
        </Button>
        <Button className="button" onPress={close}>
          Cancel
        </Button>
        <span className="quiet">{name}.cypher</span>
      </div>
    </form>
  )
}

/** The parameters' types and what they are. */
function ParameterRows({ rows, onChange }: { rows: readonly Row[]; onChange(rows: readonly Row[]): void }) {
  const set = (index: number, change: Partial<Row>) =>
    onChange(rows.map((row, at) => (at === index ? { ...row, ...change } : row)))
  return (
    <table className="save-parameters">
      <thead>
        <tr>
          <th scope="col">Parameter</th>
          <th scope="col">Type</th>
          <th scope="col">What it is</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={row.name}>
            <th scope="row">
              <code>${row.name}</code>
            </th>
            <td>
              <input
                className="input"
                list="parameter-types"
                aria-label={`Type of ${row.name}`}
                value={row.type}
                onChange={({ target }) => set(index, { type: target.value })}
              />
            </td>
            <td>
              <input
                className="input"
                aria-label={`What ${row.name} is`}
                value={row.about}
                placeholder={row.name}
                onChange={({ target }) => set(index, { about: target.value })}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Keeps the query under a name, and says what stands in the way; another of that name is replaced when it is asked for twice. */
function useSaving({ tab, origin, saved, close }: SaveFormProps, header: Header, name: string) {
  const notices = useNotices()
  const [{ fetching }, save] = useMutation(SaveDocument)
  const [{ data }] = useQuery({ query: LibraryDocument })
  const [problem, setProblem] = useState<string | null>(null)
  /** The name of another query that was agreed to be replaced. */
  const [agreed, setAgreed] = useState<string | null>(null)

  const submit = () => {
    setProblem(null)
    if (header.title.trim() === '') return setProblem('Give it a title: one sentence that says what it answers.')
    const other = takenBy(name, data?.library?.queries ?? [], origin)
    if (other && agreed !== name) {
      setAgreed(name)
      return setProblem(
        `There is “${other.title}” under ${name} already. Change the title, or save again to replace it; its text is then kept as an earlier version.`,
      )
    }
    let text
    try {
      text = fileOf(header, tab.text, origin)
    } catch (error) {
      return setProblem(`The value in the parameters panel becomes the example. ${(error as Error).message}`)
    }
    void save({ name, text }).then(({ data, error }) => {
      if (error) return setProblem(toApiError(error).message)
      notices.say(`Saved ${data?.saveQuery?.title}.`)
      saved(name, header.title)
      close()
    })
  }
  return { submit, problem, replacing: agreed === name, saving: fetching }
}
