import type { Command, Feature, Now } from '../../../client/shell/feature.ts'
import { createShell } from '../../../client/shell/state.ts'
import { modelOf } from '../../../client/state/model.ts'
import { createSession, type Session } from '../../../client/state/store.ts'
import { link, thing } from '../make.ts'
import { keepOf } from '../tools.ts'

/** A command for a test; only what matters to it needs saying. */
export const command = (change: Partial<Command> = {}): Command =>
  ({ id: 'made.up', title: 'Made up', on: 'page', run: () => undefined, ...change }) as Command

export const feature = (change: Partial<Feature> = {}): Feature => ({ word: 'made-up', ...change })

/** A session with a, b and c on the canvas, a tied to both, twice to b. */
export function canvasOfThree() {
  const session = createSession()
  session.getState().actions.show(
    'Open',
    {
      nodes: [thing('a'), thing('b'), thing('c')],
      links: [link('a', 'b'), link('b', 'a', { type: 'FUNDS' }), link('a', 'c')],
    },
    { a: { x: 0, y: 0 }, b: { x: 100, y: 0 }, c: { x: 0, y: 100 } },
  )
  return session
}

export const nowOf = (session: Partial<Session> = {}, graph: 'CLAIMS' | 'ANY' = 'CLAIMS'): Now => ({
  session: { ...createSession().getState(), ...session },
  shell: createShell(1440, keepOf()).getState(),
  model: modelOf(graph),
})
