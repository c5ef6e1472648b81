import { X } from 'lucide-react'
import type { KeyboardEvent, ReactNode } from 'react'
import { focusCanvas } from '../canvas/drawn.ts'
import { IconButton } from '../controls/icon-button.tsx'
import { useSessionStore } from '../session/session.tsx'
import { panelsAt } from './commands.ts'
import { useFeatures, useShell, useShellStore } from './context.tsx'
import { isNarrow } from './narrow.ts'
import { PanelTabs } from './panel-tabs.tsx'
import { PanelContent } from './panel.tsx'
import type { Side as Where } from './state.ts'

/** What a side of several panels is called; one alone gives it its own name. */
const NAMES: Record<Where, string> = { left: 'Beside the canvas', right: 'Details' }

/** The panels at one side of the canvas, as tabs where there are several. */
export function Side({ where }: { where: Where }) {
  const panels = panelsAt(useFeatures(), where)
  const chosen = useShell((state) => state.panel[where])
  const { show } = useShellStore().getState().actions
  const [first, second] = panels
  const inSight = panels.find(({ id }) => id === chosen) ?? first
  if (!first) return null
  if (!second)
    return (
      <Frame where={where} name={first.title}>
        <PanelContent panel={first} />
      </Frame>
    )
  return (
    <Frame where={where} name={NAMES[where]}>
      <PanelTabs
        label={NAMES[where]}
        panels={panels}
        inSight={inSight?.id ?? first.id}
        choose={(id) => show(where, id)}
      />
    </Frame>
  )
}

/** A side's frame. Escape goes back to the canvas; where the side takes most of the room it closes, and has a button for it. */
function Frame({ where, name, children }: { where: Where; name: string; children: ReactNode }) {
  const shell = useShellStore()
  const session = useSessionStore()
  const close = () => {
    shell.getState().actions.toggle(where)
    focusCanvas(session)
  }
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape' || event.defaultPrevented || !event.currentTarget.contains(event.target as Element))
      return
    event.stopPropagation()
    if (isNarrow()) close()
    else focusCanvas(session)
  }
  return (
    <aside className={`panel panel-${where}`} aria-label={name} onKeyDown={press}>
      <div className="panel-close">
        <IconButton label={`Close: ${name}`} icon={<X size={17} />} onPress={close} />
      </div>
      {children}
    </aside>
  )
}
