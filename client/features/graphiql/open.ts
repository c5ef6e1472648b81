import type { EditorContextType } from '@graphiql/react'
import { flushSync } from 'react-dom'
import type { Draft } from '../../state/snippets.ts'

/** Begins an empty tab. */
export const BLANK = '# Ctrl+Space completes, Ctrl+Enter runs.\n'

/** What GraphiQL keeps of a tab, as text. */
export const tabOf = ({ query, variables }: Draft) => ({
  query: `${query.trim()}\n`,
  variables: variables ? JSON.stringify(variables, null, 2) : '',
})

const isBlank = (text: string) => text.trim() === '' || text.trim() === BLANK.trim()

/**
 * Puts an operation into a tab, without running it: the tab that holds it already, the present one when nothing is in it, else a new one.
 * What someone has written stays where it is. Not to be called while React draws.
 */
export function openDraft(editors: EditorContextType, draft: Draft): void {
  const { queryEditor, variableEditor, tabs, activeTabIndex, changeTab, addTab } = editors
  if (!queryEditor || !variableEditor) return
  const { query, variables } = tabOf(draft)
  const present = { query: queryEditor.getValue(), variables: variableEditor.getValue() }
  const same = tabs.findIndex((tab, at) => {
    const text = at === activeTabIndex ? present : tab
    return text.query === query && (text.variables ?? '') === variables
  })
  if (same === activeTabIndex) return queryEditor.focus()
  // GraphiQL sets the editors while it changes the tab; what comes after must not be overtaken by that.
  if (same >= 0) flushSync(() => changeTab(same))
  else {
    if (!isBlank(present.query)) flushSync(addTab)
    queryEditor.setValue(query)
    variableEditor.setValue(variables)
  }
  queryEditor.focus()
}
