import { Save } from 'lucide-react'
import { useState } from 'react'
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useMutation, useQuery } from 'urql'
import { toApiError } from '../../api/errors.ts'
import { LibraryDocument } from '../../api/library.ts'
import { graphql } from '../../gql/index.ts'
import { asJson, type Input, type Parameter, parametersFor, type WorkTab } from '../../state/statements.ts'
import { columnsFor, nameFor, queryFile, type LibraryQuery } from '../../state/query-file.ts'
import { useNotices } from '../../session/notices.tsx'

const SaveDocument = graphql(`
  mutation SaveQuery($name: ID!, $text: String!) {
    saveQuery(name: $name, text: $text) {
      name
      title
    }
  }
`)

const TYPES = [
  'String',
  'Integer',
  'Float',
  'Boolean',
  'Date',
  'Entity',
  'Document',
  'Kind',
  'LinkType',
  'Status',
  'SourceGrade',
  'List<String>',
  'List<Entity>',
  'List<Status>',
  'Map',
]

const typeOf = (input: Input): string =>
  ({
    text: 'String',
    integer: 'Integer',
    float: 'Float',
    boolean: 'Boolean',
    date: 'Date',
    datetime: 'String',
    thing: 'Entity',
    texts: 'List<String>',
    things: 'List<Entity>',
    json: 'Map',
    null: 'String?',
  })[input]

export interface SaveProps {
  tab: WorkTab
  /** The own query that the tab was opened from, or null. */
  origin: LibraryQuery | null
  saved(name: string, title: string): void
}

/** Keeps what is in a tab as a query of one's own, with its header. Under the same name the text before becomes a version. */
export function SaveQuery({ tab, origin, saved }: SaveProps) {
  return (
    <DialogTrigger>
      <Button className="button button-small">
        <Save size={13} aria-hidden="true" /> Save
      </Button>
      <ModalOverlay className="overlay" isDismissable>
        <Modal className="modal">
          <Dialog className="dialog save-query">
            {({ close }) => <SaveForm tab={tab} origin={origin} saved={saved} close={close} />}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  )
}

interface Row {
  name: string
  type: string
  about: string
  parameter: Parameter
}

function SaveForm({ tab, origin, saved, close }: SaveProps & { close(): void }) {
  const notices = useNotices()
  const [{ fetching }, save] = useMutation(SaveDocument)
  const [title, setTitle] = useState(origin?.title ?? (/^Statement \d+$/.test(tab.title) ? '' : tab.title))
  const [description, setDescription] = useState(origin?.description ?? '')
  const [returns, setReturns] = useState<'graph' | 'table'>(origin?.returns === 'GRAPH' ? 'graph' : 'table')
  const [problem, setProblem] = useState<string | null>(null)
  const [{ data }] = useQuery({ query: LibraryDocument })
  /** The name of another query that was agreed to be replaced. */
  const [replacing, setReplacing] = useState<string | null>(null)
  const [rows, setRows] = useState<readonly Row[]>(() =>
    Object.entries(parametersFor(tab)).map(([name, parameter]) => {
      const known = origin?.parameters.find((each) => each.name === name)
      return { name, parameter, type: known?.type ?? typeOf(parameter.input), about: known?.about ?? '' }
    }),
  )
  const set = (index: number, change: Partial<Row>) =>
    setRows(rows.map((row, at) => (at === index ? { ...row, ...change } : row)))
  const name = origin?.own ? origin.name : nameFor(title)

  const submit = () => {
    setProblem(null)
    if (title.trim() === '') return setProblem('Give it a title: one sentence that says what it answers.')
    const other = data?.library?.queries.find((query) => query.name === name && query.name !== origin?.name)
    if (other && replacing !== name) {
      setReplacing(name)
      return setProblem(
        `There is “${other.title}” under ${name} already. Change the title, or save again to replace it; its text is then kept as an earlier version.`,
      )
    }
    let text
    try {
      text = queryFile(
        {
          title,
          description,
          returns,
          columns: columnsFor(origin, tab.text),
          parameters: rows.map((row) => ({ ...row, example: asJson(row.name, row.parameter) })),
        },
        tab.text,
      )
    } catch (error) {
      return setProblem(`The value in the parameters panel becomes the example. ${(error as Error).message}`)
    }
    void save({ name, text }).then(({ data, error }) => {
      if (error) return setProblem(toApiError(error).message)
      notices.say(`Saved ${data?.saveQuery?.title}.`)
      saved(name, title)
      close()
    })
  }

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
          value={title}
          placeholder="Armed groups that operate in a country"
          onChange={({ target }) => setTitle(target.value)}
        />
      </label>
      <label>
        Description
        <textarea
          className="input"
          rows={2}
          value={description}
          onChange={({ target }) => setDescription(target.value)}
        />
      </label>
      <label>
        Shown as
        <select
          className="input"
          value={returns}
          onChange={({ target }) => setReturns(target.value as 'graph' | 'table')}
        >
          <option value="table">Table</option>
          <option value="graph">Graph</option>
        </select>
      </label>
      {rows.length > 0 && (
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
      )}
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
        <Button type="submit" className="button button-primary" isDisabled={fetching}>
          {replacing === name ? 'Replace' : 'Save'}
        </Button>
        <Button className="button" onPress={close}>
          Cancel
        </Button>
        <span className="quiet">{name}.cypher</span>
      </div>
    </form>
  )
}
