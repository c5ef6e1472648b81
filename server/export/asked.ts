import { SightlineError } from '../errors.ts'
import type { Library } from '../library/library.ts'
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
    return {
      source: statementFor(entry, given),
      parameters: given,
      name: named(entry.name.replaceAll('/', '-'), given),
    }
  }
  if (typeof statement !== 'string')
    throw new SightlineError('BAD_USER_INPUT', `statement: give a Cypher statement as text, ${EXAMPLE}.`, {
      argument: 'statement',
    })
  const sent = asSent({ statement, parameters: asParameters(parameters) })
  return { source: sent.statement, parameters: sent.parameters, name: named('sightline', sent.parameters) }
}

/** The file says by its name that something may be left out. */
const named = (name: string, { lens }: Asked['parameters']) =>
  lens === null || lens === undefined ? name : `${name}-under-a-lens`
