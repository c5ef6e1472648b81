import type { RequestHandler } from 'express'

const WORDS =
  'This is a GraphQL endpoint: POST {"query": "{ overview { nodes links } }"} as application/json, or GET with ?query=. docs/schema.md describes every field.\n'

/**
 * Lets a query be asked by GET. Unlike a POST of JSON, any page can have a browser send one without asking first: those that a browser sends
 * for a page of another origin are refused, and the others are marked as looked at, which Apollo asks for. What such a request may ask for is
 * held by the fields themselves (`assertPosted`), and mutations are never answered by GET (docs/decisions/0087-graphql-for-strangers.md).
 */
export const askedByGet: RequestHandler = (request, response, next) => {
  if (request.query.query === undefined && request.accepts(['json', 'html']) === 'html')
    return void response.type('text').send(WORDS)
  const site = request.headers['sec-fetch-site']
  // `none` is an address that a person typed.
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    return void response.status(403).json({
      errors: [
        { message: 'Queries by GET from pages of other sites are refused.', extensions: { code: 'BAD_REQUEST' } },
      ],
    })
  request.headers['apollo-require-preflight'] = 'looked at'
  // An answer is of the graph as it is now.
  response.set('cache-control', 'no-store')
  next()
}
