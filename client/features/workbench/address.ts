import type { AddressPart } from '../../shell/feature.ts'
import { asked, type Wanted } from './asked.ts'

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

/** Read from a link to a query, and not written: what stands in the room is kept by the browser. */
export const address: AddressPart = {
  keys: ['query', 'values'],
  of: 'page',
  write: () => ({}),
  read(parts, { session }) {
    const query = readQuery(parts)
    if (!query) return
    asked.setState({ query })
    session.getState().actions.enter('cypher')
  },
}
