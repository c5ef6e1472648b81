import { useEffect, useState } from 'react'
import type { Theme, ThemeChoice } from '../state/theme.ts'

const KEY = 'sightline-theme'
const dark = window.matchMedia('(prefers-color-scheme: dark)')

/** The theme in force and the user's choice, which is kept for the next visit. */
export function useTheme(): { theme: Theme; choice: ThemeChoice; choose(choice: ThemeChoice): void } {
  const [choice, setChoice] = useState<ThemeChoice>(() => {
    const kept = localStorage.getItem(KEY)
    return kept === 'light' || kept === 'dark' ? kept : 'system'
  })
  const [system, setSystem] = useState<Theme>(dark.matches ? 'dark' : 'light')
  useEffect(() => {
    const follow = () => setSystem(dark.matches ? 'dark' : 'light')
    dark.addEventListener('change', follow)
    return () => dark.removeEventListener('change', follow)
  }, [])
  const theme = choice === 'system' ? system : choice
  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  return {
    theme,
    choice,
    choose(next) {
      localStorage.setItem(KEY, next)
      setChoice(next)
    },
  }
}
