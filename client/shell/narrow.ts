/** Paper is no window: a side that is open while one prints stays so. */
const query = () => window.matchMedia('screen and (max-width: 56.25em)')

/** Whether the canvas has room for one side alone, beside it, below it or over it; app.css has the same width. */
export const isNarrow = (): boolean => query().matches

/** Tells when a window has become so narrow, and when it is no longer. @returns how to stop */
export function onNarrow(tell: (narrow: boolean) => void): () => void {
  const list = query()
  const changed = ({ matches }: MediaQueryListEvent) => {
    if (!window.matchMedia('print').matches) tell(matches)
  }
  list.addEventListener('change', changed)
  return () => list.removeEventListener('change', changed)
}
