import { GraphCanvas } from '../canvas/canvas.tsx'
import type { MenuTarget } from '../canvas/pointer.ts'
import { useSessionStore } from '../session/session.tsx'
import { useShell, useTools } from './context.tsx'
import { isNarrow } from './narrow.ts'
import { lineTarget, thingTarget } from './targets.ts'
import { useTheme } from './theme.ts'

/**
 * The canvas of the frame that it stands in, the page's or one beside it: a double click expands, the right button, or a finger that stays, opens
 * the menu of what it is pressed on. Where the details wait to be asked for, picking something asks for them; a line, which no other panel has in sight, is inspected
 * wherever the details are open.
 * @param name tells it from others
 */
export function Stage({ name }: { name: string }) {
  const session = useSessionStore()
  const theme = useTheme()
  const { run, open, shell } = useTools()
  const lineNames = useShell((state) => state.lineNames)
  const openMenu = ({ thing, pair, x, y }: MenuTarget) => {
    const now = session.getState()
    const on = thing ? thingTarget(now, thing) : pair ? lineTarget(now, pair) : null
    shell.getState().actions.openMenu({ x, y, target: on ?? { on: 'canvas' } })
  }
  const expand = (id: string) => {
    const thing = session.getState().canvas.present.nodes[id]
    if (thing) run('expand.thing', { on: 'thing', thing })
  }
  const pick = () => {
    const { link, bundle } = session.getState().selection
    if (isNarrow()) open('inspect')
    else if (link !== null || bundle !== null) shell.getState().actions.show('right', 'inspect', false)
  }
  return (
    <GraphCanvas
      name={name}
      session={session}
      theme={theme}
      lineNames={lineNames}
      onExpand={expand}
      onContextMenu={openMenu}
      onPick={pick}
    />
  )
}
