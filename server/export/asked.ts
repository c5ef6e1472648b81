import { SightlineError } from '../errors.ts'
import type { Library } from '../library/library.ts'
import { firstOf } from '../library/one-more.ts'
import { asParameters, withExamples } from '../library/parameters.ts'
import { asSent } from '../library/sent.ts'
import { statementFor } from '../neo4j/catalogue.ts'
import { isRecord } from '../record.ts'
import { FORMATS, isFormat, type Format } from './formats.ts'

/** What an export is of, and how it is written. */
export interface Asked {
  /** The statement. */
  source: string
  parameters: Readonly<Record<string, unknown>>
  format: Format
  /** Of the file, without its ending. */
  name: string
}

const NAMES = ['statement', 'query', 'parameters', 'format']
const EXAMPLE = 'for example {"statement": "MATCH (n) RETURN n.name AS name", "format": "csv"}'

/**
 * Reads what is asked for: a statement, or a query of the library with its examples for what is left out.
 * @throws SightlineError `BAD_USER_INPUT`, `NOT_FOUND`
 */
export function readAsked(body: unknown, library: Pick<Library, 'get'>): Asked {
  if (!isRecord(body)) throw new SightlineError('BAD_USER_INPUT', `Send a JSON object as application/json, ${EXAMPLE}.`)
  const unknown = Object.keys(body).filter((name) => !NAMES.includes(name))
  if (unknown.length > 0)
    throw new SightlineError(
      'BAD_USER_INPUT',
      `An export takes no ${unknown.join(', ')}. It takes ${NAMES.join(', ')}.`,
      { unknown, allowed: NAMES },
    )
  const { statement, query, parameters, format = 'csv' } = body
  if (!isFormat(format))
    throw new SightlineError(
      'BAD_USER_INPUT',
      `format: "${String(format)}" is not one of ${Object.keys(FORMATS).join(', ')}.`,
      { argument: 'format', allowed: Object.keys(FORMATS) },
    )
  return { ...readSource(statement, query, parameters, library), format }
}

function readSource(
  statement: unknown,
  query: unknown,
  parameters: unknown,
  library: Pick<Library, 'get'>,
): Omit<Asked, 'format'> {
  if (typeof statement === typeof query)
    throw new SightlineError(
      'BAD_USER_INPUT',
      `statement: give a Cypher statement, or in query the name of one of the library, and not both; ${EXAMPLE}.`,
      { argument: 'statement' },
    )
  if (typeof query === 'string') {
    const entry = library.get(query)
    const given = withExamples(entry, asParameters(parameters))
    return asFile(entry.name.replaceAll('/', '-'), statementFor(entry, given), given)
  }
  if (typeof statement !== 'string')
    throw new SightlineError('BAD_USER_INPUT', `statement: give a Cypher statement as text, ${EXAMPLE}.`, {
      argument: 'statement',
    })
  const sent = asSent({ statement, parameters: asParameters(parameters) })
  return asFile('sightline', sent.statement, sent.parameters)
}

/** The file says by its name that something may be left out: behind the first rows, or by a lens. */
function asFile(name: string, source: string, parameters: Asked['parameters']): Omit<Asked, 'format'> {
  const first = firstOf({ statement: source, parameters })
  const parts = [name, first !== null && `first-${first}`, (parameters.lens ?? null) !== null && 'under-a-lens']
  return { source, parameters, name: parts.filter(Boolean).join('-') }
}
