import neo4j from 'neo4j-driver'

/** Values by name: parameters of a query, or a row of any. */
export type Row = Record<string, unknown>

/** Parameters as they are to arrive: with plain numbers the driver would send floats, which LIMIT, list slices and counts refuse. */
export const withWholeNumbers = (values: Row): Row =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, asSent(value)]))

function asSent(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(asSent)
  if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype)
    return withWholeNumbers({ ...value })
  return value
}
