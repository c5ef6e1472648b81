import { lazy } from 'react'
import type { Command, Feature } from '../../shell/feature.ts'
import { address } from './address.ts'
import { asked } from './asked.ts'

const ROOM = 'cypher'
const WHERE = 'In the Cypher room'

/** What goes by the library comes when somebody first asks it. */
const about = () => import('./about.ts')

const asking: readonly Command[] = [
  {
    id: 'workbench.ask',
    title: 'Ask a query about it',
    also: 'library questions',
    on: 'thing',
    group: 'read',
    choices: async (tools, { thing }) => (await about()).queriesFor(tools, thing.labels),
    run: async (tools, { thing }, name) => (await about()).askAbout(tools, name, [thing]),
  },
  {
    id: 'workbench.ask-several',
    title: 'Ask a query about them',
    also: 'library questions',
    on: 'several',
    group: 'read',
    choices: async (tools, { things: [first] }) => (await about()).queriesFor(tools, first?.labels ?? []),
    run: async (tools, { things }, name) => (await about()).askAbout(tools, name, things),
  },
]

const running: readonly Command[] = [
  {
    id: 'workbench.run',
    title: 'Run the statement',
    about: 'Run the selection, or the statement at the caret',
    on: 'page',
    room: ROOM,
    keys: ['Mod+Enter'],
    whileTyping: true,
    run: () => asked.getState().run?.(),
  },
  {
    id: 'workbench.run-all',
    title: 'Run all statements',
    about: 'Run all statements of the text in order',
    on: 'page',
    room: ROOM,
    keys: ['Mod+Shift+Enter'],
    whileTyping: true,
    run: () => asked.getState().runAll?.(),
  },
  {
    id: 'workbench.cancel',
    title: 'End what runs',
    also: 'stop cancel',
    on: 'page',
    room: ROOM,
    keys: ['Mod+.'],
    whileTyping: true,
    run: () => asked.getState().cancel?.(),
  },
]

/** The editor for Cypher with the library, which come when their room is first entered: the page's first load does not pay for them. */
export const workbench: Feature = {
  word: 'workbench',
  panels: [
    {
      id: ROOM,
      place: 'room',
      title: 'Cypher',
      about: 'Write Cypher, and use the query library',
      Content: lazy(async () => ({ default: (await import('./room.tsx')).CypherRoom })),
    },
  ],
  commands: [...asking, ...running],
  gestures: [
    { where: WHERE, keys: 'Ctrl Space', about: 'Complete' },
    { where: WHERE, keys: 'Ctrl Shift F', about: 'Format' },
    { where: WHERE, keys: 'F2', about: 'On a tab: rename it' },
    { where: WHERE, keys: 'Enter', about: 'In a table: open the cell. Arrows walk' },
  ],
  address,
}
