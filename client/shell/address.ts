import { fitsAddress, partsOf, writePicture } from '../state/url.ts'
import { HOME, type Session } from '../state/store.ts'
import { panelsAt } from './commands.ts'
import type { AddressPart, Feature, Tools } from './feature.ts'

const addressParts = (features: readonly Feature[]): readonly AddressPart[] =>
  features.flatMap(({ address }) => address ?? [])

/** The part after `#`, or an empty text when there is nothing worth an address. */
export function writeAddress(features: readonly Feature[], session: Session): string {
  const withCanvas = fitsAddress(session)
  const parts = new URLSearchParams({
    ...(session.room !== HOME && { room: session.room }),
    ...(withCanvas && writePicture(session)),
  })
  for (const part of addressParts(features))
    if (part.of === 'page' || withCanvas)
      for (const [key, value] of Object.entries(part.write(session))) parts.set(key, value)
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

/** Reads the parts of features. One that throws is told of and keeps no other from being read. */
export function readParts(
  parts: URLSearchParams,
  features: readonly Feature[],
  of: AddressPart['of'],
  tools: Tools,
): void {
  for (const part of addressParts(features)) {
    if (part.of !== of) continue
    try {
      part.read(parts, tools)
    } catch (error) {
      tools.notices.fail(error)
    }
  }
}

/** What tells of changes that the session knows nothing of. */
export const followersOf = (features: readonly Feature[]) =>
  addressParts(features).flatMap(({ follow }) => follow ?? [])
