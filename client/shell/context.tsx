import { createContext, useContext, useMemo, type ReactNode } from 'react'
import { useClient } from 'urql'
import { useStore } from 'zustand'
import { useGuarded } from '../session/guarded.ts'
import { useNotices } from '../session/notices.tsx'
import { useModel, usePerspectives, usePerspectivesStore } from '../session/perspectives.tsx'
import { useServer } from '../session/server.tsx'
import { useSession, useSessionStore } from '../session/session.tsx'
import { openModel } from '../state/model.ts'
import { fitting } from './commands.ts'
import type { Feature, Now, Tools } from './feature.ts'
import { nameOn, openPanel, runCommand } from './run.ts'
import type { ShellState, ShellStore } from './state.ts'

interface Frame {
  features: readonly Feature[]
  shell: ShellStore
  /** False around a canvas beside the page's. */
  ofPage: boolean
}

const FrameContext = createContext<Frame | null>(null)

interface FrameProps extends Pick<Frame, 'shell' | 'ofPage'> {
  /** All that the page may have; those that the graph has nothing for stand aside. Left out in a frame within another: those of that. */
  features?: readonly Feature[]
  children: ReactNode
}

export function FrameProvider({ children, features, shell, ofPage }: FrameProps) {
  const around = useContext(FrameContext)?.features
  const frame = useMemo(
    () => ({ features: features ?? around ?? [], shell, ofPage }),
    [around, features, ofPage, shell],
  )
  return <FrameContext.Provider value={frame}>{children}</FrameContext.Provider>
}

function useFrame(): Frame {
  const frame = useContext(FrameContext)
  if (!frame) throw new Error('There is no frame above this component.')
  return frame
}

export const useShellStore = (): ShellStore => useFrame().shell

/** A part of the frame's state; the component renders again when that part changes. */
export const useShell = <T,>(select: (state: ShellState) => T): T => useStore(useShellStore(), select)

/** The features that the open graph has what they need for. */
export function useFeatures(): readonly Feature[] {
  const { features } = useFrame()
  const model = useModel()
  return useMemo(() => fitting(features, model), [features, model])
}

/** What a command works with. */
export function useTools(): Tools {
  const { features, shell, ofPage } = useFrame()
  const session = useSessionStore()
  const perspectives = usePerspectivesStore()
  const server = useServer()
  const client = useClient()
  const notices = useNotices()
  const guarded = useGuarded()
  return useMemo(() => {
    const model = () => openModel(perspectives.getState().schema)
    const tools: Tools = {
      session,
      perspectives,
      shell,
      server,
      client,
      notices,
      ofPage,
      guarded,
      model,
      name: (id) => nameOn(session, perspectives, id),
      open: (panel) => openPanel(fitting(features, model()), panel, tools),
      run: (id, target, choice) => runCommand(fitting(features, model()), tools, id, target, choice),
    }
    return tools
  }, [client, features, guarded, notices, ofPage, perspectives, server, session, shell])
}

/** What `when` and `label` of commands ask; renders again whenever any of it changes. */
export function useNow(): Now {
  const session = useSession((state) => state)
  const shell = useShell((state) => state)
  const model = useModel()
  // Captions decide what a label calls a thing.
  usePerspectives((state) => state.shown)
  return useMemo(() => ({ session, shell, model }), [model, session, shell])
}
