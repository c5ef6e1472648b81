import { SightlineError } from '../errors.ts'
import { openLens, UNDECIDED, type Lens } from '../graph/lens.ts'
import type { CatalogueQuery } from '../neo4j/catalogue.ts'

type Values = Readonly<Record<string, unknown>>

/** What files took word by word before they took a lens → the field of the lens. */
const CHOICES: Readonly<Record<string, string>> = {
  kinds: 'kinds',
  linkTypes: 'linkTypes',
  predicates: 'linkTypes',
  statuses: 'statuses',
  documents: 'documents',
}
const GRADES = ['minSourceGrade', 'minInformationGrade']

/**
 * Parameters of a file that takes a lens: single filters, as earlier versions of it took them, become one. So what people saved, and programs that ask
 * in the earlier form, go on as before.
 * @throws SightlineError `BAD_USER_INPUT` where both forms are given
 */
export function withLens({ name, program, parameters }: CatalogueQuery, given: Values): Values {
  const takes = new Set(parameters.map((parameter) => parameter.name))
  // The library never took them: there an unknown name is refused.
  if (!program || !takes.has('lens')) return given
  // Where `from` is a thing, the days of the period had names of their own.
  const [from, to] = takes.has('from') ? ['periodFrom', 'periodTo'] : ['from', 'to']
  const earlier = [...Object.keys(CHOICES), ...GRADES, from, to, 'undated'].filter((each) => !takes.has(each))
  const named = earlier.filter((each) => Object.hasOwn(given, each))
  if (named.length === 0) return given
  if (given.lens !== undefined && given.lens !== null)
    throw new SightlineError(
      'BAD_USER_INPUT',
      `parameters: ${name} takes ${named.join(', ')} as part of the lens. Give the lens, or these alone.`,
      { argument: 'parameters' },
    )
  const rest = Object.entries(given).filter(([key]) => !named.includes(key))
  return { ...Object.fromEntries(rest), lens: lensOf(given, from, to) }
}

function lensOf(given: Values, from: string, to: string): Values {
  const choices = Object.entries(CHOICES).flatMap(([key, field]) => {
    const only = given[key]
    return only === undefined || only === null ? [] : [[field, { only, not: [] }] as const]
  })
  return {
    ...openLens,
    ...Object.fromEntries(choices),
    trueAt: { from: given[from] ?? null, to: given[to] ?? null },
    undecided: undecidedBy(given.undated),
    minSourceGrade: given.minSourceGrade ?? null,
    minInformationGrade: given.minInformationGrade ?? null,
  }
}

/** @throws SightlineError `BAD_USER_INPUT` for a word that there is not */
function undecidedBy(given: unknown): Lens['undecided'] {
  if (given === null || given === undefined) return openLens.undecided
  const found = Object.entries(UNDECIDED).find(([word]) => word === String(given).toUpperCase())
  if (!found)
    throw new SightlineError(
      'BAD_USER_INPUT',
      `parameters: undated: ${JSON.stringify(given)} is not one of ${Object.keys(UNDECIDED).join(', ')}.`,
      { argument: 'parameters', parameter: 'undated', allowed: Object.keys(UNDECIDED) },
    )
  return found[1]
}
