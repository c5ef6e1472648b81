import { expect, it } from 'vitest'
import { FEATURES } from '../../../client/features.ts'
import { frameOf } from '../../../client/shell/frame.ts'
import { helpLists } from '../../../client/shell/help-lists.ts'
import { command, feature } from './made-up.ts'

const asText = (features: Parameters<typeof helpLists>[0], mac = false) =>
  helpLists(features, mac).flatMap(({ title, entries }) =>
    entries.map(({ keys, about }) => `${title}: ${keys}: ${about}`),
  )

/** What the help said when it was written by hand, by where it stood. */
const BEFORE: Readonly<Record<string, readonly string[]>> = {
  'On the page': ['/ or Ctrl K', 'Ctrl Z', 'Ctrl Shift Z', '?'],
  'On the canvas': ['← ↑ → ↓', 'Shift + ← ↑ → ↓', 'Enter', 'Delete', 'Escape', '+', '−', '0'],
  'With the mouse': ['Click', 'Double click', 'Right click', 'Shift + drag', 'Drag, wheel'],
  'In the Cypher room': ['Ctrl Enter', 'Ctrl .', 'Ctrl Space', 'Ctrl Shift F', 'F2', 'Enter'],
  'In the GraphQL room': ['Ctrl Enter', 'Ctrl Space', 'Ctrl K', 'Ctrl Shift P'],
}

it('loses nothing of what it said when it was written by hand', () => {
  const lists = new Map(
    helpLists([...FEATURES, frameOf(FEATURES)], false).map(({ title, entries }) => [title, entries]),
  )
  for (const [title, keys] of Object.entries(BEFORE)) {
    const there = lists.get(title)?.flatMap((entry) => [entry.keys, ...entry.keys.split(' or ')]) ?? []
    expect(
      keys.filter((each) => !there.includes(each)),
      title,
    ).toEqual([])
  }
})

it('has every command with a key and every gesture, where they are', () => {
  const room = { id: 'attic', place: 'room', title: 'Attic', Content: () => null } as const
  const made = feature({
    panels: [room],
    commands: [
      command({ id: 'a', title: 'Say it', keys: ['Mod+J'], about: 'Says it aloud' }),
      command({ id: 'b', title: 'Of the canvas', on: 'canvas', keys: ['J'] }),
      command({ id: 'c', title: 'In the attic', keys: ['F9'], room: 'attic' }),
      command({ id: 'd', title: 'Without a key' }),
    ],
    gestures: [{ where: 'With the mouse', keys: 'Ctrl + click', about: 'Waves' }],
  })
  expect(asText([made])).toEqual([
    'On the page: Ctrl J: Says it aloud',
    'On the canvas: J: Of the canvas',
    'In the Attic room: F9: In the attic',
    'With the mouse: Ctrl + click: Waves',
  ])
  expect(asText([made], true)).toContain('On the page: ⌘ J: Says it aloud')
})

it('says once what is done by the same keys to a thing, a link and several', () => {
  const away = (on: 'thing' | 'link') => command({ id: on, on, keys: ['Delete'], about: 'Away with it' })
  expect(asText([feature({ commands: [away('thing'), away('link')] })])).toEqual([
    'On the canvas: Delete: Away with it',
  ])
})
