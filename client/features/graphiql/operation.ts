import type { EditorContextType } from '@graphiql/react'
import { getOperationAST, Kind, parse } from 'graphql'
import { ANSWERS } from '../../api/ask.ts'
import { STREAM } from '../../api/stream.ts'
import { unheldWords } from '../../state/json-numbers.ts'
import type { Operation } from '../../state/snippets.ts'

/** What kind of operation a text holds, read from the text itself: what the editor has read of it lags behind the typing. */
export function kindOf(query: string, operationName?: string | null): { streamed: boolean; several: boolean } {
  let document
  try {
    document = parse(query)
  } catch {
    // What cannot be read is the server's to explain.
    return { streamed: false, several: false }
  }
  const several = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length > 1
  return {
    streamed: getOperationAST(document, several ? operationName : undefined)?.operation === 'subscription',
    several,
  }
}

type Editors = Pick<EditorContextType, 'queryEditor' | 'variableEditor'>

const variablesIn = ({ variableEditor }: Editors): string => variableEditor?.getValue().trim() ?? ''

/** Why what stands in the editor of variables would not be sent as it is written; null where it would. */
export function unsendable(editors: Editors): string | null {
  const words = unheldWords(variablesIn(editors))
  return words && `The variables would be changed on their way. ${words}`
}

/** Knows from the editors why their variables cannot be sent as they are written; before there are any, nothing. */
export function createGuard() {
  let watched: Editors | null = null
  return {
    watch(editors: Editors) {
      watched = editors
    },
    refusal: () => watched && unsendable(watched),
  }
}

/** What stands in the editors now. @throws Error for variables that are not a JSON object, or hold a number that JavaScript does not */
export function operationIn(editors: Editors): Operation {
  const { queryEditor } = editors
  const query = queryEditor?.getValue() ?? ''
  const text = variablesIn(editors)
  const changed = unsendable(editors)
  if (changed) throw new Error(changed)
  let variables
  try {
    variables = text === '' ? {} : (JSON.parse(text) as unknown)
  } catch (error) {
    throw new Error(`The variables are not JSON: ${(error as Error).message}`, { cause: error })
  }
  if (typeof variables !== 'object' || variables === null || Array.isArray(variables))
    throw new Error('The variables are not an object: write {"name": value}.')
  const { streamed, several } = kindOf(query, queryEditor?.operationName)
  const operationName = several ? (queryEditor?.operationName ?? undefined) : undefined
  return {
    url: `${location.origin}${streamed ? STREAM : ANSWERS}`,
    query,
    variables: variables as Record<string, unknown>,
    operationName,
    streamed,
  }
}
