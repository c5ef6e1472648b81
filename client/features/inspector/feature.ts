import type { Feature } from '../../shell/feature.ts'
import { Inspector } from './inspector.tsx'

/** What is known of what is selected. */
export const inspector: Feature = {
  word: 'inspector',
  panels: [{ id: 'inspect', place: 'right', title: 'Inspect', Content: Inspector }],
  // A thing that is selected is inspected, unless the list is being used; a side that is closed stays closed.
  beginOn: ({ session, shell }) =>
    session.subscribe((now, before) => {
      if (now.selection === before.selection || now.selection.nodes.length === 0) return
      const { panel, actions } = shell.getState()
      if (panel.right === 'sources') actions.show('right', 'inspect', false)
    }),
}
