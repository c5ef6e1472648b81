import { useSyncExternalStore } from 'react'
import type { Theme } from '../state/theme.ts'
import { useShell } from './context.tsx'

const dark = () => window.matchMedia('(prefers-color-scheme: dark)')

function follow(changed: () => void): () => void {
  const query = dark()
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

/** The theme in force: the one that was chosen, or the machine's. */
export function useTheme(): Theme {
  const choice = useShell((state) => state.theme)
  const system = useSyncExternalStore(follow, () => dark().matches)
  return choice === 'system' ? (system ? 'dark' : 'light') : choice
}
