import { print } from 'graphql'
import { ApiError, refused } from '../../api/errors.ts'
import type { Pieces, Stream } from '../../api/stream.ts'
import { graphql } from '../../gql/index.ts'
import type { CypherSubscription } from '../../gql/graphql.ts'
import type { Summary } from '../../state/fragments.ts'
import { asJson, parametersFor } from '../../state/statements.ts'
import type { Outcome, WorkbenchStore } from './store.ts'

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
export async function run(
  stream: Stream,
  workbench: WorkbenchStore,
  id: string,
  statement: string,
  shift: number,
): Promise<void> {
  cancel(id)
  workbench.getState().actions.begin(id, [statement])
  await runInto(stream, workbench, id, { statement, shift, slot: id })
}

/** Statements of one text that are run in a row at most. */
export const MOST_IN_A_ROW = 50

/**
 * Runs statements of a tab one after the other, each into an answer of its own. One that fails keeps no other from its turn; who ends one ends all.
 * @param statements each with how far it stands from the beginning of the text
 */
export async function runAll(
  stream: Stream,
  workbench: WorkbenchStore,
  id: string,
  statements: readonly { statement: string; shift: number }[],
): Promise<void> {
  cancel(id)
  const slots = workbench.getState().actions.begin(
    id,
    statements.map(({ statement }) => statement),
  )
  for (const [index, slot] of slots.entries()) {
    const one = statements[index]
    if (!one) return
    await runInto(stream, workbench, id, { ...one, slot })
    const { state = 'cancelled', error = null } = workbench.getState().outcomes[slot] ?? {}
    if (state === 'cancelled' || error?.code === 'OFFLINE') return
  }
}

/** @param slot where its outcome goes */
async function runInto(
  stream: Stream,
  workbench: WorkbenchStore,
  id: string,
  { statement, shift, slot }: { statement: string; shift: number; slot: string },
): Promise<void> {
  const { actions, tabs } = workbench.getState()
  const tab = tabs.find((each) => each.id === id)
  if (!tab) return
  const given = parametersFor({ text: statement, parameters: tab.parameters })
  const begin = { ...BLANK, statement, startedAt: performance.now() }
  let parameters: Record<string, unknown>
  try {
    parameters = Object.fromEntries(Object.entries(given).map(([name, parameter]) => [name, asJson(name, parameter)]))
  } catch (error) {
    return actions.setOutcome(slot, { ...begin, state: 'failed', error: problemOf(error, shift) })
  }
  actions.setOutcome(slot, { ...begin, parameters, state: 'running' })

  const rows: Row[] = []
  const gone = new AbortController()
  const now = () => ({ rows, count: rows.length, elapsedMs: performance.now() - begin.startedAt })
  const finish = (state: 'done' | 'failed' | 'cancelled', change: Partial<Outcome> = {}) => {
    cancels.delete(id)
    actions.setOutcome(slot, { state, ...now(), ...change })
    const { elapsedMs } = now()
    actions.remember({
      statement: statement.trim(),
      parameters: given,
      at: Date.now(),
      rows: rows.length,
      elapsedMs,
      state,
    })
  }
  cancels.set(id, () => {
    gone.abort()
    finish('cancelled')
  })
  try {
    const pieces = stream<CypherSubscription>({ query: STREAM_TEXT, variables: { statement, parameters } }, gone.signal)
    const summary = await collect(pieces, rows, (change) => {
      if (!gone.signal.aborted) actions.setOutcome(slot, { state: 'running', ...now(), ...change })
    })
    if (!gone.signal.aborted) finish('done', { summary })
  } catch (error) {
    if (!gone.signal.aborted) finish('failed', { error: problemOf(error, shift) })
  }
}

type Row = readonly unknown[]

const BLANK = { columns: [], rows: [], count: 0, summary: null, error: null, parameters: {}, elapsedMs: 0 }

/**
 * Takes the pieces of an answer as they come.
 * @param show told of the columns, and now and then that there are more rows
 * @returns the summary, which comes last
 * @throws ApiError
 */
async function collect(
  pieces: Pieces<CypherSubscription>,
  rows: Row[],
  show: (change: Partial<Outcome>) => void,
): Promise<Summary> {
  let shown = performance.now()
  for await (const { data, errors } of pieces) {
    if (errors?.[0]) throw refused(errors[0])
    const piece = data?.cypher
    if (piece?.columns) show({ columns: piece.columns })
    for (const row of piece?.rows ?? []) rows.push(row)
    if (piece?.rows && performance.now() - shown > SHOW_MS) {
      shown = performance.now()
      show({})
    }
    if (piece?.summary) return piece.summary
  }
  throw new ApiError('The answer broke off. The rows so far are shown; run it again.', 'BROKEN_OFF')
}

/** @param shift as in `run`; a parameter that cannot be read has no place in the text */
function problemOf(error: unknown, shift: number): NonNullable<Outcome['error']> {
  const message = (error as Error).message
  if (!(error instanceof ApiError)) return { message, code: 'BAD_USER_INPUT', offset: null }
  const { offset } = error.details
  return { message, code: error.code, offset: typeof offset === 'number' ? offset + shift : null }
}
