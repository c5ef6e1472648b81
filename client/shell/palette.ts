import { canRun, labelOf, offersFor, type Offer } from './commands.ts'
import type { Choices } from './choices.ts'
import type { Choice, Command, Now } from './feature.ts'
import { keyWords } from './keys.ts'
import { targetWords, type Target } from './targets.ts'

/** A line of the palette. */
export interface Entry extends Offer {
  id: string
  /** The id of what is chosen; empty for a command without choices. */
  choice: string
  title: string
  /** What it is done to, where that is what is selected. */
  of: string | null
  keys: string
  /** Whether it can be done now; what cannot is shown all the same, so that one sees that it exists. */
  can: boolean
}

/** How things are called, and which keys are told. */
interface Called {
  name(id: string): string
  mac: boolean
  /** Whether keys of a single sign do anything. */
  signs: boolean
}

/** What stands before a command in the search box. */
export const SIGN = '>'

/** The words that are typed after the sign, or null when something else is searched. */
export const wordsAfterSign = (text: string): string | null =>
  text.trimStart().startsWith(SIGN) ? text.trimStart().slice(SIGN.length).trim() : null

/**
 * Every command for the selection, the canvas and the page, in this order, whose words hold what is typed: what begins so first, what
 * cannot be done now last.
 * @param choices what there is to choose, by the command's id
 */
export function paletteOf(
  commands: readonly Command[],
  targets: readonly Target[],
  now: Now,
  choices: Choices,
  typed: string,
  called: Called,
): Entry[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
  const matches = ({ title, of }: Entry) => words.every((word) => `${title} ${of ?? ''}`.toLowerCase().includes(word))
  /** Lines of many choices would bury the rest while nothing is typed. */
  const rank = ({ title, can, choice }: Entry) =>
    (can ? 0 : 4) + (title.toLowerCase().startsWith(words[0] ?? '') ? 0 : 2) + (choice === '' ? 0 : 1)
  const nearness = ({ target }: Entry) => targets.indexOf(target)
  return offersFor(commands, targets)
    .filter(({ command }) => !command.byKeyOnly)
    .flatMap((offer) => entriesOf(offer, now, choices.get(offer.command.id) ?? [], called))
    .filter(matches)
    .sort((a, b) => rank(a) - rank(b) || nearness(a) - nearness(b))
}

function entriesOf(offer: Offer, now: Now, choices: readonly Choice[], { name, mac, signs }: Called): Entry[] {
  const { command, target } = offer
  const of = target.on === 'page' || target.on === 'canvas' ? null : targetWords(target, name)
  const title = labelOf(offer, now)
  const base = { ...offer, of, can: canRun(offer, now) }
  if (command.choices === undefined)
    return [{ ...base, id: command.id, choice: '', title, keys: keyWords(command, mac, signs) }]
  return choices.map((choice) => ({
    ...base,
    id: `${command.id} ${choice.id}`,
    choice: choice.id,
    title: `${title}: ${choice.title}`,
    keys: '',
  }))
}
