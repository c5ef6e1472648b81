import neo4j, { type Duration, type Node, type Path, type Point, type Relationship } from 'neo4j-driver'
import { SightlineError } from '../../errors.ts'

/**
 * Values without loss, as JSON. What JSON can hold is itself: texts, truth values, null, lists, maps, whole numbers up to 2^53 and numbers
 * with a fraction. Everything else is `{"$type": …, "_value": …}`, with the type names of Neo4j's own Query API:
 * `Integer` (larger), `Float` (whole, NaN, Infinity), `Date`, `Time`, `LocalTime`, `LocalDateTime`, `OffsetDateTime`, `ZonedDateTime`,
 * `Duration`, `Point`, `Base64`, `Vector`, `Node`, `Relationship`, `Path`, and `Map` for a map that has a key `$type` itself.
 */
export type Json = null | boolean | number | string | readonly Json[] | JsonMap
export interface JsonMap {
  readonly [key: string]: Json
}

/** Whether a value is a map: its own keys or a tag's. */
export const isMap = (value: Json | undefined): value is JsonMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What the tag of a value says, or null when it has none. */
export const tagOf = (value: Json): { type: string; inner: Json } | null =>
  isMap(value) && typeof value.$type === 'string' ? { type: value.$type, inner: value._value ?? null } : null

const tagged = (type: string, value: Json): Json => ({ $type: type, _value: value })

/** What the tag of a value takes beside the value, roughly. */
const TAG_BYTES = 40

/** Counts roughly the bytes of what was encoded. */
export interface Meter {
  bytes: number
}

const MOST = BigInt(Number.MAX_SAFE_INTEGER)

/** Lists and maps in one another: what reads JSON goes down them by calls, as this does, and has so much room. */
const MOST_LEVELS = 1_000

export const tooDeep = () =>
  new SightlineError(
    'TOO_LARGE',
    `A value of the answer has lists or maps in one another more than ${MOST_LEVELS} deep. Return what is within, or fewer levels.`,
  )

/** A value from the driver (with big integers) as JSON. @throws SightlineError `TOO_LARGE` for one that is nested too deep */
export function encode(value: unknown, meter: Meter, level = 0): Json {
  if (level > MOST_LEVELS) throw tooDeep()
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
      return encodeNumber(value)
    case 'object':
      return Array.isArray(value)
        ? value.map((item) => encode(item, meter, level + 1))
        : encodeObject(value, meter, level)
    default:
      return null
  }
}

function encodeNumber(value: number): Json {
  if (!Number.isFinite(value)) return tagged('Float', String(value))
  if (!Number.isInteger(value)) return value
  return tagged('Float', Object.is(value, -0) ? '-0.0' : Math.abs(value) < 1e21 ? value.toFixed(1) : String(value))
}

function encodeObject(value: object, meter: Meter, level: number): Json {
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
  if (neo4j.isPoint(value)) return tagged('Point', pointText(value))
  if (neo4j.isVector(value)) return encodeVector(value.getType(), value.asTypedArray(), meter)
  if (value instanceof Int8Array) {
    meter.bytes += value.length
    return tagged('Base64', Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64'))
  }
  const map = encodeMap(value, meter, level)
  return '$type' in map ? tagged('Map', map) : map
}

const pointText = ({ srid, x, y, z }: Point): string =>
  `SRID=${srid};POINT ${z === undefined ? '' : 'Z '}(${[x, y, ...(z === undefined ? [] : [z])].join(' ')})`

function encodeVector(coordinatesType: string, numbers: Iterable<number | bigint>, meter: Meter): Json {
  const coordinates = Array.from(numbers, String)
  meter.bytes += coordinates.length * 12
  return tagged('Vector', { coordinatesType, coordinates })
}

function encodeMap(map: object, meter: Meter, level = 0): Record<string, Json> {
  const entries = Object.entries(map).map(([key, item]) => {
    meter.bytes += key.length
    return [key, encode(item, meter, level + 1)] as const
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
