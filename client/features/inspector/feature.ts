import type { Feature } from '../../shell/feature.ts'
import { Inspector } from './inspector.tsx'

/** What is known of what is selected. */
export const inspector: Feature = {
  word: 'inspector',
  panels: [{ id: 'inspect', place: 'right', title: 'Inspect', Content: Inspector }],
  // What is selected is inspected. A thing that the list shows is in sight there, a line is not; a side that is closed stays closed.
  beginOn: ({ session, shell }) =>
    session.subscribe(({ selection }, before) => {
      if (selection === before.selection) return
      const { panel, actions } = shell.getState()
      const inSight = panel.right ?? 'inspect'
      const line = selection.link !== null || selection.bundle !== null
      const thing = selection.nodes.length > 0 && inSight === 'sources'
      if (thing || (line && ['sources', 'list'].includes(inSight))) actions.show('right', 'inspect', false)
    }),
}
