import type { Status, Undated } from '../gql/graphql.ts'
import type { Point } from './canvas.ts'
import { noFilters, type Filters } from './filters.ts'
import type { Room, Session } from './store.ts'

/** What an address says of a canvas: enough to show the same picture to someone else. */
export interface Address {
  positions: Readonly<Record<string, Point>>
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

/** The part after `#`, or an empty text when there is nothing worth an address. */
export function toAddress({ room, canvas, selection, filters, documentId }: Pick<Session, 'room' | 'canvas' | 'selection' | 'filters' | 'documentId'>): string {
  const placed = Object.entries(canvas.present.positions)
  const parts = new URLSearchParams()
  if (room !== 'explore') parts.set('room', room)
  if (placed.length === 0 || placed.length > MOST_THINGS) return parts.toString()
  parts.set('at', placed.map(([id, { x, y }]) => `${id}*${Math.round(x)}*${Math.round(y)}`).join('~'))
  if (selection.nodes.length > 0) parts.set('sel', selection.nodes.join('~'))
  if (selection.link) parts.set('link', selection.link)
  if (documentId) parts.set('doc', documentId)
  const sets = { kinds: filters.hiddenKinds, types: filters.hiddenTypes, statuses: filters.hiddenStatuses }
  for (const [name, set] of Object.entries(sets)) if (set.size > 0) parts.set(`no-${name}`, [...set].map(toWord).join('~'))
  if (filters.from) parts.set('from', filters.from)
  if (filters.to) parts.set('to', filters.to)
  if (filters.undated !== 'INCLUDE') parts.set('undated', filters.undated)
  return parts.toString()
}

/** The room that an address opens, and the library's query that it names: shown, never run. */
export function roomFromAddress(hash: string): { room: Room; query: string | null } {
  const parts = new URLSearchParams(hash.replace(/^#/, ''))
  const query = parts.get('query')
  return { room: ROOMS.find((room) => room === parts.get('room')) ?? 'explore', query: query && /^[\p{L}\p{N}/-]+$/u.test(query) ? query : null }
}

/** Reads an address. What cannot be read is left out; without any thing there is nothing to show. */
export function fromAddress(hash: string): Address | null {
  const parts = new URLSearchParams(hash.replace(/^#/, ''))
  const list = (name: string) => (parts.get(name) ?? '').split('~').filter((each) => ID.test(each))
  const words = (name: string) => (parts.get(name) ?? '').split('~').flatMap(fromWord)
  const positions: Record<string, Point> = {}
  for (const part of (parts.get('at') ?? '').split('~').slice(0, MOST_THINGS)) {
    const [id = '', x, y] = part.split('*')
    const point = { x: Number(x ?? Number.NaN), y: Number(y ?? Number.NaN) }
    if (ID.test(id) && Number.isFinite(point.x) && Number.isFinite(point.y)) positions[id] = point
  }
  if (Object.keys(positions).length === 0) return null
  const one = (name: string) => (ID.test(parts.get(name) ?? '') ? parts.get(name) : null)
  const day = (name: string) => (DAY.test(parts.get(name) ?? '') ? parts.get(name) : null)
  const undated = UNDATED.find((each) => each === parts.get('undated')) ?? noFilters.undated
  return {
    positions,
    nodes: list('sel').filter((id) => id in positions),
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
