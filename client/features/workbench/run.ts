import { createClient } from 'graphql-sse'
import { print } from 'graphql'
import { graphql } from '../../gql/index.ts'
import type { CypherSubscription } from '../../gql/graphql.ts'
import { asJson, parametersFor } from '../../state/statements.ts'
import type { WorkbenchStore } from './store.ts'

const STREAM = graphql(`
  subscription Cypher($statement: String!, $parameters: JSON) {
    cypher(statement: $statement, parameters: $parameters) {
      columns
      rows
      summary {
        rows
        complete
        cut {
          by
          limit
        }
        elapsedMs
        plan {
          ...PlanStepFields
        }
        notices {
          title
          description
        }
      }
    }
  }
`)

const STREAM_TEXT = print(STREAM)

const client = createClient({ url: '/graphql/stream', retryAttempts: 0 })

/** How a running statement of a tab is ended. */
const cancels = new Map<string, () => void>()

/** Ends the statement of a tab: its transaction ends in Neo4j at once. */
export const cancel = (tab: string): void => cancels.get(tab)?.()

/** Pauses between two looks at what has come: each draws the page anew. */
const SHOW_MS = 120

/**
 * Runs a statement in a tab; rows are shown as they come.
 * @param shift how far the statement stands from the beginning of the tab's text, for the place of an error
 */
export async function run(workbench: WorkbenchStore, id: string, statement: string, shift: number): Promise<void> {
  cancel(id)
  const { actions, tabs } = workbench.getState()
  const tab = tabs.find((each) => each.id === id)
  if (!tab) return
  const startedAt = performance.now()
  const given = parametersFor({ text: statement, parameters: tab.parameters })
  const elapsed = () => performance.now() - startedAt
  const begin = { statement, columns: [], rows: [], count: 0, summary: null, error: null, startedAt, elapsedMs: 0 }
  const rows: (readonly unknown[])[] = []
  const finish = (state: 'done' | 'failed' | 'cancelled', change: object = {}) => {
    cancels.delete(id)
    actions.setOutcome(id, { state, rows, count: rows.length, elapsedMs: elapsed(), ...change })
    actions.remember({
      statement: statement.trim(),
      parameters: given,
      at: Date.now(),
      rows: rows.length,
      elapsedMs: elapsed(),
      state,
    })
  }

  let parameters: Record<string, unknown>
  try {
    parameters = Object.fromEntries(Object.entries(given).map(([name, parameter]) => [name, asJson(name, parameter)]))
  } catch (error) {
    actions.setOutcome(id, {
      ...begin,
      parameters: {},
      state: 'failed',
      error: { message: (error as Error).message, code: 'BAD_USER_INPUT', offset: null },
    })
    return
  }
  actions.setOutcome(id, { ...begin, parameters, state: 'running' })
  const pieces = client.iterate<CypherSubscription>({ query: STREAM_TEXT, variables: { statement, parameters } })
  let cancelled = false
  cancels.set(id, () => {
    cancelled = true
    void pieces.return?.(undefined)
    finish('cancelled')
  })
  let shown = performance.now()
  try {
    for await (const { data, errors } of pieces) {
      if (cancelled) return
      const [error] = errors ?? []
      if (error) {
        const { code, offset } = error.extensions as { code?: string; offset?: number }
        return finish('failed', {
          error: {
            message: error.message,
            code: code ?? 'UNKNOWN',
            offset: typeof offset === 'number' ? offset + shift : null,
          },
        })
      }
      const piece = data?.cypher
      if (piece?.columns)
        actions.setOutcome(id, { state: 'running', columns: piece.columns, rows, elapsedMs: elapsed() })
      if (piece?.rows) {
        for (const row of piece.rows) rows.push(row)
        if (performance.now() - shown > SHOW_MS) {
          shown = performance.now()
          actions.setOutcome(id, { state: 'running', rows, count: rows.length, elapsedMs: elapsed() })
        }
      }
      if (piece?.summary) return finish('done', { summary: piece.summary })
    }
    if (!cancelled)
      finish('failed', {
        error: {
          message: 'The answer broke off. The rows so far are shown; run it again.',
          code: 'BROKEN_OFF',
          offset: null,
        },
      })
  } catch (error) {
    if (cancelled) return
    const lost =
      !(error instanceof Error) ||
      error.name === 'NetworkError' ||
      error instanceof TypeError ||
      /fetch|network/i.test(error.message)
    window.dispatchEvent(new Event('sightline:offline'))
    finish('failed', {
      error: { message: lost ? 'The server cannot be reached.' : error.message, code: 'OFFLINE', offset: null },
    })
  }
}
