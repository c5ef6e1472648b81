import type { AnyLinkMap, AnyThingMap, LinkMap, PrecisionWord, StatusWord, ThingMap } from '../neo4j/row-types.ts'
import { MODALITY, PLAN, PRECISION, STATUS } from './decode.ts'
import { GROUNDS } from './lens.ts'

/**
 * Things and links of the claims model that come by the files for any graph, with their properties as they stand: each is looked at before
 * it is believed.
 */

const text = (value: unknown) => (value === null || value === undefined ? null : String(value))
const number = (value: unknown) => (typeof value === 'number' ? value : null)
const texts = (value: unknown) => (Array.isArray(value) ? value.map(String) : null)

const isPrecision = (value: unknown): value is PrecisionWord =>
  typeof value === 'string' && Object.hasOwn(PRECISION, value)
const isStatus = (value: unknown): value is StatusWord => typeof value === 'string' && Object.hasOwn(STATUS, value)
const isGrade = (value: unknown): value is LinkMap['sourceGrade'] => typeof value === 'string' && /^[A-F]$/.test(value)

const times = (properties: Record<string, unknown>) => ({
  validFrom: text(properties.validFrom),
  validTo: text(properties.validTo),
  asOf: text(properties.asOf),
  precision: isPrecision(properties.precision) ? properties.precision : null,
  timeQualifier: text(properties.timeQualifier),
  resolution: text(properties.resolution),
})

const isGround = (value: string): value is LinkMap['restsOn'][number] => GROUNDS.includes(value)
const isPlan = (value: unknown): value is keyof typeof PLAN => typeof value === 'string' && Object.hasOwn(PLAN, value)

const isModality = (value: unknown): value is LinkMap['modality'] =>
  typeof value === 'string' && Object.hasOwn(MODALITY, value)

/** @returns null for a node that is not one of the model's things */
export function asThing({ id, labels, linkCount, documentName, properties }: AnyThingMap): ThingMap | null {
  if (!labels.includes('Entity') || properties.id !== id) return null
  return {
    id,
    labels,
    linkCount,
    name: text(properties.name),
    shortName: text(properties.shortName),
    aliases: texts(properties.aliases),
    externalAliases: texts(properties.externalAliases),
    description: text(properties.description),
    latitude: number(properties.latitude),
    longitude: number(properties.longitude),
    wherePrec: number(properties.wherePrec),
    locationDocument: text(properties.locationDocument),
    locationDocumentName: documentName,
    plan: isPlan(properties.plan) ? properties.plan : null,
    ...times(properties),
  }
}

/** @returns null for a relationship that stands for no claim */
export function asLink({ type, source, target, properties }: AnyLinkMap): LinkMap | null {
  const { claimId, status, sourceGrade } = properties
  if (typeof claimId !== 'string' || !isStatus(status)) return null
  return {
    claimId,
    type,
    source,
    target,
    modality: isModality(properties.modality) ? properties.modality : 'actual',
    status,
    affirmed: number(properties.affirmed) ?? 0,
    denied: number(properties.denied) ?? 0,
    documents: texts(properties.documents) ?? [],
    plan: properties.modality === 'planned' ? 'due' : null,
    sourceGrade: isGrade(sourceGrade) ? sourceGrade : null,
    informationGrade: number(properties.informationGrade),
    confidence: number(properties.confidence),
    symmetric: properties.symmetric === true,
    strength: text(properties.strength),
    restsOn: (texts(properties.restsOn) ?? []).filter(isGround),
    ...times(properties),
  }
}
