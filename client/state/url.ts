import type { Status, Undated } from '../gql/graphql.ts'
import type { Point } from './canvas.ts'
import { noFilters, type Filters } from './filters.ts'
import type { Room, Session } from './store.ts'

/** What an address says of a canvas: enough to show the same picture to someone else. */
export interface Address {
  positions: Readonly<Record<string, Point>>
  /** Marks (`markOf`) of the links that are shown; null when the address does not say, which means all. */
  links: ReadonlySet<string> | null
  nodes: readonly string[]
  link: string | null
  documentId: string | null
  filters: Filters
}

/** More would make an address that chats and mails break. */
const MOST_THINGS = 250
const ID = /^[\p{L}\p{N}._:-]+$/u
const ROOMS: readonly Room[] = ['explore', 'cypher', 'graphql']
const DAY = /^\d{4}-\d{2}-\d{2}$/
const UNDATED: readonly Undated[] = ['INCLUDE', 'EXCLUDE', 'ONLY']

/** Labels and link types may hold any character; `~` parts them here. */
const toWord = (word: string) => encodeURIComponent(word).replaceAll('~', '%7E')

function fromWord(text: string): string[] {
  try {
    const word = decodeURIComponent(text)
    return word === '' ? [] : [word]
  } catch {
    return []
  }
}

/** Four letters that stand for a link's id, which is too long for an address: 1 in 16 million is the same for another. */
export function markOf(id: string): string {
  // FNV-1a, folded to 24 bits.
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  const folded = ((hash >>> 24) ^ hash) & 0xffffff
  return [18, 12, 6, 0].map((shift) => LETTERS[(folded >> shift) & 63]).join('')
}
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** The part after `#`, or an empty text when there is nothing worth an address. */
export function toAddress({
  room,
  canvas,
  selection,
  filters,
  documentId,
}: Pick<Session, 'room' | 'canvas' | 'selection' | 'filters' | 'documentId'>): string {
  const placed = Object.entries(canvas.present.positions)
  const parts = new URLSearchParams()
  if (room !== 'explore') parts.set('room', room)
  if (placed.length === 0 || placed.length > MOST_THINGS) return parts.toString()
  parts.set('at', placed.map(([id, { x, y }]) => `${id}*${Math.round(x)}*${Math.round(y)}`).join('~'))
  parts.set('links', Object.keys(canvas.present.links).map(markOf).sort().join(''))
  if (selection.nodes.length > 0) parts.set('sel', selection.nodes.join('~'))
  if (selection.link) parts.set('link', selection.link)
  if (documentId) parts.set('doc', documentId)
  const sets = { kinds: filters.hiddenKinds, types: filters.hiddenTypes, statuses: filters.hiddenStatuses }
  for (const [name, set] of Object.entries(sets))
    if (set.size > 0) parts.set(`no-${name}`, [...set].map(toWord).join('~'))
  if (filters.from) parts.set('from', filters.from)
  if (filters.to) parts.set('to', filters.to)
  if (filters.undated !== 'INCLUDE') parts.set('undated', filters.undated)
  return parts.toString()
}

/** The room that an address opens, and the library's query that it names, with values for its form: shown, never run. */
export function roomFromAddress(hash: string): {
  room: Room
  query: string | null
  values: Readonly<Record<string, unknown>>
} {
  const parts = new URLSearchParams(hash.replace(/^#/, ''))
  const query = parts.get('query')
  return {
    room: ROOMS.find((room) => room === parts.get('room')) ?? 'explore',
    query: query && /^[\p{L}\p{N}/-]+$/u.test(query) ? query : null,
    values: objectIn(parts.get('values')),
  }
}

/** The address of a query with the values of its form, those of the file left out. */
export function queryAddress(
  query: { name: string; parameters: readonly { name: string; default?: unknown }[] },
  values: Readonly<Record<string, unknown>>,
): string {
  const parts = new URLSearchParams({ room: 'cypher', query: query.name })
  const changed = query.parameters.filter(
    (parameter) => JSON.stringify(values[parameter.name] ?? null) !== JSON.stringify(parameter.default ?? null),
  )
  if (changed.length > 0)
    parts.set('values', JSON.stringify(Object.fromEntries(changed.map(({ name }) => [name, values[name] ?? null]))))
  return parts.toString()
}

function objectIn(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '')
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : {}
  } catch {
    return {}
  }
}

/** Reads an address. What cannot be read is left out; without any thing there is nothing to show. */
export function fromAddress(hash: string): Address | null {
  const parts = new URLSearchParams(hash.replace(/^#/, ''))
  const list = (name: string) => (parts.get(name) ?? '').split('~').filter((each) => ID.test(each))
  const words = (name: string) => (parts.get(name) ?? '').split('~').flatMap(fromWord)
  const placed: [string, Point][] = []
  for (const part of (parts.get('at') ?? '').split('~').slice(0, MOST_THINGS)) {
    const [id = '', x, y] = part.split('*')
    const point = { x: Number(x ?? Number.NaN), y: Number(y ?? Number.NaN) }
    if (ID.test(id) && Number.isFinite(point.x) && Number.isFinite(point.y)) placed.push([id, point])
  }
  if (placed.length === 0) return null
  // Made at once: an id may be `__proto__`, which cannot be assigned.
  const positions = Object.fromEntries(placed)
  const one = (name: string) => (ID.test(parts.get(name) ?? '') ? parts.get(name) : null)
  const day = (name: string) => (DAY.test(parts.get(name) ?? '') ? parts.get(name) : null)
  const undated = UNDATED.find((each) => each === parts.get('undated')) ?? noFilters.undated
  const links = parts.get('links')
  return {
    positions,
    links: links === null ? null : new Set(links.match(/[\w-]{4}/g)),
    nodes: list('sel').filter((id) => Object.hasOwn(positions, id)),
    link: one('link'),
    documentId: one('doc'),
    filters: {
      hiddenKinds: new Set(words('no-kinds')),
      hiddenTypes: new Set(words('no-types')),
      hiddenStatuses: new Set(list('no-statuses') as Status[]),
      from: day('from'),
      to: day('to'),
      undated,
    },
  }
}
