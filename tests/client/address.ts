import { readFilters } from '../../client/features/filters/address.ts'
import { readQuery } from '../../client/features/workbench/address.ts'
import { FEATURES } from '../../client/features.ts'
import { roomIn, writeAddress } from '../../client/shell/address.ts'
import type { Session } from '../../client/state/store.ts'
import { idIn, partsOf, readPicture } from '../../client/state/url.ts'

/** An address as the page's features write it together. */
export const toAddress = (session: Session): string => writeAddress(FEATURES, session)

/** What its features read in an address, side by side; null without a canvas. */
export function fromAddress(hash: string) {
  const parts = partsOf(hash)
  const picture = readPicture(parts)
  return picture && { ...picture, documentId: idIn(parts, 'doc'), filters: readFilters(parts) }
}

/** The room that an address opens, and the query that it names there. */
export function roomFromAddress(hash: string) {
  const parts = partsOf(hash)
  const query = readQuery(parts)
  return { room: roomIn(parts, FEATURES), query: query?.name ?? null, values: query?.given ?? {} }
}
