import { useEffect } from 'react'
import { sessionAround } from '../canvas/drawn.ts'
import { HOME } from '../state/store.ts'
import { toolsBeside } from './beside.ts'
import { commandsOf, isOfCanvas, runOffer } from './commands.ts'
import { useFeatures, useTools } from './context.tsx'
import type { Command, Feature, Tools } from './feature.ts'
import { commandFor, isHeld, isSign, ownerOf, strokeOf } from './keys.ts'
import { nowOf, presentTargets } from './run.ts'

/** The one place where the page listens for keys. What an editor, a menu or a dialog has done with a key is not done again. */
export function useKeys(): void {
  const features = useFeatures()
  const tools = useTools()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (act(event, features, tools)) event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [features, tools])
}

/** @returns whether the key is the page's */
function act(event: KeyboardEvent, features: readonly Feature[], tools: Tools): boolean {
  const element = event.target instanceof Element ? event.target : null
  const stroke = strokeOf(event)
  if (isSign(stroke) && !tools.shell.getState().signKeys) return false
  // A text that is marked is the browser's to copy.
  if (stroke === 'Mod+C' && window.getSelection()?.isCollapsed === false) return false
  const owner = ownerOf(element)
  const commands = commandsOf(features).filter(({ evenIfUsed }) => evenIfUsed || !event.defaultPrevented)
  const ofCanvas = onCanvasOf(element, tools)
  const tries = [
    ofCanvas && {
      tools: ofCanvas,
      commands: commands.filter((command) => isOfCanvas(command) || isBeside(command, ofCanvas)),
    },
    { tools, commands: commands.filter((command) => !isOfCanvas(command)) },
  ]
  for (const each of tries) {
    if (!each) continue
    const now = nowOf(each.tools)
    const found = commandFor(stroke, owner, each.commands, presentTargets(now.session), now)
    if (!found) continue
    each.tools.guarded(async () => runOffer(found, each.tools, found.choice))
    return true
  }
  return isHeld(stroke, owner, commands, nowOf(tools))
}

/** On a canvas beside the page's undo and the like are of that canvas, while its keys are heard. */
const isBeside = (command: Command, { ofPage }: Tools) => !ofPage && command.room === HOME

/** The tools of the canvas that has the focus: the page's, or that of an answer. Where nothing has the focus it is the page's. */
function onCanvasOf(element: Element | null, tools: Tools): Tools | null {
  const session = element && sessionAround(element)
  const beside = session && toolsBeside(session)
  if (beside) return beside
  return tools.session.getState().room === HOME ? tools : null
}
