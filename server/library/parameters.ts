import { SightlineError } from '../errors.ts'
import { unlessOpen } from '../graph/lens.ts'
import type { CatalogueQuery } from '../neo4j/catalogue.ts'
import { isRecord } from '../record.ts'
import { checkedPeriod } from './checked-period.ts'
import { withLens } from './earlier-filters.ts'
import { lensParameter } from './lens-parameter.ts'
import { literalAsJson } from './literal.ts'
import { checkValues } from './values.ts'

/**
 * The parameters to run a query with: those given, and its examples for the rest.
 * @throws SightlineError `BAD_USER_INPUT` for a parameter that the query does not take, or a value that is none of its type
 */
export function withExamples(
  query: CatalogueQuery,
  asGiven: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const given = withCheckedLens(query, withLens(query, asGiven))
  const names = query.parameters.map((parameter) => parameter.name)
  const unknown = Object.keys(given).filter((name) => !names.includes(name))
  if (unknown.length > 0)
    throw new SightlineError(
      'BAD_USER_INPUT',
      `parameters: ${query.name} takes no ${unknown.join(', ')}. It takes ${names.join(', ') || 'none'}.`,
      { argument: 'parameters', unknown, allowed: names },
    )
  const examples = names
    .map((name) => [name, literalAsJson(query.examples[name] ?? '')] as const)
    .filter(([, value]) => value !== undefined)
  const values = { ...Object.fromEntries(examples), ...checkValues(query.parameters, given) }
  checkOrder(query, values)
  return values
}

/** The two days of a period, in order: no row would be taken for nothing to know. */
function checkOrder({ parameters }: CatalogueQuery, { from, to }: Readonly<Record<string, unknown>>): void {
  const days = parameters.filter(({ name, type }) => ['from', 'to'].includes(name) && /^Date\??$/.test(type))
  if (days.length < 2) return
  checkedPeriod({ from, to }, (part, what) => {
    const place = part ? `parameters: ${part}` : 'parameters'
    return new SightlineError('BAD_USER_INPUT', `${place}: ${what}`, { argument: 'parameters' })
  })
}

/** A lens that leaves nothing out is none: the file then runs without what it asks of one. */
function withCheckedLens({ parameters }: CatalogueQuery, given: Readonly<Record<string, unknown>>) {
  if (!Object.hasOwn(given, 'lens') || !parameters.some(({ type }) => type === 'Lens?')) return given
  const lens = lensParameter(given.lens)
  return { ...given, lens: lens && unlessOpen(lens) }
}

/** Parameters as they are sent: a JSON object or nothing. @throws SightlineError `BAD_USER_INPUT` */
export function asParameters(value: unknown): Readonly<Record<string, unknown>> {
  if (value === null || value === undefined) return {}
  if (isRecord(value)) return value
  throw new SightlineError('BAD_USER_INPUT', 'parameters: give an object, for example {"id": "ttp"}.', {
    argument: 'parameters',
  })
}
