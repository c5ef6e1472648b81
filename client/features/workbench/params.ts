import { takeParamLines, type ParamLines } from '../../state/param-lines.ts'
import type { Span } from '../../state/statements.ts'
import type { WorkbenchStore } from './store.ts'

/** What was taken of a text's `:param` lines, in words; null when it has none. */
function takenWords({ parameters, unread }: Omit<ParamLines, 'text'>): string | null {
  const names = Object.keys(parameters).map((name) => `$${name}`)
  const parts = [
    names.length > 0 && `Taken from :param lines: ${names.join(', ')}.`,
    unread.length > 0 &&
      `Not read, for it is no value: ${unread.join(' ')} ${unread.length === 1 ? 'It stands' : 'They stand'} there as a comment; write a value in its field.`,
  ]
  return parts.filter((part) => part !== false).join(' ') || null
}

/** Keeps what `:param` lines say with the tab that is open, and says what was taken. */
export function keepParams(workbench: WorkbenchStore, taken: ParamLines, say: (words: string) => void): void {
  const { active, actions } = workbench.getState()
  for (const [name, parameter] of Object.entries(taken.parameters)) actions.setParameter(active, name, parameter)
  const words = takenWords(taken)
  if (words) say(words)
}

/** Takes `:param` lines out of what stands in the editor before it runs. @returns what is left, and what is selected of it */
export function takeParams(
  workbench: WorkbenchStore,
  text: string,
  { from, to }: Span,
  say: (words: string) => void,
): { text: string; selection: Span } {
  const taken = takeParamLines(text)
  if (taken.text === text) return { text, selection: { from, to } }
  const { active, actions } = workbench.getState()
  keepParams(workbench, taken, say)
  actions.edit(active, { text: taken.text })
  const moved = (at: number) => Math.min(takeParamLines(text.slice(0, at)).text.length, taken.text.length)
  return { text: taken.text, selection: { from: moved(from), to: moved(to) } }
}
