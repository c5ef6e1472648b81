import { fitsAddress, partsOf, writePicture } from '../state/url.ts'
import { HOME, type Session } from '../state/store.ts'
import { panelsAt } from './commands.ts'
import type { AddressPart, Feature, Tools } from './feature.ts'

const addressParts = (features: readonly Feature[]): readonly AddressPart[] =>
  features.flatMap(({ address }) => address ?? [])

/** Does something with each part. One that throws is told of, and keeps no other from its turn. */
function each(parts: readonly AddressPart[], work: (part: AddressPart) => void, told: (error: unknown) => void): void {
  for (const part of parts)
    try {
      work(part)
    } catch (error) {
      told(error)
    }
}

/** The part after `#`, or an empty text when there is nothing worth an address. */
export function writeAddress(features: readonly Feature[], session: Session): string {
  const write = (part: AddressPart) => {
    for (const [key, value] of Object.entries(part.write(session))) parts.set(key, value)
  }
  const withCanvas = fitsAddress(session)
  const parts = new URLSearchParams({
    ...(session.room !== HOME && { room: session.room }),
    ...(withCanvas && writePicture(session)),
  })
  const said = addressParts(features).filter(({ of }) => of === 'page' || withCanvas)
  each(said, write, console.error)
  return parts.toString()
}

/** The room that an address names; that of the canvas when it names none that there is. */
export const roomIn = (parts: URLSearchParams, features: readonly Feature[]): string =>
  panelsAt(features, 'room').find(({ id }) => id === parts.get('room'))?.id ?? HOME

/** Reads what an address says of the page as such, as soon as the page is there: its room, and what features say of it. */
export function readPage(hash: string, features: readonly Feature[], tools: Tools): void {
  const parts = partsOf(hash)
  tools.session.getState().actions.enter(roomIn(parts, features))
  readParts(parts, features, 'page', tools)
}

/** Reads what an address says of the page and the server kept for it: what stood in the address itself is read already. */
export function readKept(hash: string, parts: URLSearchParams, features: readonly Feature[], tools: Tools): void {
  const before = partsOf(hash)
  const late = addressParts(features).filter(
    ({ of, keys }) => of === 'page' && keys.some((key) => parts.has(key) && !before.has(key)),
  )
  each(late, (part) => part.read(parts, tools), tools.notices.fail)
}

/** Reads the parts of features. */
export function readParts(
  parts: URLSearchParams,
  features: readonly Feature[],
  of: AddressPart['of'],
  tools: Tools,
): void {
  const there = addressParts(features).filter((part) => part.of === of)
  each(there, (part) => part.read(parts, tools), tools.notices.fail)
}

/** What tells of changes that the session knows nothing of. */
export const followersOf = (features: readonly Feature[]) =>
  addressParts(features).flatMap(({ follow }) => follow ?? [])
