import { SightlineError } from '../errors.ts'
import type { GraphReader } from '../graph/reader.ts'
import type { Words } from '../graph/words.ts'
import type { CatalogueQuery } from '../neo4j/catalogue.ts'
import { lensParameter } from './lens-parameter.ts'
import { literalAsJson } from './literal.ts'
import { parameterType } from '../parameters/type.ts'

/** What values of a file's parameters name in the graph: whether it is there. */

type Query = Pick<CatalogueQuery, 'parameters' | 'examples'>
type Values = Readonly<Record<string, unknown>>

const SECTIONS = { Kind: 'kind', LinkType: 'linkType', Document: 'document', Measure: 'measure' } as const

const texts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((each): each is string => typeof each === 'string')

/**
 * The words of the file's own examples are allowed in any graph: they are what is sent when nobody changed them.
 * @throws SightlineError `BAD_USER_INPUT` for a kind, a type of links, a document or a measure that the graph does not have
 */
export async function checkWords({ parameters, examples }: Query, given: Values, words: Words): Promise<void> {
  for (const { name, type } of parameters) {
    const section = Object.entries(SECTIONS).find(([base]) => base === parameterType(type).base)?.[1]
    if (!section) continue
    const own = texts(literalAsJson(examples[name] ?? ''))
    const asked = texts(given[name]).filter((word) => !own.includes(word))
    await words.check(section, `parameters: ${name}`, asked)
  }
}

/**
 * That the words which a lens among a file's parameters wants are there, as those of a lens beside them are checked.
 * @throws SightlineError `BAD_USER_INPUT`
 */
export async function checkLensWords(lens: unknown, words: Words): Promise<void> {
  const found = lensParameter(lens)
  await words.check('kind', 'parameters: lens.kinds.only', found?.kinds?.only)
  await words.check('linkType', 'parameters: lens.linkTypes.only', found?.linkTypes?.only)
  await words.check('document', 'parameters: lens.documents.only', found?.documents?.only)
}

/**
 * That the things are there which were asked about, and are of a kind that the file takes: an empty answer may be a misspelt id.
 * @throws SightlineError `NOT_FOUND`, or `BAD_USER_INPUT` for a thing of another kind
 */
export async function assertThings({ parameters }: Query, given: Values, reader: GraphReader): Promise<void> {
  for (const { name, type } of parameters) {
    const { base, words } = parameterType(type)
    const ids = base === 'Entity' ? texts(given[name]) : []
    if (ids.length === 0) continue
    const other = (await reader.things(ids)).find(
      ({ labels }) => words.length > 0 && !words.some((word) => labels.includes(word)),
    )
    if (other)
      throw new SightlineError(
        'BAD_USER_INPUT',
        `parameters: ${name}: ${other.id} is of the kind ${other.kind}. It takes ${words.join(', ')}.`,
        { argument: 'parameters', parameter: name, allowed: words },
      )
  }
}
