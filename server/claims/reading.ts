import { isDeepStrictEqual } from 'node:util'
import type { Row } from '../neo4j/database.ts'
import type { WriteRows } from '../neo4j/row-types.ts'
import { RESERVED_PROPERTIES } from './reserved.ts'

/** What the graph holds, as a source would give it: what the writer makes by itself is left out. */

/** Reads a row, and tells by name what of it no field holds. */
export interface Told {
  item: Row
  lost: string[]
}

const CLAIM = ['predicate', 'text', 'modality', 'qualifier', 'scope', 'strength', 'strengthWord', 'note', 'reading']
const TIMES = ['validFrom', 'validTo', 'asOf', 'precision', 'timeQualifier', 'resolution']
const STANCE = ['kind', 'document', 'locator', 'position', 'paraphrase', 'hedge', 'note', 'sourceGrade']
const JUDGED = ['informationGrade', 'confidence', 'saidOn', 'recordedOn']
const MENTION = ['id', 'text', 'document', 'locator', 'position', 'basis']
const VIEW = ['id', 'title', 'description', 'rank']

/** What the writer makes of the rest (docs/model.md). */
const MADE_RECORD = ['id']
const MADE_CLAIM = [
  ...['id', 'subjectRecord', 'objectRecord', 'symmetric', 'proposition', 'status', 'affirmed', 'denied', 'confidence'],
  ...['documents', 'sourceGrade', 'informationGrade', 'restsOn', 'beganFrom', 'beganBy', 'heldTill', 'endedBy', 'plan'],
  ...['stanceKinds', 'stanceOwnVoices', 'stanceHolders', 'stanceDocuments', 'stanceSourceGrades', 'stanceBasis'],
  ...['stanceInformationGrades', 'stanceConfidences', 'stanceSaidFrom', 'stanceSaidTo', 'stanceRestsOn', 'stancesMore'],
]
const MADE_STANCE = ['id', 'holderRecord', 'restsOn']
const MADE_THING = [
  ...['id', 'name', 'aliases', 'searchKeys', 'searchAlso', 'linkCount'],
  ...['beganFrom', 'beganBy', 'heldTill', 'endedBy', 'plan'],
]
/** What stands on a link: it is made of its claims. */
export const LINK = [...CLAIM, ...TIMES, ...MADE_CLAIM, 'claimId', 'claims']

const pick = (row: Row, names: readonly string[]): Row =>
  Object.fromEntries(
    names.flatMap((name) => (row[name] === null || row[name] === undefined ? [] : [[name, row[name]]])),
  )

const without = (row: Row, what: string, ...known: readonly (readonly string[])[]): string[] => {
  const all = new Set(known.flat())
  return Object.keys(row).flatMap((name) => (all.has(name) || row[name] === null ? [] : [`${what}.${name}`]))
}

/** What a property of a thing can be given as. */
const canBeGiven = (value: unknown): boolean =>
  ['string', 'boolean', 'number'].includes(typeof value) ||
  (Array.isArray(value) && value.every((each) => typeof each === 'string'))

export function readRecord({ record, labels, thing }: WriteRows['every-record']): Told {
  const isFact = ([name]: [string, unknown]) => !RESERVED_PROPERTIES.some((reserved) => reserved === name)
  const given = Object.entries(thing)
    .filter(isFact)
    .filter(([, value]) => canBeGiven(value))
  const kinds = labels.filter((label) => label !== 'Entity')
  const own = pick(record, ['dataset', 'sourceId', 'name', 'aliases'])
  const called = pick(thing, ['name', 'aliases'])
  const alike = isDeepStrictEqual(called, pick(own, ['name', 'aliases']))
  const item = {
    ...own,
    thing: thing.id,
    labels: [...kinds].sort((a, b) => Number(a === 'Actor') - Number(b === 'Actor')),
    ...pick(thing, TIMES),
    properties: Object.fromEntries(given),
    ...(!alike && { called }),
  }
  return {
    item,
    lost: [
      ...without(record, 'record', Object.keys(own), MADE_RECORD),
      ...without(
        thing,
        'thing',
        given.map(([name]) => name),
        TIMES,
        MADE_THING,
      ),
    ],
  }
}

export function readClaim({ id, claim, stances, ties }: WriteRows['every-claim']): Told {
  const whole = ties.filter(({ stance }) => stance === null || stance === undefined)
  const said = stances.map((stance) => {
    const restsOn = ties.flatMap((tie) => (tie.stance === stance.id ? [tie.claim] : []))
    const given = { ...pick(stance, [...STANCE, ...JUDGED]), holder: stance.holderRecord }
    return { id: stance.id, ...given, ...(restsOn.length > 0 && { restsOn }) }
  })
  const item = {
    id,
    ...pick(claim, [...CLAIM, ...TIMES]),
    subject: claim.subjectRecord,
    object: claim.objectRecord,
    ...(whole.length > 0 && { related: whole.map(({ role, claim: other }) => ({ role, claim: other })) }),
    stances: said,
  }
  return {
    item,
    lost: [
      ...without(claim, 'claim', CLAIM, TIMES, MADE_CLAIM),
      ...stances.flatMap((stance) => without(stance, 'stance', STANCE, JUDGED, MADE_STANCE)),
    ],
  }
}

export function readMention({ mention, refersTo, mayReferTo }: WriteRows['every-mention']): Told {
  return {
    item: { ...pick(mention, MENTION), ...(refersTo !== null && { refersTo }), mayReferTo },
    lost: without(mention, 'mention', MENTION),
  }
}

export function readView({ view, shows }: WriteRows['every-view']): Told {
  return { item: { ...pick(view, VIEW), shows }, lost: without(view, 'view', VIEW) }
}
