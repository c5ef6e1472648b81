import { useId, useState } from 'react'
import { parameterType } from '../../../../server/parameters/type.ts'
import { ThingPicker } from '../../../thing-picker/thing-picker.tsx'
import { ManyChoices, useChoices, type Choice } from './choices.tsx'
import { choiceOf, controlOf, fromJsonText, fromLine, linesOf } from './field-values.ts'

export interface FieldProps {
  name: string
  type: string
  about: string
  value: unknown
  problem: string | undefined
  onChange(value: unknown): void
}

/** A parameter of a query: what it is, a control that suits its type, what is wrong with its value. */
export function Field({ name, type, about, value, problem, onChange }: FieldProps) {
  const id = useId()
  const { base, words } = parameterType(type)
  const choices = useChoices(base, words)
  return (
    <div className="query-field">
      <label htmlFor={id}>
        {about.charAt(0).toUpperCase() + about.slice(1)} <code className="quiet">${name}</code>
      </label>
      <Control {...{ id, type, about, value, problem, choices, onChange }} />
      {problem && !saysItself(type) && (
        <span className="field-problem" role="alert">
          {problem}
        </span>
      )}
    </div>
  )
}

/** Whether the control says below itself what is wrong with its value. */
const saysItself = (type: string) => controlOf(type, false) === 'thing'

interface ControlProps extends Pick<FieldProps, 'type' | 'about' | 'value' | 'problem' | 'onChange'> {
  id: string
  choices: readonly Choice[] | null
}

function Control(props: ControlProps) {
  const { id, type, about, value, problem, choices, onChange } = props
  const { words, optional } = parameterType(type)
  const empty = optional ? null : ''
  switch (controlOf(type, choices !== null)) {
    case 'choices':
      return (
        <ManyChoices
          id={id}
          label={about}
          choices={choices ?? []}
          chosen={Array.isArray(value) ? (value as string[]) : []}
          onChange={(next) => onChange(optional && next.length === 0 ? null : next)}
        />
      )
    case 'choice':
      return <OneChoice {...props} />
    case 'thing':
      return (
        <ThingPicker
          label={about}
          value={typeof value === 'string' ? value : ''}
          kinds={words}
          problem={problem}
          onChange={(next) => onChange(next === '' ? empty : next)}
        />
      )
    case 'json':
      return (
        <textarea
          id={id}
          className="input"
          rows={2}
          defaultValue={value === null ? '' : JSON.stringify(value)}
          onBlur={({ target }) => onChange(fromJsonText(target.value, empty))}
        />
      )
    case 'lines':
      return <Lines {...props} />
    case 'tick':
      return (
        <input id={id} type="checkbox" checked={value === true} onChange={({ target }) => onChange(target.checked)} />
      )
    case 'line':
      return <Line {...props} />
  }
}

function OneChoice({ id, type, value, choices, onChange }: ControlProps) {
  const { optional } = parameterType(type)
  return (
    <select
      id={id}
      className="input"
      value={typeof value === 'string' || typeof value === 'number' ? String(value) : ''}
      onChange={({ target }) => onChange(target.value === '' && optional ? null : choiceOf(target.value, type))}
    >
      {optional && <option value="">any</option>}
      {choices?.map(({ value: word, label }) => (
        <option key={word} value={word}>
          {label}
        </option>
      ))}
    </select>
  )
}

/** Several texts, one a line: as they are typed while one types, without blanks afterwards. */
function Lines({ id, type, value, onChange }: ControlProps) {
  const { base, optional } = parameterType(type)
  const pick = (next: string[]) => onChange(optional && next.length === 0 ? null : next)
  return (
    <textarea
      id={id}
      className="input"
      rows={2}
      placeholder={base === 'Entity' ? 'Ids, one a line' : 'One a line'}
      value={Array.isArray(value) ? value.join('\n') : ''}
      onChange={({ target }) => pick(target.value.split('\n'))}
      onBlur={({ target }) => pick(linesOf(target.value))}
    />
  )
}

/** A text for numbers too: a field for numbers would rewrite `1e400` while it is typed. */
function Line({ id, type, value, onChange }: ControlProps) {
  const { base, optional } = parameterType(type)
  const [typed, setTyped] = useState('')
  const isTyped = Object.is(fromLine(typed, type), value)
  return (
    <input
      id={id}
      className="input"
      type={base === 'Date' ? 'date' : 'text'}
      inputMode={base === 'Integer' ? 'numeric' : base === 'Float' ? 'decimal' : undefined}
      placeholder={optional ? 'any' : undefined}
      value={isTyped ? typed : value === null || value === undefined ? '' : String(value)}
      onChange={({ target }) => {
        setTyped(target.value)
        onChange(fromLine(target.value, type))
      }}
    />
  )
}
