import type { AddressPart } from '../../shell/feature.ts'
import { fromId, idIn } from '../../state/url.ts'

/** The document that is open in the reader. */
export const address: AddressPart = {
  keys: ['doc'],
  of: 'canvas',
  write: ({ documentId }) => ({ ...(documentId && { doc: fromId(documentId) }) }),
  read(parts, { session }) {
    const id = idIn(parts, 'doc')
    if (id) session.getState().actions.openDocument(id)
  },
}
