import { lazy } from 'react'
import type { Feature } from '../../shell/feature.ts'
import { address } from './address.ts'

/** Both come when they are first opened. */
const Reader = lazy(async () => ({ default: (await import('./document.tsx')).Reader }))
const Statements = lazy(async () => ({ default: (await import('./statements.tsx')).Statements }))

/** What documents say. */
export const document: Feature = {
  word: 'document',
  needs: 'claims',
  panels: [
    { id: 'sources', place: 'right', title: 'Sources', Content: Reader },
    { id: 'statements', place: 'thing', title: 'What it says', Content: Statements },
  ],
  commands: [
    {
      id: 'document.read',
      title: 'Read what it says',
      also: 'source statements',
      on: 'thing',
      group: 'read',
      // A node of the record has the properties that Neo4j gives it, and no statements of its own.
      when: (_, { thing }) => thing.kind === 'Document' && !thing.properties,
      run: ({ session }, { thing }) => session.getState().actions.openDocument(thing.id),
    },
  ],
  address,
  // A document that is opened, from wherever, is read.
  beginOn: ({ session, open }) =>
    session.subscribe((now, before) => {
      if (now.documentId && now.openings !== before.openings) open('sources')
    }),
}
