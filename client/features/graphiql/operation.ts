import type { EditorContextType } from '@graphiql/react'
import { getOperationAST, Kind, parse } from 'graphql'
import { ANSWERS } from '../../api/ask.ts'
import { STREAM } from '../../api/stream.ts'
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

/** What stands in the editors now. @throws Error for variables that are not a JSON object */
export function operationIn({ queryEditor, variableEditor }: EditorContextType): Operation {
  const query = queryEditor?.getValue() ?? ''
  const text = variableEditor?.getValue().trim() ?? ''
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
