import type { Client } from '@urql/core'
import { askAsWritten, createClient, type Written } from './ask.ts'
import { createConnection, type ConnectionStore } from './connection.ts'
import { exportFile, type Exported } from './export.ts'
import { telling, type Send } from './send.ts'
import { openStream, type Stream } from './stream.ts'

/** The server, and all that the page asks of it: the one way out. */
export interface Server {
  /** How it stands with it. */
  connection: ConnectionStore
  /** For `ask` and urql's hooks: operations that the page holds. */
  client: Client
  /** An operation that someone wrote, answered as it is. */
  askAsWritten(operation: Written, signal?: AbortSignal): Promise<object>
  /** Answers that come in pieces. */
  stream: Stream
  /** A statement's whole answer as a file. */
  exportFile(exported: Exported, progress?: (bytes: number) => void): Promise<Blob>
}

/** @param send how a request leaves the page; tests give their own */
export function openServer(send: Send = (input, init) => fetch(input, init)): Server {
  const connection = createConnection(send)
  const { check } = connection.getState().actions
  const told = telling(send, check)
  return {
    connection,
    client: createClient(told),
    askAsWritten: (operation, signal) => askAsWritten(told, operation, signal),
    stream: openStream(told, check),
    exportFile: (exported, progress) => exportFile(told, exported, progress),
  }
}
