import type {
  Claim,
  DatePrecision,
  Figure,
  FigureOperator,
  GeoPoint,
  Link,
  Mention,
  Modality,
  Node,
  SourceGrade,
  Stance,
  StanceKind,
  Status,
  Subgraph,
  TimeSpan,
} from './schema-types.ts'
import type { Row } from '../neo4j/database.ts'
import { toAnyLink, toAnyNode } from './decode-any.ts'

/** Rows of the catalogue → the shapes of the SDL. Every function is pure, and says `null` where the graph says nothing. */

/** Stored values are lower case with hyphens; the SDL's enums are upper case. */
const upper = (value: unknown) => String(value).toUpperCase().replaceAll('-', '_')
const textOr = (value: unknown) => (value === undefined || value === null ? null : String(value))
const numberOr = (value: unknown) => (typeof value === 'number' ? value : null)

const toTime = (row: Row): TimeSpan => ({
  from: textOr(row.validFrom),
  to: textOr(row.validTo),
  asOf: textOr(row.asOf),
  precision: upper(row.precision ?? 'unknown') as DatePrecision,
  qualifier: textOr(row.timeQualifier),
  resolution: textOr(row.resolution),
})

const toLocation = (row: Row): GeoPoint | null =>
  typeof row.latitude !== 'number' || typeof row.longitude !== 'number'
    ? null
    : {
        latitude: row.latitude,
        longitude: row.longitude,
        wherePrec: Number(row.wherePrec),
        documentId: String(row.locationDocument),
        documentName: String(row.locationDocumentName ?? row.locationDocument),
      }

const labelsOf = (row: Row) => ((row.labels ?? []) as string[]).filter((label) => label !== 'Entity')

/** The most specific label; an actor that is not identified is an `Actor`. */
const kindOf = (labels: readonly string[]) => labels.find((label) => label !== 'Actor') ?? labels[0] ?? 'Entity'

export function toNode(raw: Row): Node {
  const own =
    (raw.labels as string[] | undefined)?.includes('Entity') && (raw.properties as Row | undefined)?.id === raw.id
  if (raw.properties && !own) return toAnyNode(raw)
  const row = own ? { ...(raw.properties as Row), labels: raw.labels, linkCount: raw.linkCount } : raw
  const labels = labelsOf(row)
  const kind = kindOf(labels)
  return {
    id: String(row.id),
    kind,
    labels: [...labels].sort((a, b) => Number(a === kind) - Number(b === kind)),
    name: String(row.name ?? row.id),
    shortName: textOr(row.shortName),
    aliases: [...((row.aliases ?? []) as string[]), ...((row.externalAliases ?? []) as string[])],
    description: textOr(row.description),
    when: row.precision ? toTime(row) : null,
    location: toLocation(row),
    linkCount: Number(row.linkCount ?? 0),
    properties: null,
  }
}

function toLink(raw: Row): Link {
  const facts = raw.properties as Row | undefined
  if (facts && !facts.claimId) return toAnyLink(raw)
  const row = facts ? { ...facts, type: raw.type, source: raw.source, target: raw.target } : raw
  return toClaimLink(row)
}

const toClaimLink = (row: Row): Link => ({
  id: String(row.claimId),
  type: String(row.type),
  source: String(row.source),
  target: String(row.target),
  symmetric: row.symmetric === true,
  status: upper(row.status) as Status,
  confidence: numberOr(row.confidence),
  when: toTime(row),
  strength: textOr(row.strength),
  affirmed: Number(row.affirmed),
  denied: Number(row.denied),
  documentIds: (row.documents ?? []) as string[],
  sourceGrade: textOr(row.sourceGrade) as SourceGrade | null,
  informationGrade: numberOr(row.informationGrade),
  properties: null,
})

/** Rows `section` (`node` or `link`), `item` and `total` → a subgraph that says what was left out. */
export function toSubgraph(rows: readonly Row[]): Subgraph {
  const items = (section: string) => rows.filter((row) => row.section === section).map((row) => row.item as Row)
  const links = items('link').map(toLink)
  const total = Number(rows[0]?.total ?? 0)
  return { nodes: items('node').map(toNode), links, total, truncated: links.length < total }
}

export const toStance = (row: Row): Stance => ({
  id: String(row.id),
  kind: row.kind as StanceKind,
  holder: toNode(row.holder as Row),
  documentId: String(row.document),
  documentName: String(row.documentName ?? row.document),
  locator: String(row.locator),
  paraphrase: String(row.paraphrase),
  hedge: textOr(row.hedge),
  sourceGrade: row.sourceGrade as SourceGrade,
  informationGrade: Number(row.informationGrade),
  confidence: numberOr(row.confidence),
  saidOn: textOr(row.saidOn),
  recordedOn: String(row.recordedOn),
  note: textOr(row.note),
})

export const toClaim = (row: Row): Claim => ({
  id: String(row.id),
  text: String(row.text),
  predicate: String(row.predicate),
  subject: toNode(row.subject as Row),
  object: toNode(row.object as Row),
  modality: upper(row.modality) as Modality,
  status: upper(row.status) as Status,
  confidence: numberOr(row.confidence),
  when: toTime(row),
  strength: textOr(row.strength),
  strengthWord: textOr(row.strengthWord),
  qualifier: textOr(row.qualifier),
  note: textOr(row.note),
  stances: (row.stances as Row[]).map(toStance),
  related: (row.related as Row[]).map((other) => ({
    role: String(other.role),
    id: String(other.id),
    text: String(other.text),
    status: upper(other.status) as Status,
  })),
})

export const toFigure = (row: Row): Figure => ({
  id: String(row.id),
  label: String(row.label),
  measure: String(row.measure),
  operator: upper(row.operator) as FigureOperator,
  value: numberOr(row.value),
  low: numberOr(row.low),
  high: numberOr(row.high),
  unit: textOr(row.unit),
  period: toTime(row),
  note: textOr(row.note),
  about: toNode(row.about as Row),
  claimId: String(row.claimId),
  status: upper(row.status) as Status,
  stances: (row.stances as Row[]).map(toStance),
})

export const toMention = (row: Row): Mention => ({
  id: String(row.id),
  text: String(row.text),
  referent: toNode(row.referent as Row),
  alternatives: (row.alternatives as Row[]).map(toNode),
  basis: String(row.basis),
  documentId: String(row.document),
  locator: String(row.locator),
})

/** Properties that have a field of their own, or that only serve to read the graph. */
const NOT_FACTS = new Set(
  (
    'id name shortName aliases externalAliases description labels linkCount validFrom validTo asOf precision timeQualifier resolution ' +
    'latitude longitude wherePrec locationDocument locationDocumentName label measure operator value low high unit note'
  ).split(' '),
)

/** Every other property of a thing, as text. */
export const toFacts = (row: Row) =>
  Object.entries(row)
    .filter(([name, value]) => !NOT_FACTS.has(name) && value !== null && value !== undefined)
    .map(([name, value]) => ({ name, value: Array.isArray(value) ? value.join(', ') : String(value), type: null }))
    .sort((a, b) => a.name.localeCompare(b.name))
