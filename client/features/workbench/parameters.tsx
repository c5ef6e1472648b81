import { INPUT_WORDS, INPUTS, type Input, type Parameter } from '../../state/statements.ts'
import { ThingPicker } from '../../thing-picker/thing-picker.tsx'
import './parameters.css'

/** A field for each parameter of the statement, with what it is meant to be. */
export function Parameters({
  parameters,
  onChange,
}: {
  parameters: Readonly<Record<string, Parameter>>
  onChange(name: string, parameter: Parameter): void
}) {
  const names = Object.keys(parameters)
  if (names.length === 0)
    return <p className="quiet parameters-none">No parameters. Write $name in the statement to have one.</p>
  return (
    <div className="parameters" role="group" aria-label="Parameters">
      {names.map((name) => {
        const parameter = parameters[name] as Parameter
        return (
          <div key={name} className="parameter">
            <code className="parameter-name">${name}</code>
            <Field name={name} parameter={parameter} onChange={(text) => onChange(name, { ...parameter, text })} />
            <select
              className="input"
              aria-label={`Type of ${name}`}
              value={parameter.input}
              onChange={({ target }) => onChange(name, { ...parameter, input: target.value as Input })}
            >
              {INPUTS.map((input) => (
                <option key={input} value={input}>
                  {INPUT_WORDS[input]}
                </option>
              ))}
            </select>
          </div>
        )
      })}
    </div>
  )
}

function Field({
  name,
  parameter: { input, text },
  onChange,
}: {
  name: string
  parameter: Parameter
  onChange(text: string): void
}) {
  const label = `Value of ${name}`
  if (input === 'thing')
    return (
      <ThingPicker label={label} value={text} unnamed="The statement takes the text as it is." onChange={onChange} />
    )
  if (input === 'null') return <span className="quiet">null</span>
  if (input === 'boolean')
    return (
      <select
        className="input"
        aria-label={label}
        value={text === 'true' ? 'true' : 'false'}
        onChange={({ target }) => onChange(target.value)}
      >
        <option value="true">true</option>
        <option value="false">false</option>
      </select>
    )
  if (input === 'texts' || input === 'things' || input === 'json')
    return (
      <textarea
        className="input"
        aria-label={label}
        rows={Math.min(6, Math.max(2, text.split('\n').length))}
        placeholder={input === 'json' ? '{"key": "value"}' : 'One a line'}
        value={text}
        onChange={({ target }) => onChange(target.value)}
      />
    )
  return (
    <input
      className="input"
      aria-label={label}
      type={input === 'date' ? 'date' : 'text'}
      inputMode={input === 'integer' ? 'numeric' : input === 'float' ? 'decimal' : undefined}
      placeholder={input === 'datetime' ? '2023-10-05T12:00Z' : undefined}
      value={text}
      onChange={({ target }) => onChange(target.value)}
    />
  )
}
