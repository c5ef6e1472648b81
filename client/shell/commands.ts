import { meets } from '../state/model.ts'
import { HOME } from '../state/store.ts'
import type { Command, Feature, Now, Panel, Place, Tools } from './feature.ts'
import type { Target } from './targets.ts'

/** The features that a graph has what they need for. */
export const fitting = (features: readonly Feature[], model: Now['model']): readonly Feature[] =>
  features.filter(({ needs }) => meets(model, needs))

export const commandsOf = (features: readonly Feature[]): readonly Command[] =>
  features.flatMap(({ commands }) => commands ?? [])

export const panelsAt = (features: readonly Feature[], place: Place): readonly Panel[] =>
  features.flatMap(({ panels }) => panels?.filter((panel) => panel.place === place) ?? [])

/** A command beside what it would be done to. */
export interface Offer {
  command: Command
  target: Target
}

/** A command is asked only about a target of its kind: this says it to the compiler, once. */
const forTarget = (command: Command) =>
  command as Omit<Command, 'label' | 'when' | 'run' | 'choices'> & {
    label?(now: Now, target: Target): string
    when?(now: Now, target: Target): boolean
    run(tools: Tools, target: Target, choice: string): unknown
    choices?: Extract<Command['choices'], readonly unknown[]> | ((tools: Tools, target: Target) => never)
  }

/** Whether it can be done now. One that cannot say cannot be done; the menus and keys of all others stay. */
export function canRun({ command, target }: Offer, now: Now): boolean {
  if (!isThere(command, now)) return false
  return orElse(() => forTarget(command).when?.(now, target) ?? true, false)
}

function orElse<T>(ask: () => T, otherwise: T): T {
  try {
    return ask()
  } catch (error) {
    console.error(error)
    return otherwise
  }
}

/** Whether it is of the canvas: its keys are heard there alone, and it is there with the canvas. */
export const isOfCanvas = ({ on, onCanvas }: Command): boolean => on !== 'page' || onCanvas === true

/** Whether it belongs to the room one is in. */
export const isThere = (command: Command, { session }: Now): boolean =>
  (command.room ?? (isOfCanvas(command) ? HOME : session.room)) === session.room

export const labelOf = ({ command, target }: Offer, now: Now): string =>
  orElse(() => forTarget(command).label?.(now, target) ?? command.title, command.title)

export const runOffer = ({ command, target }: Offer, tools: Tools, choice = ''): unknown =>
  forTarget(command).run(tools, target, choice)

export const choicesOf = ({ command, target }: Offer, tools: Tools) => {
  const { choices } = forTarget(command)
  return typeof choices === 'function' ? choices(tools, target) : (choices ?? [])
}

/** What is there for these targets, in the order of the features. */
export const offersFor = (commands: readonly Command[], targets: readonly Target[]): readonly Offer[] =>
  commands.flatMap((command) => {
    const target = targets.find(({ on }) => on === command.on)
    return target ? [{ command, target }] : []
  })
