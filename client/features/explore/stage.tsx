import { GraphCanvas } from '../../canvas/canvas.tsx'
import type { MenuTarget } from '../../canvas/pointer.ts'
import { useSessionStore } from '../../session/session.tsx'
import { useShell, useTools } from '../../shell/context.tsx'
import { lineTarget, thingTarget } from '../../shell/targets.ts'
import { useTheme } from '../../shell/theme.ts'

/** The canvas of the page: a double click expands, the right button opens the menu of what it is pressed on. */
export function Stage() {
  const session = useSessionStore()
  const theme = useTheme()
  const { run, shell } = useTools()
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
  return (
    <GraphCanvas session={session} theme={theme} lineNames={lineNames} onExpand={expand} onContextMenu={openMenu} />
  )
}
