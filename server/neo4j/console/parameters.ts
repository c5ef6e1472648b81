import neo4j, { type Transaction } from 'neo4j-driver'
import { SightlineError } from '../../errors.ts'
import { isRecord } from '../../record.ts'

const FLOAT = /^(?:[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|NaN|[-+]?Infinity)$/i
const BASE64 = /^(?:[A-Za-z\d+/]{4})*(?:[A-Za-z\d+/]{2}(?:==)?|[A-Za-z\d+/]{3}=?)?$/

/** A value that Neo4j itself reads from its text, put back into its place when it has. */
export interface Unread {
  /** Of the parameter. */
  name: string
  type: string
  text: string
  put(value: unknown): void
}

const READ_BY_NEO4J = new Set([
  'Date',
  'Time',
  'LocalTime',
  'LocalDateTime',
  'OffsetDateTime',
  'ZonedDateTime',
  'Duration',
])

/** Turns texts of times and durations into values: Neo4j knows best how they are written. Parameters `types` and `texts`. */
const READ_VALUES = `UNWIND range(0, size($types) - 1) AS i
WITH $types[i] AS type, $texts[i] AS text, i
RETURN CASE type
  WHEN 'Date' THEN date(text)
  WHEN 'Time' THEN time(text)
  WHEN 'LocalTime' THEN localtime(text)
  WHEN 'LocalDateTime' THEN localdatetime(text)
  WHEN 'OffsetDateTime' THEN datetime(text)
  WHEN 'ZonedDateTime' THEN datetime(text)
  ELSE duration(text) END AS value
ORDER BY i`

/**
 * JSON parameters as the driver wants them: whole numbers become integers, tagged values what their tag says.
 * @returns the parameters, and those values in them that Neo4j has yet to read
 * @throws SightlineError `BAD_USER_INPUT` naming the parameter
 */
export function decodeParameters(parameters: Readonly<Record<string, unknown>>): {
  values: Record<string, unknown>
  unread: Unread[]
} {
  const unread: Unread[] = []
  const values: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(parameters)) {
    if (name === '__proto__')
      throw new SightlineError('BAD_USER_INPUT', '$__proto__: no parameter can have this name. Give it another one.', {
        parameter: name,
      })
    values[name] = decode(value, { name, unread, put: (read) => (values[name] = read) })
  }
  return { values, unread }
}

/** Where a value stands: in which parameter, and how it is put there once Neo4j has read it. */
interface Spot {
  name: string
  unread: Unread[]
  put(value: unknown): void
}

function decode(value: unknown, spot: Spot): unknown {
  if (typeof value === 'number') return decodeNumber(value, spot)
  if (Array.isArray(value)) {
    const list: unknown[] = []
    for (const [index, item] of value.entries())
      list[index] = decode(item, { ...spot, put: (read) => (list[index] = read) })
    return list
  }
  if (!isRecord(value)) return value
  return value.$type === undefined ? decodeMap(value, spot) : decodeTagged(value, spot)
}

function decodeNumber(value: number, { name }: Spot): unknown {
  if (Number.isSafeInteger(value)) return neo4j.int(value)
  // As it came here it may have been rounded already.
  if (Number.isInteger(value) || !Number.isFinite(value))
    throw new SightlineError(
      'BAD_USER_INPUT',
      `$${name}: a JSON number of 2^53 or more, as ${value} is, may not be the one that was meant. Write {"$type": "Integer", "_value": "…"}, or "Float".`,
      { parameter: name },
    )
  return value
}

function decodeMap(map: object, spot: Spot): Record<string, unknown> {
  const result: Record<string, unknown> = Object.create(null)
  for (const [key, item] of Object.entries(map))
    result[key] = decode(item, { ...spot, put: (read) => (result[key] = read) })
  return result
}

const fitsInteger = (text: string): boolean =>
  /^-?\d{1,19}$/.test(text) && BigInt.asIntN(64, BigInt(text)) === BigInt(text)

/** A value as the SDL's `JSON` writes what JSON itself cannot hold. */
function decodeTagged(value: Readonly<Record<string, unknown>>, spot: Spot): unknown {
  const { $type: type, _value: inner } = value
  // A map may hold a `toString` of its own.
  const text = typeof inner === 'object' ? '' : String(inner)
  if (type === 'Integer' && fitsInteger(text)) return neo4j.int(text)
  if (type === 'Float' && FLOAT.test(text)) return Number(inner)
  if (type === 'Map' && typeof inner === 'object' && inner !== null) return decodeMap(inner, spot)
  if (type === 'Base64' && BASE64.test(text)) return new Int8Array(Buffer.from(text, 'base64'))
  if (type === 'Point') return readPoint(spot.name, text)
  if (READ_BY_NEO4J.has(typeof type === 'string' ? type : '') && typeof inner === 'string') {
    spot.unread.push({ name: spot.name, type: String(type), text: inner, put: spot.put })
    return null
  }
  throw new SightlineError(
    'BAD_USER_INPUT',
    `$${spot.name}: ${JSON.stringify(value).slice(0, 80)} cannot be a parameter. Give its properties, or one of the types ${['Integer', 'Float', 'Base64', 'Point', ...READ_BY_NEO4J].join(', ')}.`,
    { parameter: spot.name },
  )
}

/** How many coordinates a point has, by the systems that Neo4j knows. */
const COORDINATES = new Map([
  [4326, 2],
  [4979, 3],
  [7203, 2],
  [9157, 3],
])

function readPoint(name: string, text: string): unknown {
  const [, srid, coordinates] = /^SRID=(\d+);POINT(?: Z)? ?\(([-+.\deE ]+)\)$/.exec(text) ?? []
  const [x, y, z, ...more] = coordinates?.trim().split(/ +/).map(Number) ?? []
  const fits = COORDINATES.get(Number(srid)) === (z === undefined ? 2 : 3) && [x, y, z ?? 0].every(Number.isFinite)
  if (!srid || x === undefined || y === undefined || more.length > 0 || !fits)
    throw new SightlineError('BAD_USER_INPUT', `$${name}: write a point as SRID=4326;POINT (69.2 34.5).`, {
      parameter: name,
    })
  return new neo4j.types.Point(neo4j.int(srid), x, y, z)
}

/**
 * Has Neo4j read the times and durations among the parameters, and puts them where they belong.
 * @throws SightlineError `BAD_USER_INPUT` naming the parameters when it cannot
 */
export async function readValues(transaction: Pick<Transaction, 'run'>, unread: readonly Unread[]): Promise<void> {
  if (unread.length === 0) return
  const asked = { types: unread.map((each) => each.type), texts: unread.map((each) => each.text) }
  const { records } = await transaction.run(READ_VALUES, asked).catch((error: Error) => {
    const names = [...new Set(unread.map(({ name, text }) => `$${name} (${JSON.stringify(text.slice(0, 40))})`))].join(
      ', ',
    )
    throw new SightlineError('BAD_USER_INPUT', `${names} cannot be read: ${error.message}.`, {
      parameters: unread.map((each) => each.name),
    })
  })
  for (const [index, record] of records.entries()) unread[index]?.put(record.get('value'))
}
