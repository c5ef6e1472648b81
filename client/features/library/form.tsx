import { useId, useState } from 'react'
import { useQuery } from 'urql'
import { STATUSES } from '../../format/words.ts'
import { graphql } from '../../gql/index.ts'
import { fieldType, type LibraryQuery } from '../../state/query-file.ts'
import { ThingPicker } from '../../thing-picker/thing-picker.tsx'

const ChoicesDocument = graphql(`
  query Choices {
    overview {
      kinds {
        name
      }
      linkTypes {
        name
      }
    }
    documents {
      id
      name
    }
  }
`)

const GRADES = ['A', 'B', 'C', 'D', 'E', 'F']

type Values = Readonly<Record<string, unknown>>

/** A field for each parameter of a query: things by search, days by calendar, words by choice. */
export function QueryForm({
  query,
  values,
  problems,
  onChange,
}: {
  query: LibraryQuery
  values: Values
  problems: Readonly<Record<string, string>>
  onChange(values: Values): void
}) {
  if (query.parameters.length === 0) return null
  return (
    <div className="query-form" role="group" aria-label={`Parameters of ${query.title}`}>
      {query.parameters.map(({ name, type, about }) => (
        <Field
          key={name}
          name={name}
          type={type}
          about={about}
          value={values[name]}
          problem={problems[name]}
          onChange={(value) => onChange({ ...values, [name]: value })}
        />
      ))}
    </div>
  )
}

interface FieldProps {
  name: string
  type: string
  about: string
  value: unknown
  problem: string | undefined
  onChange(value: unknown): void
}

function Field({ name, type, about, value, problem, onChange }: FieldProps) {
  const id = useId()
  const { base, list, optional, words } = fieldType(type)
  const choices = useChoices(base, words)
  const empty = optional ? null : ''
  const pick = (next: string[]) => onChange(optional && next.length === 0 ? null : next)
  let control
  if (choices && list)
    control = (
      <ManyChoices
        id={id}
        label={about}
        choices={choices}
        chosen={Array.isArray(value) ? (value as string[]) : []}
        onChange={pick}
      />
    )
  else if (choices)
    control = (
      <select
        id={id}
        className="input"
        value={typeof value === 'string' ? value : ''}
        onChange={({ target }) => onChange(target.value === '' ? empty : target.value)}
      >
        {optional && <option value="">any</option>}
        {choices.map(({ value: word, label }) => (
          <option key={word} value={word}>
            {label}
          </option>
        ))}
      </select>
    )
  else if (base === 'Entity' && !list)
    control = (
      <ThingPicker
        label={about}
        value={typeof value === 'string' ? value : ''}
        kinds={words}
        onChange={(next) => onChange(next === '' ? empty : next)}
      />
    )
  else if (base === 'Map' || (list && base !== 'String' && base !== 'Entity'))
    control = (
      <textarea
        id={id}
        className="input"
        rows={2}
        defaultValue={value === null ? '' : JSON.stringify(value)}
        onBlur={({ target }) => onChange(readJson(target.value, empty))}
      />
    )
  else if (list)
    control = (
      <textarea
        id={id}
        className="input"
        rows={2}
        placeholder={base === 'Entity' ? 'Ids, one a line' : 'One a line'}
        value={Array.isArray(value) ? value.join('\n') : ''}
        onChange={({ target }) => pick(target.value.split('\n'))}
        onBlur={({ target }) =>
          pick(
            target.value
              .split('\n')
              .map((line) => line.trim())
              .filter((line) => line !== ''),
          )
        }
      />
    )
  else if (base === 'Boolean')
    control = (
      <input id={id} type="checkbox" checked={value === true} onChange={({ target }) => onChange(target.checked)} />
    )
  else
    control = (
      <input
        id={id}
        className="input"
        type={base === 'Date' ? 'date' : base === 'Integer' || base === 'Float' ? 'number' : 'text'}
        step={base === 'Float' ? 'any' : undefined}
        placeholder={optional ? 'any' : undefined}
        value={value === null || value === undefined ? '' : String(value)}
        onChange={({ target }) =>
          onChange(
            target.value === '' ? empty : base === 'Integer' || base === 'Float' ? Number(target.value) : target.value,
          )
        }
      />
    )
  return (
    <div className="query-field">
      <label htmlFor={id}>
        {about.charAt(0).toUpperCase() + about.slice(1)} <code className="quiet">${name}</code>
      </label>
      {control}
      {problem && (
        <span className="field-problem" role="alert">
          {problem}
        </span>
      )}
    </div>
  )
}

interface Choice {
  value: string
  label: string
}

/** Several of some words. Those chosen when the form opens stand first; one that the graph does not have is kept. */
function ManyChoices({
  id,
  label,
  choices,
  chosen,
  onChange,
}: {
  id: string
  label: string
  choices: readonly Choice[]
  chosen: readonly string[]
  onChange(chosen: string[]): void
}) {
  const [first] = useState(chosen)
  const words = [
    ...first.map((word) => choices.find(({ value }) => value === word) ?? { value: word, label: word }),
    ...choices.filter(({ value }) => !first.includes(value)),
  ]
  return (
    <div id={id} className="input many-choices" role="group" aria-label={label}>
      {words.map(({ value, label: text }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ target }) =>
              onChange(target.checked ? [...chosen, value] : chosen.filter((word) => word !== value))
            }
          />
          {text}
        </label>
      ))}
    </div>
  )
}

function readJson(text: string, empty: null | string): unknown {
  if (text.trim() === '') return empty
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** The words to choose from, for the types that have some. */
function useChoices(base: string, words: readonly string[]): Choice[] | null {
  const fromGraph = base === 'Kind' || base === 'LinkType' || base === 'Document'
  const [{ data }] = useQuery({ query: ChoicesDocument, pause: !fromGraph })
  const plain = (list: readonly string[]) => list.map((value) => ({ value, label: value }))
  switch (base) {
    case 'Choice':
      return plain(words)
    case 'SourceGrade':
      return plain(GRADES)
    case 'Status':
      return STATUSES.filter(({ status }) => status !== 'UNSOURCED').map(({ status, word }) => ({
        value: status.toLowerCase(),
        label: word,
      }))
    case 'Kind':
      return plain((data?.overview?.kinds ?? []).map(({ name }) => name))
    case 'LinkType':
      return plain((data?.overview?.linkTypes ?? []).map(({ name }) => name))
    case 'Document':
      return (data?.documents ?? []).map(({ id, name }) => ({ value: id, label: name }))
    default:
      return null
  }
}
