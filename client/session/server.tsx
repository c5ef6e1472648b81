import { createContext, useContext, type ReactNode } from 'react'
import { Provider, useQuery } from 'urql'
import { useStore } from 'zustand'
import { LimitsDocument } from '../api/limits.ts'
import type { Connection } from '../api/connection.ts'
import type { Server } from '../api/server.ts'

const ServerContext = createContext<Server | null>(null)

export const ServerProvider = ({ server, children }: { server: Server; children: ReactNode }) => (
  <ServerContext.Provider value={server}>
    <Provider value={server.client}>{children}</Provider>
  </ServerContext.Provider>
)

/** The way out of the page, for what happens later than now. */
export function useServer(): Server {
  const server = useContext(ServerContext)
  if (!server) throw new Error('There is no server above this component.')
  return server
}

/** A part of how it stands with the server; the component renders again when that part changes. */
export const useConnection = <T,>(select: (connection: Connection) => T): T => useStore(useServer().connection, select)

/** Most things or links that one request brings; null until the server has said it. */
export const useMaxPageSize = (): number | null =>
  useQuery({ query: LimitsDocument })[0].data?.limits?.maxPageSize ?? null
