import { inputOf, type LibraryQuery } from '../../state/query-file.ts'
import { fromJson } from '../../state/statements.ts'
import type { WorkbenchStore } from './store.ts'

/**
 * Puts a query of the library into a tab, with its values. The same query again takes the place of its last answer, unless its text was
 * changed.
 * @returns the tab's id
 */
export function openQuery(
  workbench: WorkbenchStore,
  query: LibraryQuery,
  values: Readonly<Record<string, unknown>>,
): string {
  const parameters = Object.fromEntries(
    query.parameters.map(({ name, type }) => [name, fromJson(values[name], inputOf(type))]),
  )
  const { actions, tabs } = workbench.getState()
  const same = tabs.find((tab) => tab.query === query.name && tab.text.trim() === query.statement.trim())
  if (!same) return actions.open({ title: query.title, text: `${query.statement}\n`, parameters, query: query.name })
  for (const [name, parameter] of Object.entries(parameters)) actions.setParameter(same.id, name, parameter)
  actions.activate(same.id)
  return same.id
}

/** The values that a query's file has as examples. */
export const examplesOf = (query: Pick<LibraryQuery, 'parameters'>): Record<string, unknown> =>
  Object.fromEntries(query.parameters.map((parameter) => [parameter.name, parameter.default]))
