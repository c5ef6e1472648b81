import type { AddressPart } from '../../shell/feature.ts'
import { INPUTS, parametersFor, type Input, type Parameter, type WorkTab } from '../../state/statements.ts'
import { asked, type Wanted, type WantedStatement } from './asked.ts'

/** The library's query that an address names, with values for its form: shown, never run. */
export function readQuery(parts: URLSearchParams): Wanted | null {
  const name = parts.get('query')
  return name && /^[\p{L}\p{N}/-]+$/u.test(name) ? { name, given: objectIn(parts.get('values')), run: false } : null
}

/** The address of a query with the values of its form, those of the file left out. */
export function queryAddress(
  query: { name: string; parameters: readonly { name: string; default?: unknown }[] },
  values: Readonly<Record<string, unknown>>,
): string {
  const parts = new URLSearchParams({ room: 'cypher', query: query.name })
  const changed = query.parameters.filter(
    (parameter) => JSON.stringify(values[parameter.name] ?? null) !== JSON.stringify(parameter.default ?? null),
  )
  if (changed.length > 0)
    parts.set('values', JSON.stringify(Object.fromEntries(changed.map(({ name }) => [name, values[name] ?? null]))))
  return parts.toString()
}

/** The address of a statement of one's own, with what its parameters are given. */
export const statementAddress = (tab: Pick<WorkTab, 'text' | 'parameters'>): string => {
  const given = Object.entries(parametersFor(tab)).map(([name, { input, text }]) => [name, [input, text]] as const)
  return new URLSearchParams({
    room: 'cypher',
    statement: tab.text,
    ...(given.length > 0 && { given: JSON.stringify(Object.fromEntries(given)) }),
  }).toString()
}

/** The statement that an address holds: shown, never run. */
export function readStatement(parts: URLSearchParams): WantedStatement | null {
  const text = parts.get('statement')
  if (text === null || text.trim() === '') return null
  const given = Object.entries(objectIn(parts.get('given'))).flatMap(([name, value]) => {
    const parameter = parameterIn(value)
    return parameter ? [[name, parameter] as const] : []
  })
  return { text, parameters: Object.fromEntries(given) }
}

function parameterIn(value: unknown): Parameter | null {
  const [input, text] = Array.isArray(value) ? (value as unknown[]) : []
  return isInput(input) && typeof text === 'string' ? { input, text } : null
}

const isInput = (value: unknown): value is Input => INPUTS.some((input) => input === value)

function objectIn(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '')
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : {}
  } catch {
    return {}
  }
}

/** Read from a link to a query or a statement, and not written: what stands in the room is kept by the browser. */
export const address: AddressPart = {
  keys: ['query', 'values', 'statement', 'given'],
  of: 'page',
  write: () => ({}),
  read(parts, { session }) {
    const query = readQuery(parts)
    const statement = readStatement(parts)
    if (!query && !statement) return
    asked.setState({ ...(query && { query }), ...(statement && { statement }) })
    session.getState().actions.enter('cypher')
  },
}
