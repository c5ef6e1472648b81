import { createSession, type SessionStore } from '../state/store.ts'
import type { Keep } from '../state/keep.ts'
import type { Tools } from './feature.ts'
import { createShell, type ShellStore } from './state.ts'

/** Canvases beside the page's, such as that of an answer: each has all that the page's has, and shares with it what belongs to the page. */

/** A session whose rooms are the page's: its canvas stands in one of them. */
export function sessionBeside(page: SessionStore): SessionStore {
  const session = createSession()
  const { enter, openGraphql } = page.getState().actions
  session.setState({ actions: { ...session.getState().actions, enter, openGraphql } })
  return session
}

const NOTHING_KEPT: Keep = { getItem: () => null, setItem: () => undefined }

/** A frame with panels and a menu of its own, in the page's theme, with names on lines as the page has them. */
export function shellBeside(page: ShellStore): ShellStore {
  const shell = createShell(0, NOTHING_KEPT)
  const { theme, lineNames } = page.getState()
  shell.setState({ theme, lineNames })
  return shell
}

/** Keeps what belongs to the page the same in both. @returns how to stop */
export function keepBeside(page: ShellStore, shell: ShellStore): () => void {
  const stops = [
    page.subscribe(({ theme, lineNames }, before) => {
      if (theme !== before.theme || lineNames !== before.lineNames) shell.setState({ theme, lineNames })
    }),
    shell.subscribe(({ lineNames }) => {
      const { lineNames: ofPage, actions } = page.getState()
      if (lineNames !== ofPage) actions.setLineNames(lineNames)
    }),
  ]
  return () => stops.forEach((stop) => stop())
}

/** What a canvas beside the page's is of, as whoever has it on paper has to know: terms, and what they are here. */
export type About = readonly (readonly [term: string, words: string])[]

const beside = new Map<SessionStore, { tools: Tools; about: About }>()

/** @returns how to take them off the list */
export function enlistTools(tools: Tools, about: About = []): () => void {
  const { session } = tools
  const listed = { tools, about }
  beside.set(session, listed)
  return () => void (beside.get(session) === listed && beside.delete(session))
}

/** What commands work with on the canvas beside the page's that shows a session; null for the page's own. */
export const toolsBeside = (session: SessionStore): Tools | null => beside.get(session)?.tools ?? null

/** What the canvas beside the page's that shows a session is of. */
export const aboutBeside = (session: SessionStore): About => beside.get(session)?.about ?? []
