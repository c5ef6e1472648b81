import neo4j, { type Duration, type Node, type Path, type Relationship } from 'neo4j-driver'
import { SightlineError } from '../../errors.ts'

/**
 * Values without loss, as JSON. What JSON can hold is itself: texts, truth values, null, lists, maps, whole numbers up to 2^53 and numbers
 * with a fraction. Everything else is `{"$type": …, "_value": …}`, with the type names of Neo4j's own Query API:
 * `Integer` (larger), `Float` (whole, NaN, Infinity), `Date`, `Time`, `LocalTime`, `LocalDateTime`, `OffsetDateTime`, `ZonedDateTime`,
 * `Duration`, `Point`, `Base64`, `Vector`, `Node`, `Relationship`, `Path`, and `Map` for a map that has a key `$type` itself.
 */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

const tagged = (type: string, value: Json): Json => ({ $type: type, _value: value })

/** What the tag of a value takes beside the value, roughly. */
const TAG_BYTES = 40

/** Counts roughly the bytes of what was encoded. */
export interface Meter {
  bytes: number
}

const MOST = BigInt(Number.MAX_SAFE_INTEGER)

/** A value from the driver (with big integers) as JSON. */
export function encode(value: unknown, meter: Meter): Json {
  meter.bytes += 8
  if (value === null || value === undefined) return null
  switch (typeof value) {
    case 'string':
      meter.bytes += value.length
      return value
    case 'boolean':
      return value
    case 'bigint':
      if (value >= -MOST && value <= MOST) return Number(value)
      meter.bytes += TAG_BYTES
      return tagged('Integer', value.toString())
    case 'number':
      return Number.isInteger(value)
        ? tagged('Float', Object.is(value, -0) ? '-0.0' : Math.abs(value) < 1e21 ? value.toFixed(1) : String(value))
        : Number.isFinite(value)
          ? value
          : tagged('Float', String(value))
  }
  if (Array.isArray(value)) return value.map((item) => encode(item, meter))
  meter.bytes += TAG_BYTES
  if (neo4j.isNode(value)) return encodeNode(value, meter)
  if (neo4j.isRelationship(value)) return encodeRelationship(value, meter)
  if (neo4j.isPath(value)) return encodePath(value, meter)
  if (neo4j.isDate(value)) return tagged('Date', String(value))
  if (neo4j.isLocalTime(value)) return tagged('LocalTime', String(value))
  if (neo4j.isTime(value)) return tagged('Time', String(value))
  if (neo4j.isLocalDateTime(value)) return tagged('LocalDateTime', String(value))
  if (neo4j.isDateTime(value)) return tagged(value.timeZoneId ? 'ZonedDateTime' : 'OffsetDateTime', String(value))
  if (neo4j.isDuration(value)) return tagged('Duration', durationText(value))
  if (neo4j.isPoint(value)) {
    const { srid, x, y, z } = value
    return tagged(
      'Point',
      `SRID=${srid};POINT ${z === undefined ? '' : 'Z '}(${[x, y, ...(z === undefined ? [] : [z])].join(' ')})`,
    )
  }
  if (neo4j.isVector(value)) {
    const numbers = [...value.asTypedArray()] as (number | bigint)[]
    meter.bytes += numbers.length * 12
    return tagged('Vector', { coordinatesType: value.getType(), coordinates: numbers.map(String) })
  }
  if (value instanceof Int8Array) {
    meter.bytes += value.length
    return tagged('Base64', Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64'))
  }
  const map = encodeMap(value as Record<string, unknown>, meter)
  return '$type' in map ? tagged('Map', map) : map
}

function encodeMap(map: Record<string, unknown>, meter: Meter): Record<string, Json> {
  const entries = Object.entries(map).map(([key, item]) => {
    meter.bytes += key.length
    return [key, encode(item, meter)] as const
  })
  return Object.fromEntries(entries)
}

const encodeNode = (node: Node, meter: Meter): Json =>
  tagged('Node', { _element_id: node.elementId, _labels: node.labels, _properties: encodeMap(node.properties, meter) })

const encodeRelationship = (link: Relationship, meter: Meter): Json =>
  tagged('Relationship', {
    _element_id: link.elementId,
    _start_node_element_id: link.startNodeElementId,
    _end_node_element_id: link.endNodeElementId,
    _type: link.type,
    _properties: encodeMap(link.properties, meter),
  })

const encodePath = (path: Path, meter: Meter): Json =>
  tagged('Path', [
    encodeNode(path.start, meter),
    ...path.segments.flatMap(({ relationship, end }) => [
      encodeRelationship(relationship, meter),
      encodeNode(end, meter),
    ]),
  ])

/** ISO 8601, as Cypher writes it: the driver's own text ends in a bare T where there is no time of day. */
function durationText({ months, days, seconds, nanoseconds }: Duration): string {
  const whole = BigInt(String(seconds)) * 1_000_000_000n + BigInt(String(nanoseconds))
  const size = whole < 0n ? -whole : whole
  const fraction = String(size % 1_000_000_000n)
    .padStart(9, '0')
    .replace(/0+$/, '')
  const time =
    whole === 0n ? '' : `T${whole < 0n ? '-' : ''}${size / 1_000_000_000n}${fraction === '' ? '' : `.${fraction}`}S`
  const text = `${Number(months) === 0 ? '' : `${String(months)}M`}${Number(days) === 0 ? '' : `${String(days)}D`}${time}`
  return `P${text === '' ? 'T0S' : text}`
}

const FLOAT = /^(?:[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|NaN|[-+]?Infinity)$/i
const BASE64 = /^(?:[A-Za-z\d+/]{4})*(?:[A-Za-z\d+/]{2}(?:==)?|[A-Za-z\d+/]{3}=?)?$/

/** A value that Neo4j itself reads from its text, put back into `place` when it has. */
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

/** Turns texts of times, durations and points into values: Neo4j knows best how they are written. Parameters `types` and `texts`. */
export const READ_VALUES = `UNWIND range(0, size($types) - 1) AS i
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
  const decode = (name: string, value: unknown, put: (value: unknown) => void): unknown => {
    // A number that JSON has rounded, or that Neo4j cannot hold as a whole one, is a float.
    if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
    if (Array.isArray(value)) {
      const list: unknown[] = []
      for (const [index, item] of value.entries()) list[index] = decode(name, item, (read) => (list[index] = read))
      return list
    }
    if (typeof value !== 'object' || value === null) return value
    const { $type: type, _value: inner } = value as { $type?: unknown; _value?: unknown }
    if (type === undefined) return decodeMap(name, value as Record<string, unknown>)
    if (
      type === 'Integer' &&
      /^-?\d{1,19}$/.test(String(inner)) &&
      BigInt.asIntN(64, BigInt(String(inner))) === BigInt(String(inner))
    )
      return neo4j.int(String(inner))
    if (type === 'Float' && FLOAT.test(String(inner))) return Number(inner)
    if (type === 'Map' && typeof inner === 'object' && inner !== null)
      return decodeMap(name, inner as Record<string, unknown>)
    if (type === 'Base64' && BASE64.test(String(inner))) return new Int8Array(Buffer.from(String(inner), 'base64'))
    if (type === 'Point') return readPoint(name, String(inner))
    if (READ_BY_NEO4J.has(String(type)) && typeof inner === 'string') {
      unread.push({ name, type: String(type), text: inner, put })
      return null
    }
    throw new SightlineError(
      'BAD_USER_INPUT',
      `$${name}: ${JSON.stringify(value).slice(0, 80)} cannot be a parameter. Give its properties, or one of the types ${['Integer', 'Float', 'Base64', 'Point', ...READ_BY_NEO4J].join(', ')}.`,
      { parameter: name },
    )
  }
  const decodeMap = (name: string, map: Record<string, unknown>) => {
    const result = Object.create(null) as Record<string, unknown>
    for (const [key, item] of Object.entries(map)) result[key] = decode(name, item, (read) => (result[key] = read))
    return result
  }
  const values: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(parameters))
    values[name] = decode(name, value, (read) => (values[name] = read))
  return { values, unread }
}

function readPoint(name: string, text: string): unknown {
  const [, srid, coordinates] = /^SRID=(\d+);POINT(?: Z)? ?\(([-+.\deE ]+)\)$/.exec(text) ?? []
  const numbers = coordinates?.trim().split(/ +/).map(Number) ?? []
  if (!srid || numbers.length < 2 || numbers.length > 3 || numbers.some(Number.isNaN))
    throw new SightlineError('BAD_USER_INPUT', `$${name}: write a point as SRID=4326;POINT (69.2 34.5).`, {
      parameter: name,
    })
  return new neo4j.types.Point(neo4j.int(srid), ...(numbers as [number, number, number?]))
}
