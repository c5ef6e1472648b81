import type { Link, Node } from './schema-types.ts'
import type { Row } from '../neo4j/database.ts'

/** Rows of `cypher/any` → the shapes of the SDL, for graphs of which nothing is known but what stands in them. */

/** Properties that name a thing, the likeliest first. */
const NAMES = [
  'name',
  'title',
  'displayName',
  'fullName',
  'label',
  'caption',
  'text',
  'headline',
  'username',
  'login',
  'email',
  'number',
  'code',
  'key',
  'value',
  'slug',
  'uri',
  'url',
  'id',
]
const plainName = (key: string) => key.toLowerCase().replaceAll(/[^a-z]/g, '')

/** How likely a property names its thing, or Infinity. A text that looks like a key or a long description is unlikely. */
function rankAsCaption(kind: string, key: string, value: unknown): number {
  if ((typeof value !== 'string' || value.trim() === '') && !Number.isFinite(value)) return Infinity
  const name = plainName(key)
  const known = NAMES.map(plainName).indexOf(name)
  const text = String(value)
  const unlike =
    (text.length > 80 ? 40 : 0) + (/^[\da-f]{8}-[\da-f]{4}-/.test(text) ? 60 : 0) + (typeof value === 'number' ? 25 : 0)
  if (known >= 0) return known + unlike
  // companyName, person_name, ProductTitle.
  if (name === `${plainName(kind)}name` || name === `${plainName(kind)}title`) return 0.5 + unlike
  if (/(name|title)$/.test(name)) return 3 + unlike
  return 20 + unlike + (/(id|uuid|guid|hash)$/.test(name) ? 15 : 0)
}

/** The property that most likely names a thing, or null. */
const captionOf = (kind: string, properties: Row): string | null =>
  Object.entries(properties)
    .map(([key, value]) => ({ key, rank: rankAsCaption(kind, key, value) }))
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank || a.key.localeCompare(b.key))[0]?.key ?? null

const MOST_PROPERTIES = 40
const LONGEST = 300

const shortened = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)

/** What may be a caption: short texts, numbers, truth values, days, short lists of them. */
function captions(properties: Row): Record<string, string | number | boolean> {
  const plain: [string, string | number | boolean][] = []
  for (const [key, value] of Object.entries(properties)) {
    // A whole number beyond 2^53 comes as Infinity: no caption is better than a wrong one.
    if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) plain.push([key, value])
    else if (typeof value === 'string') plain.push([key, shortened(value)])
    else if (Array.isArray(value)) plain.push([key, shortened(value.map(String).join(', '))])
    else if (value !== null && typeof value === 'object') plain.push([key, shortened(String(value))])
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
    name: key === null ? kind : shortened(String(properties[key])),
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

/** Properties as `any/thing` and `any/link` give them, by name. */
export const toAnyFacts = (facts: readonly Row[]) =>
  facts
    .map(({ name, type, texts }) => {
      const word = String(type).replaceAll(' NOT NULL', '')
      // What has no text (a vector, bytes) is named by its type.
      return {
        name: String(name),
        value: (texts as (string | null)[]).map((text) => text ?? `(${word})`).join(', '),
        type: word,
      }
    })
    .sort((a, b) => a.name.localeCompare(b.name))
