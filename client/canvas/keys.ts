import type { Core } from 'cytoscape'
import { kindWords } from '../format/words.ts'
import type { Nameable } from '../state/perspective.ts'
import type { SessionStore } from '../state/store.ts'
import { neighbourTowards } from './elements.ts'

/** The keys of the canvas, for the help. */
export const CANVAS_KEYS: readonly { keys: string; what: string }[] = [
  { keys: '← ↑ → ↓', what: 'Walk to the linked thing in that direction' },
  { keys: 'Shift + arrows', what: 'Move the selected things' },
  { keys: 'Enter', what: 'Expand the selected thing' },
  { keys: 'Delete', what: 'Take the selected things off the canvas' },
  { keys: 'Escape', what: 'Select nothing' },
  { keys: '+  −', what: 'Zoom in, zoom out' },
  { keys: '0', what: 'Fit everything' },
]

const DIRECTIONS: Record<string, { x: number; y: number }> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}
const NUDGE = 20

/** Keyboard → actions. Cytoscape has none of its own. @param name what a thing is called @param on.say is read out by screen readers @returns how to stop */
export function attachKeys(
  cy: Core,
  host: HTMLElement,
  session: SessionStore,
  name: (thing: Nameable) => string,
  on: { expand(id: string): void; say(text: string): void },
): () => void {
  const actions = () => session.getState().actions

  function walk(direction: { x: number; y: number }) {
    const [current] = session.getState().selection.nodes
    const node = current ? cy.getElementById(current) : cy.collection()
    if (node.empty()) {
      const first = cy.nodes().max((each) => each.degree(false)).ele
      if (first) arrive(first.id())
      return
    }
    const neighbours = node
      .neighborhood()
      .nodes()
      .map((other) => ({ id: other.id(), ...other.position() }))
    const next = neighbourTowards(node.position() as { x: number; y: number }, direction, neighbours)
    if (next) arrive(next)
    else on.say('No linked thing in that direction.')
  }

  function arrive(id: string) {
    actions().selectNodes([id])
    const thing = session.getState().canvas.present.nodes[id]
    const element = cy.getElementById(id)
    if (thing) on.say(`${name(thing)}, ${kindWords(thing.kind)}, ${element.degree(false)} links shown`)
    actions().look({ kind: 'reveal', ids: [id] })
  }

  const nameOfOne = (id = '') => {
    const thing = session.getState().canvas.present.nodes[id]
    return thing ? name(thing) : id
  }

  function nudge(direction: { x: number; y: number }) {
    const { selection, canvas } = session.getState()
    const moved = selection.nodes.flatMap((id) => {
      const at = canvas.present.positions[id]
      return at ? [[id, { x: at.x + direction.x * NUDGE, y: at.y + direction.y * NUDGE }] as const] : []
    })
    if (moved.length > 0)
      actions().move(
        `Move ${moved.length === 1 ? nameOfOne(moved[0]?.[0]) : `${moved.length} things`}`,
        Object.fromEntries(moved),
      )
  }

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const direction = DIRECTIONS[event.key]
    const { selection } = session.getState()
    if (direction) (event.shiftKey ? nudge : walk)(direction)
    else if (event.key === 'Enter' && selection.nodes[0]) on.expand(selection.nodes[0])
    else if ((event.key === 'Delete' || event.key === 'Backspace') && selection.nodes.length > 0)
      actions().remove(
        selection.nodes.length === 1 ? 'Remove one thing' : `Remove ${selection.nodes.length} things`,
        selection.nodes,
      )
    else if (event.key === 'Escape') actions().clearSelection()
    else if (event.key === '+' || event.key === '=') actions().look({ kind: 'zoom', factor: 1.25 })
    else if (event.key === '-') actions().look({ kind: 'zoom', factor: 0.8 })
    else if (event.key === '0') actions().look({ kind: 'fit' })
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  host.addEventListener('keydown', press)
  return () => host.removeEventListener('keydown', press)
}
