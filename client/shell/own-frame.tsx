import { useEffect, useState, type ReactNode } from 'react'
import { SessionProvider } from '../session/session.tsx'
import type { SessionStore } from '../state/store.ts'
import { enlistTools, keepBeside, shellBeside, type About } from './beside.ts'
import { panelsAt } from './commands.ts'
import { FrameProvider, useFeatures, useShell, useShellStore, useTools } from './context.tsx'
import { ContextMenu } from './menu.tsx'
import { beginOn } from './opening.ts'
import { PanelTabs } from './panel-tabs.tsx'
import './own-frame.css'

interface OwnFrameProps {
  session: SessionStore
  /** What it is a canvas of; the same value as long as that is the same. */
  about: About
  children: ReactNode
}

/** All that the page's frame gives its canvas, for another: whatever stands in here works on that one, and so do its keys and menus. */
export function OwnFrame({ session, about, children }: OwnFrameProps) {
  const page = useShellStore()
  const [shell] = useState(() => shellBeside(page))
  useEffect(() => keepBeside(page, shell), [page, shell])
  return (
    <SessionProvider session={session}>
      <FrameProvider shell={shell} ofPage={false}>
        <Beginnings about={about} />
        {children}
        <ContextMenu />
      </FrameProvider>
    </SessionProvider>
  )
}

/** Its keys are heard, and features follow what happens on it. */
function Beginnings({ about }: { about: About }) {
  const tools = useTools()
  const features = useFeatures()
  useEffect(() => enlistTools(tools, about), [about, tools])
  useEffect(() => beginOn(features, tools), [features, tools])
  return null
}

/** The panels of both sides of the page's canvas, in one beside this: there once they are asked for. */
export function OwnSide({ label }: { label: string }) {
  const features = useFeatures()
  const open = useShell((state) => state.right)
  const chosen = useShell((state) => state.panel.right)
  const { show } = useShellStore().getState().actions
  const panels = [...panelsAt(features, 'right'), ...panelsAt(features, 'left')]
  const inSight = panels.find(({ id }) => id === chosen) ?? panels[0]
  if (!open || !inSight) return null
  return (
    <aside className="own-side" aria-label={label}>
      <PanelTabs label={label} panels={panels} inSight={inSight.id} choose={(id) => show('right', id)} />
    </aside>
  )
}
