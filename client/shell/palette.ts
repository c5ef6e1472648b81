import { canRun, isThere, labelOf, offersFor, type Offer } from './commands.ts'
import type { Choices } from './choices.ts'
import type { Choice, Command, Now } from './feature.ts'
import { keyWords } from './keys.ts'
import { targetWords, type Target } from './targets.ts'

/** A line of the palette. */
export interface Entry {
  command: Command
  /** Null where what it is done to is not selected. */
  target: Target | null
  id: string
  /** The id of what is chosen; empty for a command without choices. */
  choice: string
  title: string
  /** What it is done to, where that is what is selected; what to select first, where it cannot be done to that. */
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

/** What to do before a command can be run that is for something else than what is selected. */
const FIRST: Partial<Record<Command['on'], string>> = {
  thing: 'select a thing first',
  link: 'select a link first',
  several: 'select several things first',
}

/**
 * Every command for the selection, the canvas and the page, in this order, whose words hold what is typed, or the words it is looked for by:
 * what begins so first, what cannot be done now last. Once something is typed, also those for which something else has to be selected.
 * @param choices what there is to choose, by the command's id
 */
export function paletteOf(
  commands: readonly Command[],
  targets: readonly Target[],
  now: Now,
  choices: Choices,
  typed: string,
  naming: Called,
): Entry[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
  const holds = (text: string) => words.every((word) => text.toLowerCase().includes(word))
  const called = ({ title, of }: Entry) => `${title} ${of ?? ''}`
  /** Lines of many choices would bury the rest. */
  const rank = (entry: Entry) =>
    (entry.can ? 0 : 8) +
    (entry.title.toLowerCase().startsWith(words[0] ?? '') ? 0 : 4) +
    (entry.choice === '' ? 0 : 2) +
    (holds(called(entry)) ? 0 : 1)
  const nearness = ({ target }: Entry) => (target ? targets.indexOf(target) : targets.length)
  const there = commands.filter(({ byKeyOnly }) => !byKeyOnly)
  const entries = offersFor(there, targets).flatMap((offer) =>
    entriesOf(offer, now, choices.get(offer.command.id) ?? [], naming),
  )
  return [...entries, ...(words.length > 0 ? elsewhere(there, targets, now, entries) : [])]
    .filter((entry) => holds(`${called(entry)} ${entry.command.also ?? ''}`))
    .sort((a, b) => rank(a) - rank(b) || nearness(a) - nearness(b))
}

/** Commands for what is not selected, so that one sees that they exist and what they need; once each, and none that another target has too. */
function elsewhere(
  commands: readonly Command[],
  targets: readonly Target[],
  now: Now,
  entries: readonly Entry[],
): Entry[] {
  const known = new Set(entries.map(({ command }) => command.title))
  return commands.flatMap((command) => {
    const { id, on, title, needs = FIRST[on] } = command
    if (!needs || targets.some((target) => target.on === on) || !isThere(command, now) || known.has(title)) return []
    known.add(title)
    return [{ command, target: null, id, choice: '', title, of: needs, keys: '', can: false }]
  })
}

function entriesOf(offer: Offer, now: Now, choices: readonly Choice[], { name, mac, signs }: Called): Entry[] {
  const { command, target } = offer
  const of = target.on === 'page' || target.on === 'canvas' ? null : targetWords(target, name)
  const title = labelOf(offer, now)
  const can = canRun(offer, now)
  const base = { ...offer, of: can ? of : (command.needs ?? of), can }
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
