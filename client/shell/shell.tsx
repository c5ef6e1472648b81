import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import { textScale } from '../looks/text-scale.ts'
import { useSession } from '../session/session.tsx'
import { HOME } from '../state/store.ts'
import { panelsAt } from './commands.ts'
import { FrameProvider, useFeatures, useShell, useTools } from './context.tsx'
import type { Feature, Place } from './feature.ts'
import { CANVAS_ROOM, frameOf } from './frame.ts'
import { ContextMenu } from './menu.tsx'
import { useBeginnings, useOpening, useRoomOfAddress } from './opening.ts'
import { isNarrow, onNarrow } from './narrow.ts'
import { PanelContent } from './panel.tsx'
import { useHeldPresses } from './press.ts'
import { Rooms, RoomsBeside } from './rooms.tsx'
import { Side } from './side.tsx'
import { SkipLinks } from './skip-links.tsx'
import { createShell } from './state.ts'
import { useTheme } from './theme.ts'
import { Toolbar } from './toolbar.tsx'
import { useKeys } from './use-keys.ts'

/** Comes when it is first opened. */
const Help = lazy(async () => ({ default: (await import('./help.tsx')).Help }))

/** The page, made of what its features declare. */
export function Shell({ features }: { features: readonly Feature[] }) {
  const [shell] = useState(() => createShell(window.innerWidth / textScale(), localStorage, isNarrow))
  const all = useMemo(() => [...features, frameOf(features)], [features])
  useEffect(() => {
    const { narrowed, widened } = shell.getState().actions
    return onNarrow((narrow) => (narrow ? narrowed() : widened()))
  }, [shell])
  return (
    <FrameProvider features={all} shell={shell} ofPage>
      <Opening features={all} />
      <Page />
    </FrameProvider>
  )
}

/** Opens the page: with the address, with what features follow, with its keys and its theme. */
function Opening({ features }: { features: readonly Feature[] }) {
  const tools = useTools()
  const theme = useTheme()
  useRoomOfAddress(features, tools)
  useBeginnings(useFeatures(), tools)
  useOpening(features, tools)
  useKeys()
  useHeldPresses()
  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  return null
}

/** Search and tools above, legend left, canvas, inspector right, status below; or a room in their place. */
function Page() {
  const room = useSession((state) => state.room)
  const left = useShell((state) => state.left)
  const right = useShell((state) => state.right)
  const help = useShell((state) => state.help)
  return (
    <div className="app" data-left={left || undefined} data-right={right || undefined}>
      <SkipLinks />
      <header className="top-bar">
        <span className="brand">Sightline</span>
        <Rooms />
        <Panels place="bar" />
        <Toolbar />
      </header>
      <Panels place="above" />
      <RoomsBeside />
      <main className="rooms" data-away={room !== HOME || undefined} inert={room !== HOME}>
        <h1 className="visually-hidden">{CANVAS_ROOM.title}</h1>
        {left && <Side where="left" />}
        <div className="stage">
          <Panels place="stage" />
        </div>
        {right && <Side where="right" />}
      </main>
      <Panels place="below" />
      <ContextMenu />
      {help && (
        <Suspense>
          <Help />
        </Suspense>
      )}
    </div>
  )
}

/** All panels of a place, as far as they are for the room one is in. */
function Panels({ place }: { place: Place }) {
  const present = useSession((state) => state.room)
  return panelsAt(useFeatures(), place)
    .filter(({ room }) => room === undefined || room === present)
    .map((panel) => <PanelContent key={panel.id} panel={panel} />)
}
