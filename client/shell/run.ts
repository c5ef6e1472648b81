import { nameOf } from '../state/perspective.ts'
import { HOME } from '../state/store.ts'
import { canRun, commandsOf, panelsAt, runOffer } from './commands.ts'
import type { Feature, Now, Tools } from './feature.ts'
import { selected, type Target } from './targets.ts'

export const nowOf = ({ session, shell, model }: Tools): Now => ({
  session: session.getState(),
  shell: shell.getState(),
  model: model(),
})

/** What a command may be done to at present: what is selected and the canvas, as far as one sees them, and the page. */
export function presentTargets(session: Now['session']): readonly Target[] {
  if (session.room !== HOME) return [{ on: 'page' }]
  const picked = selected(session)
  return [...(picked ? [picked] : []), { on: 'canvas' }, { on: 'page' }]
}

export function nameOn(session: Tools['session'], perspectives: Tools['perspectives'], id: string): string {
  const thing = session.getState().canvas.present.nodes[id]
  return thing ? nameOf(perspectives.getState().shown, thing) : id
}

/** Runs a command, on what is selected unless it is told on what. @throws Error for an id that no feature declares */
export function runCommand(features: readonly Feature[], tools: Tools, id: string, given?: Target, choice = ''): void {
  const command = commandsOf(features).find((each) => each.id === id)
  if (!command) throw new Error(`There is no command ${id}.`)
  const now = nowOf(tools)
  const target = given ?? presentTargets(now.session).find(({ on }) => on === command.on)
  if (target?.on !== command.on || !canRun({ command, target }, now)) return
  const offer = { command, target }
  tools.guarded(async () => runOffer(offer, tools, choice))
}

/** Brings a panel into sight: its tab, with its side, or its room. @throws Error for an id that no feature declares */
export function openPanel(features: readonly Feature[], id: string, { shell, session }: Tools): void {
  if (panelsAt(features, 'room').some((panel) => panel.id === id)) return session.getState().actions.enter(id)
  const side = (['left', 'right'] as const).find((place) => panelsAt(features, place).some((panel) => panel.id === id))
  if (!side) throw new Error(`There is no panel ${id}.`)
  shell.getState().actions.show(side, id)
}
