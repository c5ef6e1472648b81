import type { Rows } from '../neo4j/row-types.ts'

/** Which property names a thing of a graph of which nothing is known: guessed by its name, by how readable it is, and by how distinct. */

type Properties = Readonly<Record<string, unknown>>

/** Kind and property → by how much it tells things apart, from 0 to 1, in a sample of them. */
export type Sameness = ReadonlyMap<string, number>

const place = (kind: string, property: string) => JSON.stringify([kind, property])

/** Fewer things say nothing of how distinct a property is. */
const FEWEST = 5

export const samenessOf = (rows: readonly Rows['any/distinct'][]): Sameness =>
  new Map(
    rows.filter(({ count }) => count >= FEWEST).map((row) => [place(row.kind, row.property), row.values / row.count]),
  )

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

/** How likely the name of a property says that it names its thing. */
function rankOfName(kind: string, key: string): number {
  const name = plainName(key)
  const known = NAMES.map(plainName).indexOf(name)
  if (known >= 0) return known
  // companyName, person_name, ProductTitle.
  if (name === `${plainName(kind)}name` || name === `${plainName(kind)}title`) return 0.5
  if (/(name|title)$/.test(name)) return 3
  return 20 + (/(id|uuid|guid|hash)$/.test(name) ? 15 : 0)
}

/** Letters and digits in a row that no tongue has: a digest, a token. Nobody tells two of them apart. */
const isDigest = (text: string) =>
  /^(0x)?[\da-f]{32,}$/i.test(text) || (/^[\w+/=-]{40,}$/.test(text) && /\d/.test(text) && /[A-Za-z]/.test(text))

/** How unlike a name a value is. */
const unlikeName = (value: unknown, text: string) =>
  (text.length > 80 ? 40 : 0) +
  (/^[\da-f]{8}-[\da-f]{4}-/i.test(text) || /^(?=.*\d.*\d.*\d)(?=.*[a-z])[\w-]{16,}$/i.test(text) ? 60 : 0) +
  (typeof value === 'number' ? 25 : 0)

/** How unlike a name a property is, of which many things have the same value. */
const unlikeDistinct = (share: number | undefined) => (share === undefined || share >= 0.8 ? 0 : share >= 0.5 ? 8 : 30)

/** How likely a property names its thing, or Infinity. */
function rankAsCaption(kind: string, key: string, value: unknown, sameness: Sameness): number {
  if ((typeof value !== 'string' || value.trim() === '') && !Number.isFinite(value)) return Infinity
  const text = String(value).trim()
  if (isDigest(text)) return Infinity
  return rankOfName(kind, key) + unlikeName(value, text) + unlikeDistinct(sameness.get(place(kind, key)))
}

const NOTHING_KNOWN: Sameness = new Map()

/** The property that most likely names a thing, or null. */
export const captionOf = (kind: string, properties: Properties, sameness = NOTHING_KNOWN): string | null =>
  Object.entries(properties)
    .map(([key, value]) => ({ key, rank: rankAsCaption(kind, key, value, sameness) }))
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank || a.key.localeCompare(b.key))[0]?.key ?? null
