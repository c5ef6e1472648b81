import { SightlineError } from '../errors.ts'
import type { Grades, LinkFilter, Period } from '../graph/reader.ts'
import type { GraphFilter, InputMaybe, PeriodInput, SourceGrade } from '../graph/schema-types.ts'
import type { Words } from '../graph/words.ts'

/** Arguments of the SDL → what a reader is asked, checked. Every error names the argument and what is allowed. */

const bad = (argument: string, message: string, details: Record<string, unknown> = {}) =>
  new SightlineError('BAD_USER_INPUT', `${argument}: ${message}`, { argument, ...details })

/** `first` and the like: a whole number from 1 to the largest page; what is left out fits in any case. */
export function checkCount(argument: string, value: number | null | undefined, max: number, fallback: number): number {
  const count = value ?? Math.min(fallback, max)
  if (!Number.isInteger(count) || count < 1)
    throw bad(argument, `${count} is not a number from 1 to ${max}.`, { min: 1, max })
  if (count > max)
    throw new SightlineError('TOO_LARGE', `${argument}: ${count} is more than the ${max} allowed.`, { argument, max })
  return count
}

/** A list of ids: at least one, at most a page, each once. */
export function checkIds(argument: string, ids: readonly string[], max: number): string[] {
  if (ids.length === 0) throw bad(argument, 'at least one id is needed.')
  if (ids.length > max)
    throw new SightlineError('TOO_LARGE', `${argument}: ${ids.length} ids are more than the ${max} allowed.`, {
      argument,
      max,
    })
  return [...new Set(ids)]
}

function checkDay(argument: string, day: string | null | undefined): string | null {
  if (day === null || day === undefined) return null
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00Z`) : null
  if (!time || Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== day)
    throw bad(argument, `"${day}" is not a calendar day. Write YYYY-MM-DD, for example 2023-10-05.`)
  return day
}

/** The period of a filter; `undated` is `INCLUDE` unless said otherwise. */
export function period(argument: string, input: InputMaybe<PeriodInput> | undefined): Period {
  const from = checkDay(`${argument}.from`, input?.from)
  const to = checkDay(`${argument}.to`, input?.to)
  if (from !== null && to !== null && from > to) throw bad(argument, `from ${from} is after to ${to}. Swap them.`)
  return { from, to, undated: input?.undated ?? 'INCLUDE' }
}

export const lower = (values: readonly string[] | null | undefined) =>
  values?.map((value) => value.toLowerCase()) ?? null

export function grades(
  argument: string,
  input: { minSourceGrade?: InputMaybe<SourceGrade>; minInformationGrade?: InputMaybe<number> } | null | undefined,
): Grades {
  const minInformationGrade = input?.minInformationGrade ?? null
  if (minInformationGrade !== null && (minInformationGrade < 1 || minInformationGrade > 6))
    throw bad(
      `${argument}.minInformationGrade`,
      `${minInformationGrade} is not a grade from 1 (confirmed) to 6 (cannot be judged).`,
      { min: 1, max: 6 },
    )
  return { minSourceGrade: input?.minSourceGrade ?? null, minInformationGrade }
}

/** A `GraphFilter` as what all questions about links share. */
export async function graphFilter(filter: InputMaybe<GraphFilter> | undefined, words: Words): Promise<LinkFilter> {
  await words.check('kind', 'filter.kinds', filter?.kinds)
  await words.check('linkType', 'filter.linkTypes', filter?.linkTypes)
  await words.check('document', 'filter.documents', filter?.documents)
  return {
    kinds: filter?.kinds ?? null,
    linkTypes: filter?.linkTypes ?? null,
    statuses: lower(filter?.statuses),
    documents: filter?.documents ?? null,
    ...period('filter.period', filter?.period),
    ...grades('filter', filter),
  }
}
