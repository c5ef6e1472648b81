import type { Point } from './canvas.ts'
import type { Session } from './store.ts'

/** What an address says of a canvas: enough to show the same picture to someone else. Whatever else it says is a feature's own part. */
export interface Picture {
  /** By whatever ids the address has: what each is called now the server says. */
  positions: Readonly<Record<string, Point>>
  /** Marks (`markOf`) of the links that are shown; null when the address does not say, which means all. */
  links: ReadonlySet<string> | null
  nodes: readonly string[]
  link: string | null
}

/** Words of an address that are the page's own: no feature may have them. */
export const OWN_KEYS = ['room', 'at', 'links', 'sel', 'link', 's'] as const

/** More would take too many requests to bring back; the server keeps what is too long to be handed on (api/long-address.ts). */
const MOST_THINGS = 2_000
/** An id that stands in an address as it is; in any other its signs are written as `%` and their numbers. */
const ID = /^[\p{L}\p{N}._:-]+$/u
const WRITTEN = /^[\p{L}\p{N}._:%!'()-]+$/u

export const partsOf = (hash: string): URLSearchParams => new URLSearchParams(hash.replace(/^#/, ''))

/** Several words in one part; labels and link types may hold any character, and `~` parts them here. */
export const toWords = (words: Iterable<string>): string =>
  [...words].map((word) => encodeURIComponent(word).replaceAll('~', '%7E')).join('~')

export const wordsIn = (parts: URLSearchParams, name: string): string[] =>
  (parts.get(name) ?? '').split('~').flatMap(fromWord)

/** An id as it stands in an address, whatever signs it has. The other way round: `toId`. */
export const fromId = (id: string): string =>
  ID.test(id) ? id : encodeURIComponent(id).replaceAll('~', '%7E').replaceAll('*', '%2A')

/** The id that a part of an address stands for, or null for what is none. */
function toId(text: string): string | null {
  if (ID.test(text)) return text
  return WRITTEN.test(text) ? (fromWord(text)[0] ?? null) : null
}

/** Ids, or other words without signs of their own. */
export const idsIn = (parts: URLSearchParams, name: string): string[] =>
  (parts.get(name) ?? '').split('~').flatMap((each) => toId(each) ?? [])

/** One id, or null. */
export const idIn = (parts: URLSearchParams, name: string): string | null => toId(parts.get(name) ?? '')

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

/** Whether an address can hold what is on the canvas. */
export function fitsAddress({ canvas }: Pick<Session, 'canvas'>): boolean {
  const placed = Object.keys(canvas.present.positions).length
  return placed > 0 && placed <= MOST_THINGS
}

/** The parts that say which things and links stand where, and which are selected. */
export function writePicture({ canvas, selection }: Pick<Session, 'canvas' | 'selection'>): Record<string, string> {
  const placed = Object.entries(canvas.present.positions)
  return {
    at: placed.map(([id, { x, y }]) => `${fromId(id)}*${Math.round(x)}*${Math.round(y)}`).join('~'),
    links: Object.keys(canvas.present.links).map(markOf).sort().join(''),
    ...(selection.nodes.length > 0 && { sel: selection.nodes.map(fromId).join('~') }),
    ...(selection.link && { link: fromId(selection.link) }),
  }
}

/** Reads a picture. What cannot be read is left out; without any thing there is none. */
export function readPicture(parts: URLSearchParams): Picture | null {
  const placed: [string, Point][] = []
  for (const part of (parts.get('at') ?? '').split('~').slice(0, MOST_THINGS)) {
    const [word = '', x, y] = part.split('*')
    const id = toId(word)
    const point = { x: Number(x ?? Number.NaN), y: Number(y ?? Number.NaN) }
    if (id !== null && Number.isFinite(point.x) && Number.isFinite(point.y)) placed.push([id, point])
  }
  if (placed.length === 0) return null
  // Made at once: an id may be `__proto__`, which cannot be assigned.
  const positions = Object.fromEntries(placed)
  const links = parts.get('links')
  return {
    positions,
    links: links === null ? null : new Set(links.match(/[\w-]{4}/g)),
    nodes: idsIn(parts, 'sel').filter((id) => Object.hasOwn(positions, id)),
    link: idIn(parts, 'link'),
  }
}
