import { marked } from './marked.ts'

/** docs/architecture.md: the table of rooms as a picture and as a table, between the page's marks. */

const BEGIN = '<!-- rooms: written by `npm run generate` from rooms.js -->'
const END = '<!-- rooms end -->'

/** Room → what it is, and which rooms it may import. */
type Rooms = Readonly<Record<string, { about: string; may: readonly string[] }>>

/** Whether a room reaches another by more than one step: such an arrow adds nothing to the picture. */
function reachedOtherwise(rooms: Rooms, room: string, other: string): boolean {
  const seen = new Set<string>()
  const mayOf = (from: string) => rooms[from]?.may ?? []
  const todo = mayOf(room).filter((next) => next !== other)
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (next === other) return true
    if (seen.has(next)) continue
    seen.add(next)
    todo.push(...mayOf(next))
  }
  return false
}

const idOf = (room: string) => room.replaceAll(/\W+/g, '_')

function picture(rooms: Rooms): string {
  const drawn = Object.keys(rooms).filter((room) => room.startsWith('client') || room.startsWith('server'))
  const side = (name: string) => {
    const lines = drawn.filter((room) => room.startsWith(name)).map((room) => `    ${idOf(room)}["${room}"]`)
    return [`  subgraph ${name}_side [${name}]`, ...lines, '  end']
  }
  const arrows = drawn.flatMap((room) =>
    (rooms[room]?.may ?? [])
      .filter((other) => !reachedOtherwise(rooms, room, other))
      .map((other) => `  ${idOf(room)} --> ${idOf(other)}`),
  )
  return ['```mermaid', 'flowchart TB', ...side('client'), ...side('server'), ...arrows, '```'].join('\n')
}

function table(rooms: Rooms): string {
  const rows = Object.entries(rooms).map(([room, { about, may }]) => {
    const allowed = may.includes('*') ? 'all' : may.map((other) => `\`${other}\``).join(', ') || 'none'
    return `| \`${room}\` | ${about} | ${allowed} |`
  })
  return ['| room | what it is | may import |', '|---|---|---|', ...rows].join('\n')
}

/** The page with picture and table as rooms.js has them. @throws Error when the page has no place for them */
export function withRooms(page: string, rooms: Rooms): string {
  const words = 'Arrows that follow from others are left out of the picture; the table has them all.'
  return marked(page, BEGIN, END, `${picture(rooms)}\n\n${words}\n\n${table(rooms)}`)
}
