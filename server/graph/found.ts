import { SightlineError } from '../errors.ts'
import type { Read } from './read.ts'
import { isElementId } from './ids.ts'

/** What can be looked for by its id: a label of the claims model. */
type Sought = 'Entity' | 'Claim' | 'View' | 'Document'

/** Makes the error for ids that are not there. */
export type Missing = (sought: Sought, ids: readonly string[]) => Promise<SightlineError>

const WORD: Record<Sought, string> = { Entity: 'thing', Claim: 'claim', View: 'view', Document: 'document' }

const missing = (sought: Sought, ids: readonly string[], nearest: readonly string[]) =>
  new SightlineError(
    'NOT_FOUND',
    `There is no ${WORD[sought]} with the id ${ids.map((id) => `"${id}"`).join(', ')}.${nearest.length > 0 ? ` Perhaps: ${nearest.join(', ')}.` : ''}`,
    { ids, nearest },
  )

/** Where ids are Neo4j's own there are none that resemble. */
export const withoutNearest: Missing = async (sought, ids) => missing(sought, ids, [])

/** Names ids that resemble the first of those that are not there. */
export const withNearest =
  (read: Read): Missing =>
  async (sought, ids) => {
    if (ids.some(isElementId)) return missing(sought, ids, [])
    const words = (ids[0] ?? '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 1)
    const rows = await read('thing/nearest-ids', { starts: words.map((word) => word.slice(0, 3)), label: sought })
    return missing(
      sought,
      ids,
      rows.map(({ id }) => id),
    )
  }

/**
 * Throws when one of the ids asked for is not among the things found.
 * @param found things with their id, and where they can be asked for by it the one that Neo4j gave
 */
export async function assertFound(
  ids: readonly string[],
  found: readonly { id: string; elementId?: unknown }[],
  missing: Missing,
): Promise<void> {
  const there = new Set<unknown>(found.flatMap(({ id, elementId }) => [id, elementId]))
  const absent = ids.filter((id) => !there.has(id))
  if (absent.length > 0) throw await missing('Entity', absent)
}
