import type {
  FigureMap,
  LinkMap,
  MentionMap,
  PrecisionWord,
  Rows,
  SaidMap,
  ShortStanceMap,
  StanceMap,
  StatementMap,
  StatusWord,
  ThingMap,
} from '../neo4j/row-types.ts'
import type {
  DatePrecision,
  Document,
  Fact,
  Figure,
  FigureOperator,
  GeoPoint,
  Link,
  Mention,
  Modality,
  Node,
  Plan,
  Said,
  ShortStance,
  Stance,
  Statement,
  Status,
  TimeSpan,
} from './schema-types.ts'
import { itemsOf } from './sections.ts'

/** Rows of the claims model → the shapes of the SDL. Every function is pure, and says `null` where the graph says nothing. */

/** Stored words are lower case with hyphens; the SDL's are upper case. */
export const STATUS: Record<StatusWord, Status> = {
  asserted: 'ASSERTED',
  attributed: 'ATTRIBUTED',
  accused: 'ACCUSED',
  deduced: 'DEDUCED',
  contested: 'CONTESTED',
  denied: 'DENIED',
  planned: 'PLANNED',
  unclaimed: 'UNCLAIMED',
}
export const PRECISION: Record<PrecisionWord, DatePrecision> = {
  day: 'DAY',
  month: 'MONTH',
  season: 'SEASON',
  year: 'YEAR',
  interval: 'INTERVAL',
  'order-only': 'ORDER_ONLY',
  unknown: 'UNKNOWN',
}
export const MODALITY: Record<SaidMap['modality'], Modality> = {
  actual: 'ACTUAL',
  planned: 'PLANNED',
  unclaimed: 'UNCLAIMED',
}
const OPERATOR: Record<FigureMap['operator'], FigureOperator> = {
  exact: 'EXACT',
  nearly: 'NEARLY',
  over: 'OVER',
  around: 'AROUND',
  vague: 'VAGUE',
}

type Times = Pick<ThingMap, 'validFrom' | 'validTo' | 'asOf' | 'precision' | 'timeQualifier' | 'resolution'> & {
  plan?: ThingMap['plan']
}
export const PLAN = { due: 'DUE', replaced: 'REPLACED' } as const satisfies Record<string, Plan>

export const toTime = (times: Times): TimeSpan => ({
  from: times.validFrom ?? null,
  to: times.validTo ?? null,
  asOf: times.asOf ?? null,
  precision: PRECISION[times.precision ?? 'unknown'],
  qualifier: times.timeQualifier ?? null,
  resolution: times.resolution ?? null,
  plan: times.plan ? PLAN[times.plan] : null,
})

function toLocation(thing: ThingMap): GeoPoint | null {
  const { latitude, longitude, wherePrec, locationDocument, locationDocumentName } = thing
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return null
  const documentId = String(locationDocument)
  return {
    latitude,
    longitude,
    wherePrec: Number(wherePrec),
    documentId,
    documentName: locationDocumentName ?? documentId,
  }
}

/** The most specific label; an actor that is not identified is an `Actor`. */
const kindOf = (labels: readonly string[]) => labels.find((label) => label !== 'Actor') ?? labels[0] ?? 'Entity'

export function toNode(thing: ThingMap): Node {
  const labels = thing.labels.filter((label) => label !== 'Entity')
  const kind = kindOf(labels)
  return {
    id: thing.id,
    kind,
    labels: [...labels].sort((a, b) => Number(a === kind) - Number(b === kind)),
    name: thing.name ?? thing.id,
    shortName: thing.shortName ?? null,
    aliases: [...(thing.aliases ?? []), ...(thing.externalAliases ?? [])],
    description: thing.description ?? null,
    when: thing.precision ? toTime(thing) : null,
    location: toLocation(thing),
    linkCount: thing.linkCount,
    properties: null,
  }
}

export const toLink = (link: LinkMap): Link => ({
  linkId: link.claimId,
  type: link.type,
  source: link.source,
  target: link.target,
  symmetric: link.symmetric === true,
  status: STATUS[link.status],
  modality: MODALITY[link.modality],
  confidence: link.confidence ?? null,
  when: toTime(link),
  strength: link.strength ?? null,
  restsOn: link.restsOn,
  affirmed: link.affirmed,
  denied: link.denied,
  documentIds: link.documents ?? [],
  sourceGrade: link.sourceGrade ?? null,
  informationGrade: link.informationGrade ?? null,
  properties: null,
})

export const toSaid = (said: SaidMap): Said => ({
  id: said.id,
  modality: MODALITY[said.modality],
  status: STATUS[said.status],
  confidence: said.confidence ?? null,
  affirmed: said.affirmed,
  denied: said.denied,
  documentIds: said.documents,
  sourceGrade: said.sourceGrade ?? null,
  informationGrade: said.informationGrade ?? null,
  restsOn: said.restsOn,
  stances: said.stances.map(toShortStance),
})

const toShortStance = ({ kind, ownVoice, document, ...judged }: ShortStanceMap): ShortStance => ({
  kind,
  ownVoice,
  documentId: document,
  sourceGrade: judged.sourceGrade ?? null,
  informationGrade: judged.informationGrade ?? null,
  confidence: judged.confidence ?? null,
  restsOn: judged.restsOn,
})

export const toStance = (stance: StanceMap): Stance => ({
  id: stance.id,
  kind: stance.kind,
  holder: toNode(stance.holder),
  documentId: stance.document,
  documentName: stance.documentName ?? stance.document,
  locator: stance.locator,
  paraphrase: stance.paraphrase,
  hedge: stance.hedge ?? null,
  sourceGrade: stance.sourceGrade,
  informationGrade: stance.informationGrade,
  confidence: stance.confidence ?? null,
  restsOn: stance.restsOn,
  saidOn: stance.saidOn ?? null,
  recordedOn: stance.recordedOn,
  note: stance.note ?? null,
})

export const toFigure = (figure: FigureMap): Figure => ({
  figureId: figure.id,
  label: figure.label,
  measure: figure.measure,
  operator: OPERATOR[figure.operator],
  value: figure.value ?? null,
  low: figure.low ?? null,
  high: figure.high ?? null,
  unit: figure.unit ?? null,
  period: toTime(figure),
  note: figure.note ?? null,
  about: toNode(figure.about),
  claimId: figure.claimId,
  status: STATUS[figure.status],
  stances: figure.stances.map(toStance),
})

export const toMention = (mention: MentionMap): Mention => ({
  id: mention.id,
  text: mention.text,
  referent: toNode(mention.referent),
  alternatives: mention.alternatives.map(toNode),
  basis: mention.basis,
  documentId: mention.document,
  locator: mention.locator,
})

/** Properties that have a field of their own, or that only serve to read the graph. */
const NOT_FACTS = new Set(
  (
    'id name shortName aliases externalAliases description labels linkCount validFrom validTo asOf precision timeQualifier resolution beganFrom beganBy heldTill endedBy plan searchKeys searchAlso ' +
    'latitude longitude wherePrec locationDocument locationDocumentName label measure operator value low high unit note'
  ).split(' '),
)

/** Every other property of a thing, as text. */
export const toFacts = (thing: ThingMap): Fact[] =>
  Object.entries(thing)
    .filter(([name, value]) => !NOT_FACTS.has(name) && value !== null && value !== undefined)
    .map(([name, value]) => ({ name, value: Array.isArray(value) ? value.join(', ') : String(value), type: null }))
    .sort((a, b) => a.name.localeCompare(b.name))

export const toStatement = (position: number, { stance, claim }: StatementMap): Statement => ({
  position,
  stance: toStance(stance),
  claim: {
    id: claim.id,
    text: claim.text,
    predicate: claim.predicate,
    subject: toNode(claim.subject),
    object: toNode(claim.object),
    status: STATUS[claim.status],
    restsOn: claim.restsOn,
  },
})

/** Null where there is no such document. */
export function toDocument(rows: readonly Rows['document/document'][]): Document | null {
  const [document] = itemsOf(rows, 'document')
  return document
    ? {
        ...toNode(document),
        facts: toFacts(document),
        statements: rows.flatMap((row) => (row.section === 'statement' ? toStatement(row.position, row.item) : [])),
        mentions: itemsOf(rows, 'mention').map(toMention),
      }
    : null
}
