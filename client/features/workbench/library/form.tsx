import type { LibraryQuery } from '../../../state/query-file.ts'
import { Field } from './field.tsx'

type Values = Readonly<Record<string, unknown>>

export interface QueryFormProps {
  query: LibraryQuery
  values: Values
  /** What is missing or wrong, by the parameter's name. */
  problems: Readonly<Record<string, string>>
  onChange(values: Values): void
}

/** A field for each parameter of a query: things by search, days by calendar, words by choice. */
export function QueryForm({ query, values, problems, onChange }: QueryFormProps) {
  if (query.parameters.length === 0) return null
  return (
    <div className="query-form" role="group" aria-label={`Parameters of ${query.title}`}>
      {query.parameters.map(({ name, type, about }) => (
        <Field
          key={name}
          {...{ name, type, about }}
          value={values[name]}
          problem={problems[name]}
          onChange={(value) => onChange({ ...values, [name]: value })}
        />
      ))}
    </div>
  )
}
