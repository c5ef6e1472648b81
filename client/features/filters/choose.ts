import { learn } from '../../api/said.ts'
import type { Tools } from '../../shell/feature.ts'
import { areOpen, lensOf, unknownOf, type Filters } from '../../state/filters.ts'

/** Sets filters that choose among stances, once it is known what is said of the links that are there: none goes for want of knowing. */
export const choose = ({ guarded, client, session }: Tools, change: (filters: Filters) => Partial<Filters>): void =>
  guarded(async () => {
    const { filters, canvas, said } = session.getState()
    await learn(client, session, unknownOf(lensOf({ ...filters, ...change(filters) }), canvas.present, said))
    const { filters: now, actions } = session.getState()
    // Whoever has said meanwhile that nothing is to be hidden has said it last.
    if (areOpen(now) && !areOpen(filters)) return
    actions.setFilters(change(now))
  })

/** Learns what is said of links that come to the canvas while filters choose among stances. @returns how to stop */
export function keepLearning({ guarded, client, session }: Tools): () => void {
  let asking = false
  const follow = () => {
    const { filters, canvas, said } = session.getState()
    const unknown = unknownOf(lensOf(filters), canvas.present, said)
    if (asking || unknown.length === 0) return
    asking = true
    guarded(async () => {
      try {
        await learn(client, session, unknown)
      } finally {
        asking = false
      }
      follow()
    })
  }
  return session.subscribe((now, before) => {
    if (now.filters !== before.filters || now.canvas !== before.canvas) follow()
  })
}
