import type { RequestHandler } from 'express'

/** Answers a request to an address that is there by a method that it does not have. @param has those that it has */
export function otherMethods(...has: readonly string[]): RequestHandler {
  const allowed = has.join(', ')
  return ({ method }, response) =>
    void response
      .status(405)
      .set('allow', allowed)
      .json({
        errors: [
          {
            message: `${method} is not answered here. Allowed: ${allowed}.`,
            extensions: { code: 'BAD_REQUEST', allowed: has },
          },
        ],
      })
}
