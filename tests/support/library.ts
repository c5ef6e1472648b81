import { afterAll, beforeAll } from 'vitest'
import type { Running } from '../../server/commands/start.ts'
import { readCatalogue } from '../../server/neo4j/catalogue.ts'
import { graphql, startApp } from './app.ts'

/** The queries for people: all that the program does not ask itself. */
export const library = [...readCatalogue().values()].filter((query) => !query.program)

export interface LibraryAnswer {
  columns: string[]
  /** As they come, with the tags of Neo4j's Query API. */
  rows: unknown[][]
  summary: {
    rows: number
    complete: boolean
    cut: { by: string; limit: number } | null
    notices: { title: string; description: string }[]
  }
}

const RUN = `query ($name: ID!, $parameters: JSON) {
  query(name: $name, parameters: $parameters) { columns rows summary { rows complete cut { by limit } notices { title description } } }
}`

/** Runs a query of the library as any program does: by name, with JSON. @throws Error with the server's message */
export async function runQuery(
  address: string,
  name: string,
  parameters: Record<string, unknown> = {},
): Promise<LibraryAnswer> {
  const { data, errors } = await graphql<{ query: LibraryAnswer | null }>(address, RUN, { name, parameters })
  if (!data?.query) throw new Error(`${name}: ${errors?.[0]?.message ?? 'no answer'}`)
  return data.query
}

/**
 * The rows as a person reads them: a thing by its id, a link by its claim's, a path as `a > b < c` (the sign points the way of the link), a date as
 * text.
 */
async function readRows(
  address: string,
  name: string,
  parameters: Record<string, unknown> = {},
): Promise<Record<string, unknown>[]> {
  const { columns, rows } = await runQuery(address, name, parameters)
  return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, plain(row[index])])))
}

/** The program for the tests of a file, and what a query answers there, as `readRows` reads it. */
export function useLibrary(): (
  name: string,
  parameters?: Record<string, unknown>,
) => Promise<Record<string, unknown>[]> {
  let app: Running
  beforeAll(async () => {
    app = await startApp()
  })
  afterAll(() => app?.close())
  return (name, parameters = {}) => readRows(app.address, name, parameters)
}

interface Tagged {
  $type: string
  _value: unknown
}
interface Graphic {
  _element_id: string
  _start_node_element_id?: string
  _properties: Record<string, unknown>
}

export const isTagged = (value: unknown): value is Tagged =>
  typeof value === 'object' && value !== null && '$type' in value

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (!isTagged(value)) return value
  const inner = value._value
  if (value.$type === 'Node') return (inner as Graphic)._properties.id
  if (value.$type === 'Float') return Number(inner)
  if (value.$type === 'Relationship') return (inner as Graphic)._properties.claimId
  if (value.$type !== 'Path') return inner
  const items = (inner as Tagged[]).map((item) => item._value as Graphic)
  return items
    .map((item, index) =>
      index % 2 === 0
        ? String(item._properties.id)
        : item._start_node_element_id === items[index - 1]?._element_id
          ? ' > '
          : ' < ',
    )
    .join('')
}
