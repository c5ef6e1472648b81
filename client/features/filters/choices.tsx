import type { ReactNode } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'

/** A choice among pictures: colours, shapes, glyphs. */
export function Pictures<T extends string>({
  label,
  value,
  all,
  names,
  picture,
  choose,
}: {
  label: string
  /** A value that is not in the list leaves all unchosen. */
  value: string
  all: readonly T[]
  /** What each is called, for screen readers and as a tooltip. */
  names?: (value: T) => string
  picture(value: T): ReactNode
  choose(value: T): void
}) {
  return (
    <RadioGroup
      className="pictures"
      aria-label={label}
      value={all.find((each) => each === value) ?? ''}
      onChange={(next) => choose(next as T)}
      orientation="horizontal"
    >
      <span className="field-label" aria-hidden="true">
        {label}
      </span>
      <div className="pictures-all">
        {all.map((each) => (
          <Radio key={each} value={each} className="picture" aria-label={names?.(each) ?? each}>
            {picture(each)}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}

/** A choice from a list of words. */
export const Words = ({
  label,
  value,
  options,
  choose,
}: {
  label: string
  value: string
  options: readonly { value: string; word: string }[]
  choose(value: string): void
}) => (
  <label className="words">
    <span className="field-label">{label}</span>
    <select value={value} onChange={({ target }) => choose(target.value)}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.word}
        </option>
      ))}
    </select>
  </label>
)

/** Colours that are known to be readable, and one of the user's own. */
export function Colors({
  label,
  value,
  all,
  choose,
}: {
  label: string
  value: string
  all: readonly string[]
  choose(color: string): void
}) {
  return (
    <div className="colors">
      <Pictures
        label={label}
        value={value}
        all={all}
        choose={choose}
        picture={(color) => (
          <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
            <circle cx="9" cy="9" r="8" fill={color} />
          </svg>
        )}
      />
      <label className="own-color">
        <span>Another</span>
        <input
          type="color"
          aria-label={`${label}: another`}
          value={value}
          onChange={({ target }) => choose(target.value.toLowerCase())}
        />
      </label>
    </div>
  )
}
