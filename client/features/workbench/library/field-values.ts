import { unheldWords } from '../../../state/json-numbers.ts'
import { choiceValue, parameterType } from '../../../../server/parameters/type.ts'

/** How a parameter is asked for. */
export type ControlKind = 'choices' | 'choice' | 'thing' | 'json' | 'lines' | 'tick' | 'line'

/** The control that suits a type. @param known whether there are words to choose from */
export function controlOf(type: string, known: boolean): ControlKind {
  const { base, list } = parameterType(type)
  if (known) return list ? 'choices' : 'choice'
  if (base === 'Entity' && !list) return 'thing'
  if (base === 'Map' || base === 'Lens' || (list && base !== 'String' && base !== 'Entity')) return 'json'
  if (list) return 'lines'
  return base === 'Boolean' ? 'tick' : 'line'
}

/** What was typed as JSON; as text when it is none, or has a number that would be changed, for the form to complain of. */
export function fromJsonText(text: string, empty: null | string): unknown {
  if (text.trim() === '') return empty
  if (unheldWords(text) !== null) return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** What was typed into a line, as a value of that type; as text where the number would be changed, for the form to complain of. */
export function fromLine(text: string, type: string): unknown {
  const { base, optional } = parameterType(type)
  if (text === '') return optional ? null : ''
  const isNumber = (base === 'Integer' || base === 'Float') && text.trim() !== '' && !Number.isNaN(Number(text))
  return isNumber && unheldWords(text) === null ? Number(text) : text
}

/** The word that was chosen, as a value of that type. */
export const choiceOf = (word: string, type: string): string | number =>
  parameterType(type).base === 'Choice' ? choiceValue(word) : word

/** Lines that say something, without the blanks around them. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
