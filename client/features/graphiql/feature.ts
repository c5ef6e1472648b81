import { lazy } from 'react'
import { flushSync } from 'react-dom'
import type { Feature } from '../../shell/feature.ts'

const ROOM = 'graphql'
const WHERE = 'In the GraphQL room'

/** At once, not in the next frame: letters typed right after Ctrl K would be written into the operation. */
function searchDocs(): void {
  flushSync(() => document.querySelector<HTMLElement>('[aria-label="Show Documentation Explorer"]')?.click())
  document.querySelector<HTMLElement>('.graphiql-doc-explorer-search input')?.focus()
}

/** GraphiQL, which comes when its room is first entered: the page's first load does not pay for it. */
export const graphiql: Feature = {
  word: 'graphiql',
  panels: [
    {
      id: ROOM,
      place: 'room',
      title: 'GraphQL',
      about: 'Query the GraphQL API',
      Content: lazy(async () => ({ default: (await import('./graphiql.tsx')).GraphiqlRoom })),
    },
  ],
  commands: [
    {
      id: 'graphiql.docs',
      title: 'Search the docs',
      on: 'page',
      room: ROOM,
      // GraphiQL shows this key beside its search and listens for the Mac's alone.
      keys: ['Mod+K'],
      whileTyping: true,
      // Its editors take Ctrl K for the beginning of a longer stroke.
      evenIfUsed: true,
      insteadOf: 'search.things',
      run: searchDocs,
    },
  ],
  gestures: [
    { where: WHERE, keys: 'Ctrl Enter', about: 'Run' },
    { where: WHERE, keys: 'Ctrl Space', about: 'Complete' },
    { where: WHERE, keys: 'Ctrl Shift P', about: 'Format' },
  ],
}
