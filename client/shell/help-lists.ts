import type { Command, Feature } from './feature.ts'
import { isOfCanvas, panelsAt } from './commands.ts'
import { keyWords } from './keys.ts'

/** A list of the help: where these keys and gestures are, and what each does. */
export interface HelpList {
  title: string
  entries: readonly { keys: string; about: string }[]
}

const PAGE = 'On the page'
const CANVAS = 'On the canvas'

function whereOf(command: Command, rooms: ReadonlyMap<string, string>): string {
  if (isOfCanvas(command)) return CANVAS
  const { room } = command
  // The canvas's room is where one is; the others are named.
  const title = room === undefined ? undefined : rooms.get(room)
  return title === undefined ? PAGE : `In the ${title} room`
}

/**
 * Every key of a command and every gesture, by where they are. What several commands do by the same words stands once.
 * @param signs whether keys of a single sign do anything
 */
export function helpLists(features: readonly Feature[], mac: boolean, signs = true): HelpList[] {
  const rooms = new Map(panelsAt(features, 'room').map(({ id, title }) => [id, title]))
  const lists = new Map<string, Map<string, string>>([
    [PAGE, new Map()],
    [CANVAS, new Map()],
  ])
  const add = (where: string, keys: string, about: string) => {
    const list = lists.get(where) ?? new Map<string, string>()
    lists.set(where, list)
    list.set(keys, list.get(keys) ?? about)
  }
  for (const { commands = [], gestures = [] } of features) {
    for (const command of commands) {
      const keys = keyWords(command, mac, signs)
      if (keys !== '') add(whereOf(command, rooms), keys, command.about ?? command.title)
    }
    for (const { where, keys, about } of gestures) add(where, mac ? keys.replaceAll('Ctrl', '⌘') : keys, about)
  }
  return [...lists].map(([title, entries]) => ({
    title,
    entries: [...entries].map(([keys, about]) => ({ keys, about })),
  }))
}
