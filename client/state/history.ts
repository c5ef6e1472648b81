/** A value with what came before and after it. Each step says what was done, for the undo button and for screen readers. */
export interface History<T> {
  present: T
  past: readonly Step<T>[]
  future: readonly Step<T>[]
}

interface Step<T> {
  /** What the user did, for example `Expand TTP`. */
  label: string
  /** The value to go to when the step is undone (in `past`) or redone (in `future`). */
  value: T
}

/** Enough for any sitting; each step shares all that it did not change. */
const LONGEST = 200

export const started = <T>(value: T): History<T> => ({ present: value, past: [], future: [] })

/** Records a change. The same value again is not a change. */
export function changed<T>(history: History<T>, label: string, value: T): History<T> {
  if (value === history.present) return history
  return { present: value, past: [...history.past, { label, value: history.present }].slice(-LONGEST), future: [] }
}

/** Replaces the present without a step: for what the user did not ask for, such as a layout's first positions. */
export const settled = <T>(history: History<T>, value: T): History<T> => ({ ...history, present: value })

export function undone<T>(history: History<T>): History<T> {
  const step = history.past.at(-1)
  if (!step) return history
  return {
    present: step.value,
    past: history.past.slice(0, -1),
    future: [{ label: step.label, value: history.present }, ...history.future],
  }
}

export function redone<T>(history: History<T>): History<T> {
  const [step, ...rest] = history.future
  if (!step) return history
  return { present: step.value, past: [...history.past, { label: step.label, value: history.present }], future: rest }
}
