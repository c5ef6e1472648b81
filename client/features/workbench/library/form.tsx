import type { LibraryQuery } from '../../../state/query-file.ts'
import { Field } from './field.tsx'
import { LensField } from './lens-field.tsx'

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
      {query.parameters.map(({ name, type, about }) => {
        const change = (value: unknown) => onChange({ ...values, [name]: value })
        return type === 'Lens?' ? (
          <LensField key={name} value={values[name]} onChange={change} />
        ) : (
          <Field
            key={name}
            {...{ name, type, about }}
            value={values[name]}
            problem={problems[name]}
            onChange={change}
          />
        )
      })}
    </div>
  )
}
