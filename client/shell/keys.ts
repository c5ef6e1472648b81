import { canRun, isOfCanvas, type Offer } from './commands.ts'
import type { Choice, Command, Now } from './feature.ts'
import type { Target } from './targets.ts'

/** A key press, as far as it matters here. */
export type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

/**
 * The press as a command says it: `Mod+Shift+Z`, `?`, `Shift+F10`. Of a sign, Shift is left out: on some keyboards it takes Shift, on
 * others not.
 */
export function strokeOf({ key, ctrlKey, metaKey, shiftKey, altKey }: Press): string {
  const letter = /^\p{L}$/u.test(key)
  const sign = !letter && [...key].length === 1
  const held = [
    (ctrlKey || metaKey) && 'Mod',
    altKey && 'Alt',
    shiftKey && !sign && (!letter || ctrlKey || metaKey) && 'Shift',
  ]
  return [...held.filter(Boolean), letter ? key.toUpperCase() : key].join('+')
}

/** Whether a stroke is a letter, digit or sign alone: who speaks to the machine, or holds it unsteadily, types such by accident. */
export const isSign = (stroke: string): boolean => [...stroke].length === 1

/** Whose a key is: of a dialog or menu, of a text, or ours. */
export type Owner = 'theirs' | 'typing' | 'canvas' | 'page'

/** Whose a key is that is pressed on an element. */
export function ownerOf(element: Element | null): Owner {
  if (!element || element === element.ownerDocument.body) return 'canvas'
  if (element.closest('[role=dialog], [role=alertdialog], [role=menu]')) return 'theirs'
  if (element.closest('[role=application]')) return 'canvas'
  const noText = 'input:is([type=checkbox], [type=radio], [type=range], [type=button], [type=submit], [type=file])'
  return element.matches(`input:not(${noText}), textarea, select, [contenteditable]:not([contenteditable=false])`)
    ? 'typing'
    : 'page'
}

/** Not one that writes something. */
const IN_TEXT = /^Mod\+|^F\d+$/

function hears(command: Command, stroke: string, owner: Owner): boolean {
  if (owner === 'theirs') return command.anywhere === true
  if (owner === 'typing') return (command.anywhere ?? command.whileTyping) === true && IN_TEXT.test(stroke)
  return owner === 'canvas' || command.everywhere === true || !isOfCanvas(command)
}

/** Every stroke of a command, with the choice that it makes. */
function strokesOf({ keys, choices }: Command): readonly { stroke: string; choice: string }[] {
  const chosen: readonly Choice[] = typeof choices === 'object' ? choices : []
  return [
    ...(keys ?? []).map((stroke) => ({ stroke, choice: '' })),
    ...chosen.flatMap(({ id, keys: own }) => own?.map((stroke) => ({ stroke, choice: id })) ?? []),
  ]
}

/**
 * What a stroke does, or null. A room's command goes before the one whose keys it says it takes.
 * @param targets what could be acted on: the selection, the canvas, the page
 */
export function commandFor(
  stroke: string,
  owner: Owner,
  commands: readonly Command[],
  targets: readonly Target[],
  now: Now,
): (Offer & { choice: string }) | null {
  const found = commands.flatMap((command) => {
    const target = targets.find(({ on }) => on === command.on)
    const hit = strokesOf(command).find((each) => each.stroke === stroke)
    return target && hit && hears(command, stroke, owner) && canRun({ command, target }, now)
      ? [{ command, target, choice: hit.choice }]
      : []
  })
  const taken = new Set(found.map(({ command }) => command.insteadOf))
  return found.find(({ command }) => !taken.has(command.id)) ?? null
}

/** Whether a stroke with Ctrl is a page's own though there is nothing to do now: the browser does nothing else with it, such as open its history. */
export const isHeld = (stroke: string, owner: Owner, commands: readonly Command[], { session }: Now): boolean =>
  stroke.startsWith('Mod+') &&
  commands.some(
    (command) =>
      command.on === 'page' &&
      (command.room === undefined || command.room === session.room) &&
      strokesOf(command).some((each) => each.stroke === stroke) &&
      hears(command, stroke, owner),
  )

/** One thing, several, or a line are selected, never two of these. */
const SELECTED: readonly Command['on'][] = ['thing', 'several', 'link']

const canMeet = (a: Command, b: Command): boolean =>
  (a.room === undefined || b.room === undefined || a.room === b.room) &&
  (a.on === b.on || !SELECTED.includes(a.on) || !SELECTED.includes(b.on)) &&
  a.insteadOf !== b.id &&
  b.insteadOf !== a.id

/** Strokes that two commands share though both may be there at the same time. There must be none. */
export const clashes = (commands: readonly Command[]): string[] =>
  commands.flatMap((command, index) =>
    commands
      .slice(index + 1)
      .filter((other) => canMeet(command, other))
      .flatMap((other) => {
        const strokes = strokesOf(other).map(({ stroke }) => stroke)
        return strokesOf(command)
          .filter(({ stroke }) => strokes.includes(stroke))
          .map(({ stroke }) => `${stroke}: ${command.id} and ${other.id}`)
      }),
  )

const WORDS: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowRight: '→',
  ArrowDown: '↓',
  '-': '−',
  ContextMenu: 'Menu',
}

/** A stroke as people read it. @param mac whether Mod is Cmd there */
export function strokeWords(stroke: string, mac: boolean): string {
  if (stroke.length === 1) return WORDS[stroke] ?? stroke
  return stroke
    .split('+')
    .map((part) => (part === 'Mod' ? (mac ? '⌘' : 'Ctrl') : (WORDS[part] ?? part)))
    .join(' ')
}

/**
 * All strokes of a command as people read them; those that choose one each stand side by side.
 * @param signs whether keys of a single sign are among them
 */
export function keyWords(command: Command, mac: boolean, signs = true): string {
  const strokes = strokesOf(command).filter(({ stroke }) => signs || !isSign(stroke))
  const chosen = strokes.filter(({ choice }) => choice !== '')
  if (chosen.length === 0) return strokes.map(({ stroke }) => strokeWords(stroke, mac)).join(' or ')
  const shift = chosen.every(({ stroke }) => stroke.startsWith('Shift+'))
  const bare = chosen.map(({ stroke }) => strokeWords(stroke.replace(/^Shift\+/, ''), mac)).join(' ')
  return shift ? `Shift + ${bare}` : bare
}
