import type { Link, Node } from '../graphql/generated.ts'
import type { Row } from './database.ts'

/** Rows of `cypher/any` → the shapes of the SDL, for graphs of which nothing is known but what stands in them. */

/** Properties that name a thing, the likeliest first. */
const NAMES = ['name', 'title', 'displayName', 'fullName', 'label', 'caption', 'text', 'headline', 'username', 'login', 'email', 'number', 'code', 'key', 'value', 'slug', 'uri', 'url', 'id']
const plainName = (key: string) => key.toLowerCase().replaceAll(/[^a-z]/g, '')

/** How likely a property names its thing, or Infinity. A text that looks like a key or a long description is unlikely. */
function rankAsCaption(kind: string, key: string, value: unknown): number {
  if (typeof value !== 'string' && typeof value !== 'number') return Infinity
  const name = plainName(key)
  const known = NAMES.map(plainName).indexOf(name)
  const text = String(value)
  const unlike = (text.length > 80 ? 40 : 0) + (/^[\da-f]{8}-[\da-f]{4}-/.test(text) ? 60 : 0) + (typeof value === 'number' ? 25 : 0)
  if (known >= 0) return known + unlike
  // companyName, person_name, ProductTitle.
  if (name === `${plainName(kind)}name` || name === `${plainName(kind)}title`) return 0.5 + unlike
  if (/(name|title)$/.test(name)) return 3 + unlike
  return 20 + unlike + (/(id|uuid|guid|hash)$/.test(name) ? 15 : 0)
}

/** The property that most likely names a thing, or null. */
export const captionOf = (kind: string, properties: Row): string | null =>
  Object.entries(properties)
    .map(([key, value]) => ({ key, rank: rankAsCaption(kind, key, value) }))
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank || a.key.localeCompare(b.key))[0]?.key ?? null

const MOST_PROPERTIES = 40
const LONGEST = 300

/** What may be a caption: short texts, numbers, truth values, days. */
function captions(properties: Row): Record<string, string | number | boolean> {
  const plain: [string, string | number | boolean][] = []
  for (const [key, value] of Object.entries(properties)) {
    if (typeof value === 'number' || typeof value === 'boolean') plain.push([key, value])
    else if (typeof value === 'string') plain.push([key, value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value])
    else if (value !== null && typeof value === 'object' && !Array.isArray(value)) plain.push([key, String(value)])
  }
  return Object.fromEntries(plain.slice(0, MOST_PROPERTIES))
}

export function toAnyNode(row: Row): Node {
  const properties = (row.properties ?? {}) as Row
  const labels = row.labels as string[]
  const kind = labels.at(-1) ?? 'Node'
  const key = captionOf(kind, properties)
  return {
    id: String(row.id),
    kind,
    labels,
    name: key === null ? kind : String(properties[key]),
    shortName: null,
    aliases: [],
    description: typeof properties.description === 'string' && key !== 'description' ? properties.description : null,
    when: null,
    location: null,
    linkCount: Number(row.linkCount ?? 0),
    properties: captions(properties),
  }
}

export const toAnyLink = (row: Row): Link => ({
  id: String(row.id),
  type: String(row.type),
  source: String(row.source),
  target: String(row.target),
  symmetric: false,
  status: 'UNSOURCED',
  confidence: null,
  when: { from: null, to: null, asOf: null, precision: 'UNKNOWN', qualifier: null, resolution: null },
  strength: null,
  affirmed: 0,
  denied: 0,
  documentIds: [],
  sourceGrade: null,
  informationGrade: null,
  properties: captions((row.properties ?? {}) as Row),
})
