import { createContext, useContext, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { Actions, Session, SessionStore, Store } from '../state/store.ts'

const SessionContext = createContext<SessionStore | null>(null)

export const SessionProvider = ({ session, children }: { session: SessionStore; children: ReactNode }) => (
  <SessionContext.Provider value={session}>{children}</SessionContext.Provider>
)

/** The session itself, for what happens later than now. */
export function useSessionStore(): SessionStore {
  const session = useContext(SessionContext)
  if (!session) throw new Error('There is no session above this component.')
  return session
}

/** A part of the state; the component renders again when that part changes. */
export const useSession = <T,>(select: (session: Session) => T): T => useStore(useSessionStore(), select)

export const useActions = (): Actions => useStore(useSessionStore(), (store: Store) => store.actions)
