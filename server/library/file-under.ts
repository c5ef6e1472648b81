import { SightlineError } from '../errors.ts'
import { unlessOpen } from '../graph/lens.ts'
import { statementFor, type CatalogueQuery } from '../neo4j/catalogue.ts'
import { lensParameter } from './lens-parameter.ts'

/**
 * A file as it is run under a lens, to be handed on: with the lens among its `:param` lines.
 * @param lens as it stands in an address, JSON
 * @throws SightlineError `BAD_USER_INPUT` for a lens that is none, or a file that takes none
 */
export function fileUnder(query: CatalogueQuery, lens: unknown): string {
  const { name, text, statement, underLens } = query
  if (lens === undefined) return text
  if (!underLens) throw bad(`${name} takes none.`)
  const taken = lensParameter(fromJson(lens))
  const held = taken && unlessOpen(taken)
  if (held === null) return text
  const at = text.lastIndexOf(statement)
  const head = text.slice(0, at).replace(/^:param lens => .*\n/m, '')
  return `${head}:param lens => ${literal(held)};\n${statementFor(query, { lens: held })}${text.slice(at + statement.length)}`
}

const bad = (what: string) => new SightlineError('BAD_USER_INPUT', `lens: ${what}`, { argument: 'lens' })

function fromJson(text: unknown): unknown {
  try {
    return JSON.parse(String(text))
  } catch {
    throw bad('give it as JSON, for example {"documents":{"not":["article"]}}.')
  }
}

/** A lens as Cypher writes it: its words are names, and what they hold is what JSON holds too. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return `{${Object.entries(value)
    .map(([key, item]) => `${key}: ${literal(item)}`)
    .join(', ')}}`
}
