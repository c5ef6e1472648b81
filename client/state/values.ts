/**
 * Values of a Cypher answer: JSON, with `{"$type", "_value"}` for what JSON cannot hold (the SDL's `JSON`). Reading them here loses
 * nothing: a big integer stays its digits.
 */
export interface NodeValue {
  _element_id: string
  _labels: readonly string[]
  _properties: Readonly<Record<string, unknown>>
}

export interface LinkValue {
  _element_id: string
  _start_node_element_id: string
  _end_node_element_id: string
  _type: string
  _properties: Readonly<Record<string, unknown>>
}

export type ValueKind =
  'null' | 'text' | 'number' | 'boolean' | 'list' | 'map' | 'node' | 'link' | 'path' | 'time' | 'other'

const TIMES = new Set(['Date', 'Time', 'LocalTime', 'LocalDateTime', 'OffsetDateTime', 'ZonedDateTime', 'Duration'])

/** The tag of a tagged value, or null. */
export function tagOf(value: unknown): { type: string; inner: unknown } | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const { $type: type, _value: inner } = value as { $type?: unknown; _value?: unknown }
  return typeof type === 'string' ? { type, inner } : null
}

export function kindOfValue(value: unknown): ValueKind {
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'string') return 'text'
  if (typeof value === 'number') return 'number'
  if (typeof value === 'boolean') return 'boolean'
  if (Array.isArray(value)) return 'list'
  const tag = tagOf(value)
  if (!tag) return 'map'
  if (tag.type === 'Node') return 'node'
  if (tag.type === 'Relationship') return 'link'
  if (tag.type === 'Path') return 'path'
  if (tag.type === 'Integer' || tag.type === 'Float') return 'number'
  if (tag.type === 'Map') return 'map'
  return TIMES.has(tag.type) ? 'time' : 'other'
}

/** A value in one line, whole: what a cell shows and a copy takes. */
export function valueText(value: unknown): string {
  const kind = kindOfValue(value)
  const tag = tagOf(value)
  switch (kind) {
    case 'null':
      return 'null'
    case 'node': {
      const node = tag?.inner as NodeValue
      return `(${node._labels.map((label) => `:${label}`).join('')} ${nameOf(node)})`
    }
    case 'link':
      return `[:${(tag?.inner as LinkValue)._type}]`
    case 'path':
      return pathText(tag?.inner as unknown[])
    case 'list':
      return `[${(value as unknown[]).map((item) => (typeof item === 'string' ? JSON.stringify(item) : valueText(item))).join(', ')}]`
    case 'map':
      return `{${Object.entries((tag?.inner ?? value) as object)
        .map(([key, item]) => `${key}: ${typeof item === 'string' ? JSON.stringify(item) : valueText(item)}`)
        .join(', ')}}`
    default:
      return tag ? (tag.type === 'Vector' ? vectorText(tag.inner) : String(tag.inner)) : String(value)
  }
}

/** `(:Film A)-[:MADE]->(:Film B)`: each link the way it points, whichever way it was walked. */
function pathText(steps: readonly unknown[]): string {
  return steps
    .map((step, index) => {
      if (index % 2 === 0) return valueText(step)
      const before = (tagOf(steps[index - 1])?.inner as NodeValue | undefined)?._element_id
      return (tagOf(step)?.inner as LinkValue)._start_node_element_id === before
        ? `-${valueText(step)}->`
        : `<-${valueText(step)}-`
    })
    .join('')
}

function vectorText(inner: unknown): string {
  const { coordinatesType, coordinates } = inner as { coordinatesType: string; coordinates: string[] }
  return `${coordinatesType}[${coordinates.join(', ')}]`
}

/** What a node is called in a cell. */
function nameOf({ _properties: facts, _element_id: id }: NodeValue): string {
  for (const key of ['name', 'title', 'label', 'text', 'id']) if (typeof facts[key] === 'string') return facts[key]
  const text = Object.values(facts).find((fact) => typeof fact === 'string')
  return typeof text === 'string' ? text : id
}

/** A value as a number for charts and sorting, or null. A big integer is rounded there and only there. */
export function asNumber(value: unknown): number | null {
  if (typeof value === 'number') return value
  const tag = tagOf(value)
  const number = tag && (tag.type === 'Integer' || tag.type === 'Float') ? Number(tag.inner) : Number.NaN
  return Number.isNaN(number) ? null : number
}

/** The order of two values in a column: numbers by size, dates by their days, the rest by their text, null last. */
export function compareValues(a: unknown, b: unknown): number {
  const [none, other] = [a === null || a === undefined, b === null || b === undefined]
  if (none || other) return Number(none) - Number(other)
  const [left, right] = [
    tagOf(a)?.type === 'Integer' ? BigInt(String(tagOf(a)?.inner)) : asNumber(a),
    tagOf(b)?.type === 'Integer' ? BigInt(String(tagOf(b)?.inner)) : asNumber(b),
  ]
  if (left !== null && right !== null) return left < right ? -1 : left > right ? 1 : 0
  const [day, otherDay] = [dayOf(a), dayOf(b)]
  if (day && otherDay)
    return day.year - otherDay.year || (day.rest < otherDay.rest ? -1 : day.rest > otherDay.rest ? 1 : 0)
  return valueText(a).localeCompare(valueText(b), 'en', { numeric: true })
}

const DATED = new Set(['Date', 'LocalDateTime', 'OffsetDateTime', 'ZonedDateTime'])

/** The year of a date and what follows it: before year 0 and after 9999 the text has another length, and a sign. */
function dayOf(value: unknown): { year: number; rest: string } | null {
  const tag = tagOf(value)
  const [, year, rest] = (tag && DATED.has(tag.type) && /^([-+]?\d+)(-.*)$/.exec(String(tag.inner))) || []
  return year !== undefined && rest !== undefined ? { year: Number(year), rest } : null
}

/**
 * Things and links in an answer, by the ids that the answer has for them: Neo4j's own for its nodes and links, otherwise what stands there.
 * Which one a canvas knows each by, and whether it is there at all, the server says (api/behind.ts).
 */
export interface Found {
  nodes: string[]
  links: string[]
  /** Links that the answer names by their ends alone. */
  ties: Tie[]
}

export interface Tie {
  type: string
  source: string
  target: string
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

const isThing = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && textOf((value as { id?: unknown }).id) !== null

type Fields = Readonly<Record<string, unknown>>

/** Whether a map is a thing, as GraphQL gives it or a catalogue's graph query. */
const describesThing = ({ labels, kind, name }: Fields) =>
  Array.isArray(labels) || (typeof kind === 'string' && typeof name === 'string')

/** Whether it is a claim, with its ends or without. */
const describesClaim = ({ subject, object, predicate, modality, text, status }: Fields) =>
  (isThing(subject) && isThing(object)) ||
  textOf(predicate ?? modality) !== null ||
  (textOf(text) !== null && textOf(status) !== null)

/**
 * Everything in some values that a canvas can show: nodes, links and paths wherever they stand, rows of the catalogue's graph queries
 * (`item` maps), and things, links and claims (each is a link) as GraphQL gives them.
 */
export function findGraph(values: unknown): Found {
  const nodes = new Set<string>()
  const links = new Set<string>()
  const ties = new Map<string, Tie>()

  const lookAtMap = (map: Fields): void => {
    const [own, type, source, target] = [map.id, map.type, map.source, map.target].map(textOf)
    const link = textOf(map.linkId) ?? textOf(map.claimId)
    if (source && target && type) {
      nodes.add(source).add(target)
      if (link ?? own) links.add((link ?? own) as string)
      else ties.set(JSON.stringify([type, source, target]), { type, source, target })
    } else {
      if (link) links.add(link)
      if (own && describesThing(map)) nodes.add(own)
      else if (own && describesClaim(map)) links.add(own)
    }
    Object.values(map).forEach(look)
  }
  const look = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(look)
    if (typeof value !== 'object' || value === null) return
    const tag = tagOf(value)
    if (tag?.type === 'Node') nodes.add((tag.inner as NodeValue)._element_id)
    else if (tag?.type === 'Relationship') {
      const link = tag.inner as LinkValue
      nodes.add(link._start_node_element_id).add(link._end_node_element_id)
      links.add(link._element_id)
    } else if (tag?.type === 'Map') lookAtMap(tag.inner as Fields)
    else if (tag) look(tag.inner)
    else lookAtMap(value as Fields)
  }
  look(values)
  return { nodes: [...nodes], links: [...links], ties: [...ties.values()] }
}

/** Whether there is anything in it that a canvas can show. */
export const isEmpty = ({ nodes, links }: Found): boolean => nodes.length === 0 && links.length === 0

/** The nodes and links of an answer as they came, by the ids that Neo4j gave them. */
export function valuesById(values: unknown): ReadonlyMap<string, unknown> {
  const byId = new Map<string, unknown>()
  const look = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(look)
    if (typeof value !== 'object' || value === null) return
    const tag = tagOf(value)
    if (tag?.type === 'Node' || tag?.type === 'Relationship')
      byId.set((tag.inner as NodeValue | LinkValue)._element_id, value)
    else if (tag) look(tag.inner)
    else Object.values(value).forEach(look)
  }
  look(values)
  return byId
}
