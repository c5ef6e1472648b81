import type { Request } from 'playwright-core'

/** The operation that a request of the page asks, with its variables; null for any other request. */
export const operationIn = (request: Request): { operationName: string; variables: unknown } | null =>
  request.method() === 'POST' && request.url().endsWith('/graphql')
    ? (request.postDataJSON() as { operationName: string; variables: unknown })
    : null
