import { lazy } from 'react'
import { ask } from '../../api/ask.ts'
import { LibraryDocument } from '../../api/library.ts'
import type { Choice, Command, Feature, Tools } from '../../shell/feature.ts'
import type { Thing } from '../../state/fragments.ts'
import { categoryWord, takesThing, valuesFor } from '../../state/query-file.ts'
import { address } from './address.ts'
import { asked } from './asked.ts'

const ROOM = 'cypher'
const WHERE = 'In the Cypher room'

const queriesIn = async ({ client }: Tools) => (await ask(client, LibraryDocument, {})).library?.queries ?? []

/** The library's queries that take a thing of these labels, by category. */
async function queriesFor(tools: Tools, labels: readonly string[]): Promise<Choice[]> {
  const fitting = (await queriesIn(tools)).filter((query) => takesThing(query, labels).length > 0)
  const categories = [...new Set(fitting.map(({ category }) => category))]
  return categories.flatMap((category) =>
    fitting
      .filter((query) => query.category === category)
      .map(({ name, title }) => ({ id: name, title, group: categoryWord(category) })),
  )
}

/** Opens a query in the room with the things for what it takes; runs it when it has all that it needs. */
async function askAbout(tools: Tools, name: string, [first, ...others]: readonly Thing[]): Promise<void> {
  const query = (await queriesIn(tools)).find((each) => each.name === name)
  if (!query || !first) return
  const given = valuesFor(query, first.labels, [first.id, ...others.map(({ id }) => id)])
  asked.setState({ query: { name, given, run: Object.values(given).every((thing) => thing !== '') } })
  tools.session.getState().actions.enter(ROOM)
}

const asking: readonly Command[] = [
  {
    id: 'workbench.ask',
    title: 'Ask a query about it',
    on: 'thing',
    group: 'read',
    choices: (tools, { thing }) => queriesFor(tools, thing.labels),
    run: (tools, { thing }, name) => askAbout(tools, name, [thing]),
  },
  {
    id: 'workbench.ask-several',
    title: 'Ask a query about them',
    on: 'several',
    group: 'read',
    choices: (tools, { things: [first] }) => queriesFor(tools, first?.labels ?? []),
    run: (tools, { things }, name) => askAbout(tools, name, things),
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
