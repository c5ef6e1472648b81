/**
 * Waits, and keeps no process up for it.
 * @param signal ends the pause at once
 * @returns whether it lasted to its end
 */
export const pause = (ms: number, signal?: AbortSignal): Promise<boolean> =>
  new Promise((resolve) => {
    const end = (whole: boolean) => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', cut)
      resolve(whole)
    }
    const cut = () => end(false)
    const timer = setTimeout(end, ms, true)
    timer.unref()
    signal?.addEventListener('abort', cut, { once: true })
    if (signal?.aborted) cut()
  })
