import { useEffect, useRef } from 'react'
import { useSessionStore } from '../session/session.tsx'

/** The keys that work wherever the focus is: help anywhere, undo and redo beside the canvas; none while one types. */
export function usePageKeys(openHelp: () => void): void {
  const session = useSessionStore()
  const help = useRef(openHelp)
  useEffect(() => {
    help.current = openHelp
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, [contenteditable]')
      if (typing) return
      const { room, actions } = session.getState()
      const command = event.ctrlKey || event.metaKey
      if (event.key === '?' && !command) help.current()
      else if (room !== 'explore') return
      else if (command && event.key.toLowerCase() === 'z') (event.shiftKey ? actions.redo : actions.undo)()
      else if (command && event.key.toLowerCase() === 'y') actions.redo()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [session])
}
