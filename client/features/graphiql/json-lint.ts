import type { EditorContextType } from '@graphiql/react'

type Lint = (text: string, options: unknown, editor: unknown) => { message: string }[]

const WRONG = 'Expected value of type "JSON".'

/**
 * The editor of variables takes a scalar for a text or a number and marks every object given as `JSON`. Its check is the same for all
 * editors of a page: it is wrapped once.
 */
export function allowJson(editor: NonNullable<EditorContextType['variableEditor']>): void {
  const checks = (editor.constructor as unknown as { lint?: Record<string, Lint & { wrapped?: true }> }).lint
  const check = checks?.['graphql-variables']
  if (!checks || !check || check.wrapped) return
  const wrapped: Lint = (text, options, from) => check(text, options, from).filter(({ message }) => message !== WRONG)
  checks['graphql-variables'] = Object.assign(wrapped, { wrapped: true as const })
}
