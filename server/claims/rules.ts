import { isLinkType } from '../neo4j/schema.ts'
import {
  MODALITIES,
  ROLES,
  STANCE_KINDS,
  type Change,
  type SourceClaim,
  type SourceRecord,
  type SourceStance,
} from './claim.ts'
import { RESERVED_LABELS, RESERVED_PROPERTIES, RESERVED_TYPES } from './reserved.ts'
import { bad, checkId, checkOptional, checkText, LONGEST } from './texts.ts'
import { checkDay, checkTimes } from './times.ts'
import { checkTwice } from './twice.ts'

/** The rules of docs/model.md that can be told from what is given, before anything is written. What needs the graph is checked in it. */

const LABEL = /^[A-Z][A-Za-z0-9]{0,63}$/
const PROPERTY = /^[a-z][A-Za-z0-9]{0,63}$/
const GRADES = ['A', 'B', 'C', 'D', 'E', 'F']
/** How ids begin, in the graph, on the canvas and in addresses, that are no thing's. */
const OTHERS = /^(claim|stance|record|mention|n):/
/** How many names or values one list may have. */
const LIST = 1_000

const isOneOf = (words: readonly string[], word: string) => words.includes(word)

/** A whole number within bounds; one that is left out is none to check. */
function checkWhole(place: string, number: number | undefined, from: number, to: number, what: string): void {
  if (number !== undefined && !(Number.isInteger(number) && number >= from && number <= to))
    throw bad(place, `${number} is no ${what}.`)
}

function checkStance(place: string, stance: SourceStance): void {
  if (!STANCE_KINDS.includes(stance.kind))
    throw bad(`${place}.kind`, `"${stance.kind}" is not known. Allowed: ${STANCE_KINDS.join(', ')}.`)
  checkId(`${place}.id`, stance.id)
  for (const name of ['holder', 'document', 'locator'] as const) checkText(`${place}.${name}`, stance[name])
  checkText(`${place}.paraphrase`, stance.paraphrase, LONGEST.text)
  if (stance.restsOn) checkList(`${place}.restsOn`, stance.restsOn)
  checkOptional(`${place}.hedge`, stance.hedge)
  checkOptional(`${place}.note`, stance.note, LONGEST.text)
  if (!isOneOf(GRADES, stance.sourceGrade))
    throw bad(`${place}.sourceGrade`, `"${stance.sourceGrade}" is no grade from A to F.`)
  checkWhole(`${place}.informationGrade`, stance.informationGrade, 1, 6, 'grade from 1 to 6')
  checkWhole(`${place}.confidence`, stance.confidence, 0, 100, 'whole number from 0 to 100')
  checkWhole(`${place}.position`, stance.position, 0, Number.MAX_SAFE_INTEGER, 'place in reading order')
  checkDay(`${place}.saidOn`, stance.saidOn)
  checkDay(`${place}.recordedOn`, stance.recordedOn)
}

function checkClaim(place: string, claim: SourceClaim): void {
  if (!isLinkType(claim.predicate) || isOneOf(RESERVED_TYPES, claim.predicate))
    throw bad(
      `${place}.predicate`,
      `"${claim.predicate}" is no link type. Write capitals, digits and _, for example OPERATES_IN; ${RESERVED_TYPES.join(', ')} have a meaning of their own.`,
    )
  if (!MODALITIES.includes(claim.modality))
    throw bad(`${place}.modality`, `"${claim.modality}" is not known. Allowed: ${MODALITIES.join(', ')}.`)
  checkId(`${place}.id`, claim.id)
  checkText(`${place}.subject`, claim.subject)
  checkText(`${place}.object`, claim.object)
  checkText(`${place}.text`, claim.text, LONGEST.text)
  checkOptional(`${place}.qualifier`, claim.qualifier, LONGEST.qualifier)
  checkOptional(`${place}.scope`, claim.scope, LONGEST.scope)
  checkOptional(`${place}.strength`, claim.strength)
  checkOptional(`${place}.strengthWord`, claim.strengthWord)
  checkOptional(`${place}.note`, claim.note, LONGEST.text)
  checkOptional(`${place}.reading`, claim.reading, LONGEST.text)
  checkRelated(place, claim)
  checkTimes(place, claim)
  for (const [index, stance] of claim.stances.entries()) checkStance(`${place}.stances[${index}]`, stance)
}

function checkRelated(place: string, { id, related = [] }: SourceClaim): void {
  if (related.length > LIST)
    throw bad(`${place}.related`, `it has ${related.length} entries; at most ${LIST} are allowed.`)
  for (const [index, { role, claim }] of related.entries()) {
    const at = `${place}.related[${index}]`
    if (!ROLES.includes(role)) throw bad(`${at}.role`, `"${role}" is not known. Allowed: ${ROLES.join(', ')}.`)
    checkText(`${at}.claim`, claim)
    if (claim === id) throw bad(`${at}.claim`, 'a claim cannot be tied to itself.')
  }
}

function checkLabels(place: string, labels: readonly string[]): void {
  const no = labels.find((each) => !LABEL.test(each) || isOneOf(RESERVED_LABELS, each))
  if (no !== undefined)
    throw bad(
      place,
      `"${no}" is no kind. Write a word such as ArmedGroup; ${RESERVED_LABELS.join(', ')} have a meaning of their own.`,
    )
  // Of two kinds Neo4j gives the one back that it knew first, whichever was meant.
  const kinds = new Set(labels.slice(1).filter((label) => label !== 'Actor'))
  if (labels.length === 0 || kinds.size > 0)
    throw bad(
      place,
      `a thing has one kind, and behind it Actor where it can act; there is ${labels.join(', ') || 'none'}.`,
    )
}

/** Facts whose form answers rely on. */
const FORMS: Readonly<Record<string, string>> = {
  description: 'text',
  shortName: 'text',
  locationDocument: 'text',
  measure: 'text',
  externalAliases: 'list of texts',
  latitude: 'number',
  longitude: 'number',
  wherePrec: 'number',
  // Of figures.
  operator: 'text',
  label: 'text',
  unit: 'text',
  note: 'text',
  value: 'number',
  low: 'number',
  high: 'number',
}

/** What a value is, in a word; null for what no property can hold. */
function formOf(value: unknown): string | null {
  if (typeof value === 'string') return 'text'
  if (typeof value === 'boolean') return 'yes or no'
  if (typeof value === 'number')
    return Number.isFinite(value) && !(Number.isInteger(value) && !Number.isSafeInteger(value)) ? 'number' : null
  return Array.isArray(value) && value.every((each) => typeof each === 'string') ? 'list of texts' : null
}

function checkProperties(place: string, properties: SourceRecord['properties']): void {
  for (const [name, value] of Object.entries(properties)) {
    const at = `${place}.${name}`
    if (!PROPERTY.test(name)) throw bad(at, 'it is no name of a fact. Write a word such as eventType.')
    if (isOneOf(RESERVED_PROPERTIES, name))
      throw bad(at, 'it is a field of the record or made by the program: no fact may have its name.')
    const form = formOf(value)
    if (form === null) throw bad(at, 'it takes a text, a number that is exact, true or false, or a list of texts.')
    const expected = Object.hasOwn(FORMS, name) ? FORMS[name] : undefined
    if (expected !== undefined && form !== expected) throw bad(at, `it takes a ${expected}; there is a ${form}.`)
    if (typeof value === 'string') checkText(at, value, name === 'measure' ? LONGEST.words : LONGEST.text)
    if (Array.isArray(value)) checkList(at, value)
  }
}

function checkList(place: string, texts: readonly string[]): void {
  if (texts.length > LIST) throw bad(place, `it has ${texts.length} entries; at most ${LIST} are allowed.`)
  for (const [index, text] of texts.entries()) checkText(`${place}[${index}]`, text, LONGEST.name)
}

function checkRecord(place: string, record: SourceRecord): void {
  checkText(`${place}.dataset`, record.dataset, LONGEST.dataset)
  checkText(`${place}.sourceId`, record.sourceId, LONGEST.sourceId)
  checkText(`${place}.name`, record.name, LONGEST.name)
  checkList(`${place}.aliases`, record.aliases)
  if (record.called) {
    checkText(`${place}.called.name`, record.called.name, LONGEST.name)
    checkList(`${place}.called.aliases`, record.called.aliases)
  }
  checkId(`${place}.thing`, record.thing)
  const other = OTHERS.exec(record.thing ?? '')?.[0]
  if (other !== undefined)
    throw bad(`${place}.thing`, `"${record.thing}" begins with ${other}, as ids of what is no thing do.`)
  checkLabels(`${place}.labels`, record.labels)
  checkProperties(`${place}.properties`, record.properties)
  const { precision, validFrom, validTo, asOf, timeQualifier, resolution } = record
  if (precision !== undefined) checkTimes(place, { ...record, precision })
  else if ((validFrom ?? validTo ?? asOf ?? timeQualifier ?? resolution) !== undefined)
    throw bad(`${place}.precision`, 'times are given, but not how exact they are.')
}

/** @throws SightlineError `BAD_USER_INPUT` naming the place, what is wrong there and what is allowed */
export function checkChange(change: Change): void {
  const { records = [], claims = [], removeClaims = [], removeStances = [] } = change
  for (const [index, record] of records.entries()) checkRecord(`records[${index}]`, record)
  for (const [index, claim] of claims.entries()) checkClaim(`claims[${index}]`, claim)
  for (const [index, id] of removeClaims.entries()) checkText(`removeClaims[${index}]`, id)
  for (const [index, { kind, id }] of removeStances.entries()) {
    if (!STANCE_KINDS.includes(kind))
      throw bad(`removeStances[${index}].kind`, `"${kind}" is not known. Allowed: ${STANCE_KINDS.join(', ')}.`)
    checkText(`removeStances[${index}].id`, id)
  }
  checkTwice(change)
}
