import { X } from 'lucide-react'
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type Dispatch,
  type ReactNode,
  type SetStateAction,
} from 'react'
import { Button } from 'react-aria-components'
import { ApiError } from '../api/errors.ts'
import { answers } from '../api/health.ts'
import { useServer } from './server.tsx'
import { useSessionStore } from './session.tsx'
import './notices.css'

interface Notice {
  id: number
  text: string
  tone: 'info' | 'error'
  /** Said because the server could not be reached: goes when it is back. */
  offline: boolean
  /** The room in which it arose. */
  room: string
  retry?: () => void
}

export interface Notices {
  say(text: string): void
  /** Begins something that may succeed. @returns to be called when it has: what went wrong in the room before is then past */
  begin(): () => void
  /** Shows what went wrong; stays until it is closed, its room is left, or something else there succeeds. */
  fail(error: unknown, retry?: () => void): void
  /** Puts a text on the clipboard, and says so. */
  copy(text: string, words: string): void
  /** Closes all that stand. */
  close(): void
}

const NoticesContext = createContext<Notices>({
  begin: () => () => undefined,
  say: () => undefined,
  fail: () => undefined,
  copy: () => undefined,
  close: () => undefined,
})

/** Long enough to read two lines. */
const INFO_MS = 6_000

/** Only the last of what was said stay; what went wrong stays, however much is said after it. */
const withRoom = (list: readonly Notice[]): readonly Notice[] => {
  const said = list.filter((notice) => notice.tone === 'info').slice(-2)
  return list.filter((notice) => notice.tone === 'error' || said.includes(notice))
}

export const useNotices = (): Notices => useContext(NoticesContext)

/** What went wrong is past when its room is left, or, where the server was away, when it is back. */
function useEnds(setNotices: Dispatch<SetStateAction<readonly Notice[]>>): void {
  const session = useSessionStore()
  useEffect(
    () =>
      session.subscribe(({ room }, before) => {
        if (room !== before.room) setNotices((list) => list.filter(({ tone }) => tone === 'info'))
      }),
    [session, setNotices],
  )
  const { connection } = useServer()
  useEffect(
    () =>
      connection.subscribe((now, before) => {
        if (answers(now.name) && !answers(before.name)) setNotices((list) => list.filter((notice) => !notice.offline))
      }),
    [connection, setNotices],
  )
}

export function NoticesProvider({ children }: { children: ReactNode }) {
  const [notices, setNotices] = useState<readonly Notice[]>([])
  const next = useRef(1)
  const close = useCallback((id: number) => setNotices((list) => list.filter((notice) => notice.id !== id)), [])
  const session = useSessionStore()
  useEnds(setNotices)
  const api = useMemo<Notices>(() => {
    const add = (said: Omit<Notice, 'id' | 'room'>) => {
      const id = next.current++
      const notice = { ...said, room: session.getState().room }
      setNotices((list) => [...withRoom(list.filter((each) => each.text !== notice.text)), { ...notice, id }])
      if (notice.tone === 'info') setTimeout(() => close(id), INFO_MS)
    }
    const say: Notices['say'] = (text) => add({ text, tone: 'info', offline: false })
    const fail: Notices['fail'] = (error, retry) =>
      add({
        text: error instanceof Error ? error.message : String(error),
        tone: 'error',
        offline: error instanceof ApiError && error.code === 'OFFLINE',
        ...(retry && { retry }),
      })
    const begin: Notices['begin'] = () => {
      const from = next.current
      const { room } = session.getState()
      const isPast = (each: Notice) => each.tone === 'error' && each.room === room && each.id < from
      return () => setNotices((list) => list.filter((each) => !isPast(each)))
    }
    return {
      begin,
      say,
      fail,
      copy: (text, words) =>
        void navigator.clipboard.writeText(text).then(
          () => say(words),
          (error: unknown) => fail(error),
        ),
      close: () => setNotices([]),
    }
  }, [close, session])
  return (
    <NoticesContext.Provider value={api}>
      {children}
      <div className="notices" aria-live="polite">
        {notices.map((notice) => (
          <div
            key={notice.id}
            className={`notice notice-${notice.tone}`}
            role={notice.tone === 'error' ? 'alert' : 'status'}
          >
            <span>{notice.text}</span>
            {notice.retry && (
              <Button
                className="button button-small"
                onPress={() => {
                  close(notice.id)
                  notice.retry?.()
                }}
              >
                Try again
              </Button>
            )}
            <Button
              className="icon-button icon-button-small"
              aria-label="Close the message"
              onPress={() => close(notice.id)}
              onKeyDown={({ key }) => key === 'Escape' && close(notice.id)}
            >
              <X size={14} />
            </Button>
          </div>
        ))}
      </div>
    </NoticesContext.Provider>
  )
}
