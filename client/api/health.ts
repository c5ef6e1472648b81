import { useEffect, useState } from 'react'

export interface Health {
  /** `unknown` until the first answer. */
  name: 'unknown' | 'up' | 'starting' | 'restarting' | 'down' | 'lost'
  reason?: string
  version?: string
  /** Whether the founding graph is there. */
  loaded?: boolean
}

const CALM_MS = 10_000
const WORRIED_MS = 1_500
const PATIENCE_MS = 4_000

async function ask(): Promise<Health> {
  try {
    const response = await fetch('/health', { signal: AbortSignal.timeout(PATIENCE_MS) })
    const { neo4j, graph } = (await response.json()) as {
      neo4j: { state: Health['name']; reason?: string; version?: string }
      graph: { loaded: boolean }
    }
    return {
      name: neo4j.state,
      ...(neo4j.reason && { reason: neo4j.reason }),
      ...(neo4j.version && { version: neo4j.version }),
      loaded: graph.loaded,
    }
  } catch {
    return { name: 'lost' }
  }
}

/** What is up: asked calmly while all is well, often while it is not, and not at all in a hidden tab. */
export function useHealth(): Health {
  const [health, setHealth] = useState<Health>({ name: 'unknown' })
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    let stopped = false
    const check = async () => {
      clearTimeout(timer)
      if (document.hidden) return
      const answer = await ask()
      if (stopped) return
      if (answer.name === 'up') window.dispatchEvent(new Event('sightline:online'))
      setHealth((before) => (JSON.stringify(before) === JSON.stringify(answer) ? before : answer))
      timer = setTimeout(check, answer.name === 'up' ? CALM_MS : WORRIED_MS)
    }
    void check()
    // A failed request asks at once, rather than at the next turn.
    window.addEventListener('sightline:offline', check)
    document.addEventListener('visibilitychange', check)
    return () => {
      stopped = true
      clearTimeout(timer)
      window.removeEventListener('sightline:offline', check)
      document.removeEventListener('visibilitychange', check)
    }
  }, [])
  return health
}
