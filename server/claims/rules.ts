import { isCalendarDay } from '../calendar.ts'
import { SightlineError } from '../errors.ts'
import { isLinkType } from '../neo4j/schema.ts'
import { MODALITIES, PRECISIONS, STANCE_KINDS, type Change, type SourceClaim, type SourceStance } from './claim.ts'

/** The rules of docs/model.md that can be told from what is given, before anything is written. What needs the graph is checked in it. */

/** Words that name stances, and so no links. */
const STANCES: readonly string[] = STANCE_KINDS
/** Qualifier and scope are parts of a proposition's key, which an index has to hold. */
const LONGEST = 1_000
const LABEL = /^[A-Z][A-Za-z0-9]{0,63}$/
const GRADES = ['A', 'B', 'C', 'D', 'E', 'F']
/** Precisions that say that a day is known. */
const DATED: readonly string[] = ['day', 'month', 'season', 'year', 'interval']

const bad = (place: string, what: string) =>
  new SightlineError('BAD_USER_INPUT', `${place}: ${what}`, { argument: place })

function checkDay(place: string, day: string | undefined): void {
  if (day !== undefined && !isCalendarDay(day)) throw bad(place, `"${day}" is not a calendar day. Write YYYY-MM-DD.`)
}

function checkTimes(place: string, { validFrom, validTo, asOf, precision }: SourceClaim): void {
  for (const [name, day] of Object.entries({ validFrom, validTo, asOf })) checkDay(`${place}.${name}`, day)
  if (!PRECISIONS.includes(precision))
    throw bad(`${place}.precision`, `"${precision}" is not known. Allowed: ${PRECISIONS.join(', ')}.`)
  if (validFrom !== undefined && validTo !== undefined && validFrom > validTo)
    throw bad(place, `validFrom ${validFrom} is after validTo ${validTo}.`)
  if (precision === 'order-only' && (validFrom ?? validTo ?? asOf) !== undefined)
    throw bad(`${place}.precision`, '"order-only" says that there is no day, but one is given.')
  if (DATED.includes(precision) && validFrom === undefined && validTo === undefined)
    throw bad(
      `${place}.precision`,
      `"${precision}" says that a day is known, but neither validFrom nor validTo is given.`,
    )
}

function checkStance(place: string, stance: SourceStance): void {
  if (!STANCE_KINDS.includes(stance.kind))
    throw bad(`${place}.kind`, `"${stance.kind}" is not known. Allowed: ${STANCE_KINDS.join(', ')}.`)
  for (const name of ['holder', 'document', 'locator', 'paraphrase'] as const)
    if (stance[name].trim() === '') throw bad(`${place}.${name}`, 'it is empty.')
  if (!GRADES.includes(stance.sourceGrade))
    throw bad(`${place}.sourceGrade`, `"${stance.sourceGrade}" is no grade from A to F.`)
  if (!Number.isInteger(stance.informationGrade) || stance.informationGrade < 1 || stance.informationGrade > 6)
    throw bad(`${place}.informationGrade`, `${stance.informationGrade} is no grade from 1 to 6.`)
  if (stance.confidence !== undefined && !(stance.confidence >= 0 && stance.confidence <= 100))
    throw bad(`${place}.confidence`, `${stance.confidence} is not from 0 to 100.`)
  checkDay(`${place}.saidOn`, stance.saidOn)
  checkDay(`${place}.recordedOn`, stance.recordedOn)
}

function checkClaim(place: string, claim: SourceClaim): void {
  if (!isLinkType(claim.predicate) || STANCES.includes(claim.predicate))
    throw bad(
      `${place}.predicate`,
      `"${claim.predicate}" is no link type. Write capitals, digits and _, for example OPERATES_IN; a stance's kind is none.`,
    )
  if (!MODALITIES.includes(claim.modality))
    throw bad(`${place}.modality`, `"${claim.modality}" is not known. Allowed: ${MODALITIES.join(', ')}.`)
  if (claim.text.trim() === '') throw bad(`${place}.text`, 'it is empty.')
  for (const name of ['qualifier', 'scope'] as const)
    if ((claim[name]?.length ?? 0) > LONGEST)
      throw bad(`${place}.${name}`, `it has more than ${LONGEST} characters. Put what is more into the note.`)
  checkTimes(place, claim)
  for (const [index, stance] of claim.stances.entries()) checkStance(`${place}.stances[${index}]`, stance)
}

/** @throws SightlineError `BAD_USER_INPUT` naming the place, what is wrong there and what is allowed */
export function checkChange({ records = [], claims = [] }: Change): void {
  for (const [index, record] of records.entries()) {
    const place = `records[${index}]`
    if (record.dataset.trim() === '' || record.sourceId.trim() === '')
      throw bad(place, 'a record needs its dataset and its id there.')
    if (record.name.trim() === '') throw bad(`${place}.name`, 'it is empty.')
    const label = record.labels.find((each) => !LABEL.test(each) || each === 'Entity')
    if (label !== undefined) throw bad(`${place}.labels`, `"${label}" is no kind. Write a word such as ArmedGroup.`)
  }
  for (const [index, claim] of claims.entries()) checkClaim(`claims[${index}]`, claim)
}
