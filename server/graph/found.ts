import { SightlineError } from '../errors.ts'
import type { Row } from '../neo4j/database.ts'
import { isElementId, type GraphContext } from './model.ts'

/**
 * The error for ids that are not there, with ids that resemble the first of them.
 * @param label what was looked for: `Entity`, `Claim` or `View`
 */
export async function notFound(
  label: 'Entity' | 'Claim' | 'View' | 'Document',
  ids: readonly string[],
  { database, model, signal }: GraphContext,
) {
  const { claims } = await model()
  if (!claims || ids.some(isElementId)) return missing(label, ids, [])
  const words = (ids[0] ?? '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1)
  const rows = await database.read(
    'entity/nearest-ids',
    { starts: words.map((word) => word.slice(0, 3)), label },
    { signal },
  )
  return missing(
    label,
    ids,
    rows.map((row) => String(row.id)),
  )
}

function missing(label: 'Entity' | 'Claim' | 'View' | 'Document', ids: readonly string[], nearest: readonly string[]) {
  const word = { Entity: 'thing', Claim: 'claim', View: 'view', Document: 'document' }[label]
  return new SightlineError(
    'NOT_FOUND',
    `There is no ${word} with the id ${ids.map((id) => `"${id}"`).join(', ')}.${nearest.length > 0 ? ` Perhaps: ${nearest.join(', ')}.` : ''}`,
    { ids, nearest },
  )
}

/**
 * Throws when one of the ids asked for is not among the things found.
 * @param found rows of things: their `item` has an `id`, and where Neo4j's own ids may be asked for an `elementId`
 */
export async function assertFound(ids: readonly string[], found: readonly Row[], context: GraphContext): Promise<void> {
  const there = new Set(found.flatMap(({ item }) => [(item as Row).id, (item as Row).elementId]))
  const missing = ids.filter((id) => !there.has(id))
  if (missing.length > 0) throw await notFound('Entity', missing, context)
}
